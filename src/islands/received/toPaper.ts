import type { SharedReport } from '../../core/file/share/SharedReport.ts';
import type { Block } from '../../core/report/Block.ts';
import { toText } from '../../core/text.ts';
import type { SpokenBlock } from '../../export/blocks/Spoken.ts';
import { sayBlocks } from '../../export/blocks/sayBlocks.ts';
import type { Voice } from '../../export/blocks/Voice.ts';

/** The paper of a file in the language of its reader, and in that of its author beside it where that is another. */
export function toPaper({ blocks, language }: SharedReport, reader: Voice, voices: readonly Voice[]): SpokenBlock[] {
  const author = voices.find((voice) => voice.language === language && voice.language !== reader.language);
  if (!author) return sayBlocks(blocks, [reader]);
  const note: Block[] = hasOwnWords(blocks) ? [{ kind: 'paragraph', says: toText('report:ownWords') }] : [];
  return sayBlocks([...blocks, ...note], [reader, author]);
}

/** Whoever stands in the circle is named in the citizen's own words too. */
function hasOwnWords(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    return block.kind === 'list' && (block.section === 'circle' || block.items.some(({ own }) => own));
  });
}
