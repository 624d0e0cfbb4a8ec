import { expect, test } from 'vitest';
import { emptyTalk } from '../../../../src/core/plan/Talk.ts';
import type { ReportLine, ReportSection } from '../../../../src/core/report/Report.ts';
import { type PaperContent, toBlocks } from '../../../../src/core/report/toBlocks.ts';
import { toText } from '../../../../src/core/text.ts';

const line = (id: string, rest: Partial<ReportLine>): ReportLine => ({ id, sensitive: false, on: true, ...rest });
const ours = line('rights:desk', { says: toText('report:rights.desk') });
const theirs = line('note:finances', { says: toText('report:note'), own: 'two\nlines' });
const section = (id: ReportSection['id'], ...lines: ReportLine[]): ReportSection => ({ id, lines, fields: [] });
const paper = (rest: Partial<PaperContent> = {}): PaperContent => ({
  sections: [section('rights', ours), section('answers', theirs)],
  talk: emptyTalk,
  author: 'self',
  today: '2026-11-21',
  isTranslated: true,
  isWhole: true,
  ...rest,
});
const ends = (content: PaperContent) =>
  toBlocks(content)
    .slice(3)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.says.key] : []));

test('the paper begins with what it is, and each section has a heading and its lines', () => {
  expect(toBlocks(paper()).slice(0, 7)).toEqual([
    { kind: 'title', says: toText('report:paper.title.talk') },
    { kind: 'paragraph', says: toText('report:date', { day: { day: '2026-11-21' } }) },
    { kind: 'notice', says: toText('report:paper.what.talk') },
    { kind: 'heading', section: 'rights', says: toText('report:section.rights') },
    { kind: 'list', section: 'rights', items: [{ id: 'rights:desk', says: toText('report:rights.desk') }] },
    { kind: 'heading', section: 'answers', says: toText('report:section.answers') },
    {
      kind: 'list',
      section: 'answers',
      items: [{ id: 'note:finances', says: toText('report:note'), own: 'two\nlines' }],
    },
  ]);
});

test('a family plan has its own titles', () => {
  const sections = [section('plan', ours)];
  const [title, , what, heading] = toBlocks(paper({ talk: { ...emptyTalk, kind: 'family' }, sections }));
  expect([title, what, heading].map((block) => block && 'says' in block && block.says.key)).toEqual([
    'report:paper.title.family',
    'report:paper.what.family',
    'report:family.plan',
  ]);
});

test('what nothing is said of is named only when all is there', () => {
  expect(ends(paper())).toEqual(['report:silent', 'report:ownWords']);
  expect(ends(paper({ isWhole: false }))).toEqual(['report:ownWords']);
});

test('that own words are not translated is said where there are both', () => {
  expect(ends(paper({ isTranslated: false }))).toEqual(['report:silent']);
  expect(ends(paper({ sections: [section('rights', ours)] }))).toEqual(['report:silent']);
  expect(ends(paper({ sections: [section('circle', ours)] })).at(-1)).toBe('report:ownWords');
});

test('alone it says so in its own sentence; by others, or together, in a line above it', () => {
  expect(toBlocks(paper()).filter((block) => 'says' in block && /by|notATest/.test(block.says.key))).toEqual([]);
  for (const author of ['together', 'view'] as const) {
    expect(toBlocks(paper({ author })).slice(1, 4)).toEqual([
      { kind: 'paragraph', says: toText('report:date', { day: { day: '2026-11-21' } }) },
      { kind: 'paragraph', says: toText(`report:by.${author}`) },
      { kind: 'notice', says: toText('report:paper.what.notATest') },
    ]);
    const plan = toBlocks(paper({ author, talk: { ...emptyTalk, kind: 'plan' } }));
    expect(plan[3]).toEqual({ kind: 'notice', says: toText('report:paper.what.plan') });
  }
});
