import type { Say } from '../../i18n/format.ts';

/** All that is said to a citizen, or shown to whoever prepares a link, in one language. */
export interface Voice {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The name of the language, in itself. */
  readonly name: string;
  readonly say: Say;
  /** By code. */
  readonly organisations: Readonly<Record<number, string>>;
  /** By id. */
  readonly questionnaires: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
  /** Whom to call. */
  readonly desk: string;
  /** Marked where it is invented. */
  readonly phone: string;
}
