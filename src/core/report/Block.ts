import type { SectionId } from '../plan/talkParts.ts';
import type { Text } from '../text.ts';

/** A piece of the paper, in the order in which it stands there. Wordless: whoever shows it says it, in one language or two. */
export type Block =
  | { readonly kind: 'title' | 'paragraph' | 'notice'; readonly says: Text }
  | { readonly kind: 'heading'; readonly section: SectionId; readonly says: Text }
  | { readonly kind: 'list'; readonly section: SectionId; readonly items: readonly BlockItem[] };

/** `says` is ours and can be translated; `own` is the citizen's, may hold line breaks, and never is. At least one is there. */
export interface BlockItem {
  /** `section:domain` or `section:id`, as the line of the report is named. */
  readonly id: string;
  readonly says?: Text;
  readonly own?: string;
  /** Goes below what it says, in the same language; may hold line breaks. */
  readonly more?: Text;
}
