import { cellOf, type RawRow } from '../readServiceFiles.ts';
import { compareWords } from '../words/compareWords.ts';
import type { Notice, ServicesDiff, ValueChange } from './Comparison.ts';
import { byKey } from './diffServices.ts';

/** More than one in so many rows gone at once is seldom meant. */
const many = 10;

/** What deserves a look in the list as a whole. */
export function noticesOfLists(
  old: readonly RawRow[],
  now: readonly RawRow[],
  { gone, renamed }: ServicesDiff,
): Notice[] {
  const lost = gone.length - renamed.length;
  const left = new Set(categoriesOf(now));
  return [
    ...(lost * many > old.length ? [whole('alarm', 'many-gone', '', compareWords.manyGone(lost, old.length))] : []),
    ...categoriesOf(old)
      .filter((category) => !left.has(category))
      .map((category) => whole('attention', 'category', category, compareWords.category())),
    ...movesOf(old, now),
  ];
}

/** What deserves a look in helplines.json: a number is what someone in danger calls. */
export function noticesOfHelplines(changes: readonly ValueChange[]): Notice[] {
  return changes.flatMap(({ field, old, new: now }) => {
    const [, id] = /^lines\.(.+)\.number$/.exec(field) ?? [];
    return id === undefined || old === '' ? [] : [whole('attention', 'helpline', id, compareWords.helpline(old, now))];
  });
}

/** Categories that the site has something in. */
function categoriesOf(rows: readonly RawRow[]): string[] {
  const shown = rows.filter((row) => cellOf(row, 'nagekeken') !== 'nee');
  return [...new Set(shown.map((row) => cellOf(row, 'categorie')))].filter(Boolean).sort();
}

/** Rows from elsewhere stand in a file of their own, because they have a licence of their own. */
function movesOf(old: readonly RawRow[], now: readonly RawRow[]): Notice[] {
  const before = byKey(old);
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const [key, { file: to }] of byKey(now)) {
    const from = before.get(key)?.file ?? to;
    if (from === to) continue;
    const move = counts.get(`${from}\n${to}`) ?? { from, to, count: 0 };
    counts.set(`${from}\n${to}`, { ...move, count: move.count + 1 });
  }
  return [...counts.values()].map(({ from, to, count }) =>
    whole('attention', 'moved', '', compareWords.moved(count, from, to)),
  );
}

function whole(
  level: Notice['level'],
  kind: Notice['kind'],
  about: string,
  words: Pick<Notice, 'says' | 'remedy'>,
): Notice {
  return { level, kind, about, name: '', ...words };
}
