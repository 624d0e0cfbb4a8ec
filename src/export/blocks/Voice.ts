import type { Say } from '../../i18n/format.ts';

/** A language in which the paper is said. */
export interface Voice {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: Say;
}
