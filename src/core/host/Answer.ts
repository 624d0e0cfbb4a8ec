/** What a host gave for one file of the build, or for an address that should give nothing. */
export interface Answer {
  /** As it was asked for, below the root: `nl/`. */
  readonly path: string;
  /** Of HTTP; 0 where nothing came. */
  readonly status: number;
  /** Names in lower case. Two of one name are joined by a comma and a space, as a browser gives them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  /** SHA-256 in hexadecimal; absent where this browser does not compute it, as without https. */
  readonly hash?: string;
  /** The policy that the page carries itself, if it is a page. */
  readonly pagePolicy?: string | undefined;
}

/** A file of the build that the host should give, with what it gave. */
export interface Given extends Answer {
  /** As in the list of the build. */
  readonly expected: string;
}

/** In place of a day, for what nobody ever checked. */
export const undated = 'undated';

/** All that /controle saw of its host. */
export interface Seen {
  readonly isHttps: boolean;
  /** This machine itself: a browser trusts it without https, and no certificate can be asked of it. */
  readonly isLocal: boolean;
  /** Absent where the list of the build did not come, or was none. */
  readonly given: readonly Given[] | undefined;
  /** What came for an address that does not exist. */
  readonly missing: Answer | undefined;
  /** What came for the files that are for the host alone. */
  readonly hidden: readonly Answer[];
  /** Names of cookies that a program can see. */
  readonly cookies: readonly string[];
  /** Absent in a build that is not for use without a network. */
  readonly keeps?: 'on' | 'off' | 'impossible';
  /** ISO day, or `undated`, to how many services and telephone lines were checked on it for the last time. */
  readonly checkedOn: Readonly<Record<string, number>>;
  /** ISO day. */
  readonly today: string;
  /** ISO day after which security.txt says that it no longer counts, if it came. */
  readonly expires: string | undefined;
}
