import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/report/Block.ts';
import { toText } from '../../../src/core/text.ts';
import { sayBlocks } from '../../../src/export/blocks/sayBlocks.ts';
import type { Voice } from '../../../src/export/blocks/Voice.ts';

const voice = (language: string, dir: Voice['dir']): Voice => ({
  language,
  dir,
  say: (text) => `${language} ${typeof text === 'string' ? text : text.key}`,
});
const arabic = { language: 'ar', dir: 'rtl', isOwn: false } as const;
const dutch = { language: 'nl', dir: 'ltr', isOwn: false } as const;

test('each sentence is said in every voice, and own words once, as they were written', () => {
  const blocks: Block[] = [
    { kind: 'title', says: toText('a:title') },
    { kind: 'heading', section: 'talk', says: toText('a:talk') },
    {
      kind: 'list',
      section: 'talk',
      items: [
        { id: 'x', says: toText('a:x'), own: 'mijn\nwoorden' },
        { id: 'y', own: 'alleen' },
      ],
    },
  ];
  expect(sayBlocks(blocks, [voice('ar', 'rtl'), voice('nl', 'ltr')])).toEqual([
    {
      kind: 'title',
      runs: [
        { ...arabic, text: 'ar a:title' },
        { ...dutch, text: 'nl a:title' },
      ],
    },
    {
      kind: 'heading',
      id: 'talk',
      runs: [
        { ...arabic, text: 'ar a:talk' },
        { ...dutch, text: 'nl a:talk' },
      ],
    },
    {
      kind: 'list',
      id: 'talk',
      items: [
        {
          id: 'x',
          runs: [
            { ...arabic, text: 'ar a:x' },
            { ...dutch, text: 'nl a:x' },
            { dir: 'auto', text: 'mijn\nwoorden', isOwn: true },
          ],
        },
        { id: 'y', runs: [{ dir: 'auto', text: 'alleen', isOwn: true }] },
      ],
    },
  ]);
});
