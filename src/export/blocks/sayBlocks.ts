import type { Block, BlockItem } from '../../core/report/Block.ts';
import type { Text } from '../../core/text.ts';
import type { Run, SpokenBlock } from './Spoken.ts';
import type { Voice } from './Voice.ts';

/** Says the paper: each sentence in every voice, in their order; own words once, as they were written. */
export function sayBlocks(blocks: readonly Block[], voices: readonly Voice[]): SpokenBlock[] {
  const sayAll = (...texts: readonly Text[]): Run[] =>
    voices.map(({ language, dir, say }) => ({
      language,
      dir,
      text: texts.map((one) => say(one)).join('\n'),
      isOwn: false,
    }));
  const sayItem = ({ id, says, more, own }: BlockItem) => ({
    id,
    runs: [
      ...(says ? sayAll(says, ...(more ? [more] : [])) : []),
      ...(own ? [{ dir: 'auto', text: own, isOwn: true } as const] : []),
    ],
  });
  return blocks.map((block): SpokenBlock => {
    if (block.kind === 'list') return { kind: block.kind, id: block.section, items: block.items.map(sayItem) };
    const runs = sayAll(block.says);
    return block.kind === 'heading' ? { kind: block.kind, id: block.section, runs } : { kind: block.kind, runs };
  });
}
