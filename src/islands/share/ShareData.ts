import type { AreaIndex } from '../../core/finder/areas/AreaIndex.ts';
import type { Voice } from '../../export/blocks/Voice.ts';
import type { Strings } from '../../i18n/format.ts';
import type { ExplainedTexts } from '../../ui/Explained.tsx';
import type { Receiver } from './ForOrganisation.tsx';

/** The data block of the take-along page. */
export interface ShareData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  /** What stands beside the ticks, with its hard words marked. */
  readonly explained: ExplainedTexts;
  /** The languages of the paper: the citizen's, and Dutch where that is another. */
  readonly voices: readonly { readonly language: string; readonly dir: Voice['dir']; readonly strings: Strings }[];
  readonly serviceIds: readonly string[];
  /** Of those, the ones whose name alone tells much about someone. */
  readonly delicateIds: readonly string[];
  /** Of a list that comes in parts; the ids above are then of what is for everyone. */
  readonly areas?: AreaIndex;
  readonly canKeep: boolean;
  /** Address of the page for after the talk. */
  readonly after: string;
  /** Address of the page that says what each form holds. */
  readonly forms: string;
  /** Organisations of the municipality to whose key can be sealed. */
  readonly receivers: readonly Receiver[];
  /** Without an ending. */
  readonly fileName: string;
  /** Whole address of the page on which a phone takes it over, and where "wipe all" leads here. */
  readonly phone: { readonly page: string; readonly home: string };
}
