import type { Refusal } from '../../answers/Refusal.ts';
import type { Block, BlockItem } from '../../report/Block.ts';
import { closeOff } from './closeOff.ts';
import { isSentence, type Knows, strangeKey } from './isSentence.ts';
import type { RawBlock, RawItem, RawText } from './shareFileSchema.ts';

/**
 * The pieces of a paper that this build can say; the others are named by their key. Undefined where two pieces or two lines
 * go by one name, which no paper of ours has.
 */
export function acceptBlocks(
  raw: readonly RawBlock[],
  knows: Knows,
): { readonly blocks: readonly Block[]; readonly refused: readonly Refusal[] } | undefined {
  const names = raw.flatMap((block) => ('section' in block ? [`${block.kind} ${block.section}`] : []));
  const lists = raw.flatMap((block) => (block.kind === 'list' ? [block.items.map(({ id }) => id)] : []));
  if ([names, ...lists].some(hasTwice)) return undefined;
  const refused: Refusal[] = [];
  const blocks = raw.flatMap((block): Block[] => {
    if (block.kind !== 'list') {
      const says = acceptText(block.says, knows, refused);
      return says ? [{ ...block, says: closeOff(says) }] : [];
    }
    const items = block.items.flatMap((item) => acceptItem(item, knows, refused));
    return items.length > 0 ? [{ ...block, items }] : [];
  });
  return { blocks, refused };
}

/** A line goes as a whole: own words without the sentence that they belong to would say something else. */
function acceptItem({ id, says, own, more }: RawItem, knows: Knows, refused: Refusal[]): BlockItem[] {
  const [first, below] = [says, more].map((one) => (one ? acceptText(one, knows, refused) : undefined));
  if ((says && !first) || (more && !below) || (!says && !own)) return [];
  return [
    {
      id,
      ...(first ? { says: closeOff(first) } : {}),
      ...(below ? { more: closeOff(below) } : {}),
      ...(own ? { own } : {}),
    },
  ];
}

function acceptText(text: RawText, knows: Knows, refused: Refusal[]) {
  if (isSentence(text, knows)) return text;
  refused.push({ path: strangeKey(text, knows) ?? text.key, reason: 'unknown' });
  return undefined;
}

function hasTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}
