/** How much a look at a row matters: `too-old` stops the build, `old` is said on the site, `soon` will be old. */
export type Urgency = 'too-old' | 'old' | 'soon' | 'fresh';

/** One service or helpline that someone is asked to look at. */
export interface DueItem {
  readonly kind: 'service' | 'helpline';
  readonly file: string;
  readonly id: string;
  readonly name: string;
  /** ISO day; null when it does not say. */
  readonly checkedOn: string | null;
  /** Whole days since; null when it does not say. */
  readonly days: number | null;
  readonly urgency: Exclude<Urgency, 'fresh'>;
  /** Nobody is named for it: it is the portal's own to look at. */
  readonly hasNoEditor: boolean;
  readonly organisation: string;
  /** What the site shows of it now, a name and a text each. Never a secret address. */
  readonly facts: readonly (readonly [string, string])[];
}

/** Everything that one editor is asked to look at, most overdue first. */
export interface EditorGroup {
  /** `team`: named in the column; `organisation`: by its own public address; `portal`: nobody else. */
  readonly kind: 'team' | 'organisation' | 'portal';
  readonly name: string;
  /** A role mailbox; null when only a name is known. */
  readonly to: string | null;
  readonly items: readonly DueItem[];
}

/** A row that is not due, or that is not on the site yet. */
export interface OtherRow {
  readonly file: string;
  readonly id: string;
  readonly name: string;
}

/** What to look at, by editor. Every row of the folder stands in one place of it. */
export interface FreshnessReport {
  readonly today: string;
  readonly months: number;
  readonly groups: readonly EditorGroup[];
  readonly fresh: readonly OtherRow[];
  /** Imported, and not looked at by anyone yet: the site does not show them. */
  readonly unreviewed: readonly OtherRow[];
  /** The first day on which something is too old, if nobody looks; null when there is nothing to look at. */
  readonly stopsOn: string | null;
}
