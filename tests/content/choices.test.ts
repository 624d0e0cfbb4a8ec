import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/core/questionnaire/Plan.ts';
import { skips } from '../../src/core/questionnaire/Questionnaire.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { type Asked, questionsIn } from './asked.ts';

const dutch = questionsOf('nl');
const others = languages.filter((language) => language !== 'nl');

/** How the scales of Dutch begin. A new one is put here when none of these can say what is asked. */
const beginnings = [
  'Helemaal niet goed',
  'Helemaal niet tevreden',
  'Helemaal niet veilig',
  'Helemaal niet',
  'Geen vertrouwen',
  'Het vraagt veel meer dan het geeft',
  'Nee, nooit of bijna nooit',
  'Niemand',
];

/** Dutch words that another language says in so many ways, because its grammar or the question asks for it. */
const inMoreWays: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // “Good” for what is, “well” for what one does.
  en: { 'Helemaal niet goed': 2, 'Niet zo goed': 2, Goed: 2, 'Heel goed': 2 },
  // An adjective goes along with the gender of what it is about; “gaat wel” says again what is felt: content or safe.
  ar: { 'Helemaal niet goed': 2, 'Niet zo goed': 2, 'Gaat wel': 4, Goed: 2, 'Heel goed': 2 },
};

test('no name of a question stands in two questionnaires', () => {
  const names = dutch.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('the names of our own questions have small letters, though a file from elsewhere may have others', () => {
  expect(dutch.map(({ name }) => name).filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
});

test('a question how something is or feels, or what one can build on, has the three ways to skip', () => {
  const scales = dutch.filter(({ role }) => ['level', 'felt', 'strength'].includes(role));
  expect(scales.length).toBeGreaterThan(60);
  const wanted = skips.join();
  expect(scales.filter(({ choices }) => skipsOf(choices).join() !== wanted).map(({ name }) => name)).toEqual([]);
});

test('a way to skip is never one of three: all or none', () => {
  const some = dutch.filter(({ choices }) => ![0, skips.length].includes(skipsOf(choices).length));
  expect(some.map(({ name }) => name)).toEqual([]);
});

test('what is felt runs from little to much, in five', () => {
  const felt = dutch.filter(({ role }) => role === 'felt');
  const valuesOf = ({ choices }: Asked) => answersOf(choices).map(({ value }) => value);
  expect(felt.length).toBeGreaterThan(30);
  expect(felt.filter((one) => valuesOf(one).join() !== '1,2,3,4,5').map(({ name }) => name)).toEqual([]);
});

test('what is felt is said on few scales, so that people know the words', () => {
  const found = dutch.filter(({ role }) => role === 'felt').map(({ choices }) => choices[0]?.text ?? '');
  expect([...new Set(found)].toSorted()).toEqual(beginnings.toSorted());
});

describe.each(languages)('in %s', (language) => {
  const questions = questionsOf(language);

  test('no two choices of a question have the same words', () => {
    const twice = questions.filter(({ choices }) => new Set(choices.map(({ text }) => text)).size < choices.length);
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  test.each(['who', 'wish', 'matters', 'talk'] as const)('“%s” is chosen from the same words everywhere', (role) => {
    const wordings = questions.filter((one) => one.role === role).map(({ choices }) => wordsOf(choices));
    expect([...new Set(wordings)]).toHaveLength(1);
  });

  test('the ways to skip have the same words everywhere', () => {
    const wordings = questions.map(({ choices }) => wordsOf(choices.filter(({ skip }) => skip))).filter(Boolean);
    expect([...new Set(wordings)]).toHaveLength(1);
  });

  test('two questions with the same values that share two words share them all', () => {
    expect(strays(questions.filter(({ role }) => role !== 'level' && role !== 'strength'))).toEqual([]);
  });
});

describe.each(others)('%s has one wording for one meaning', (language) => {
  const pairs = dutch
    .filter(({ role }) => role !== 'level')
    .flatMap(({ name, choices }) => {
      const said = questionsOf(language).find((one) => one.name === name)?.choices ?? [];
      return choices.map(({ value, text }) => [text, said.find((one) => one.value === value)?.text ?? ''] as const);
    });

  test('where Dutch says the same, so does this language', () => {
    const ways = Map.groupBy(pairs, ([from]) => from);
    const counts = [...ways].map(([from, all]) => [from, new Set(all.map(([, to]) => to)).size] as const);
    expect(Object.fromEntries(counts.filter(([, count]) => count > 1))).toEqual(inMoreWays[language] ?? {});
  });
});

function questionsOf(language: Language): Asked[] {
  return loadPlans(language).flatMap(questionsIn);
}

function skipsOf(choices: readonly Choice[]): (string | number)[] {
  return choices.filter(({ skip }) => skip).map(({ value }) => value);
}

function answersOf(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ skip }) => !skip);
}

function wordsOf(choices: readonly Choice[]): string {
  return choices.map(({ text }) => text).join(' | ');
}

/** Pairs of scales that are almost, but not quite, the same: one of them has a slip. */
function strays(questions: readonly Asked[]): string[] {
  const scales = new Map(questions.map(({ name, choices }) => [wordsOf(answersOf(choices)), { name, choices }]));
  const [...different] = scales.values();
  return different.flatMap((one, at) =>
    different
      .slice(at + 1)
      .filter((other) => valuesOf(one) === valuesOf(other) && sharedBy(one, other) > 1)
      .map((other) => `${one.name} and ${other.name}`),
  );
}

interface Chosen {
  readonly name: string;
  readonly choices: readonly Choice[];
}

function valuesOf({ choices }: Chosen): string {
  return answersOf(choices)
    .map(({ value }) => value)
    .join();
}

function sharedBy(one: Chosen, other: Chosen): number {
  const words = new Set(answersOf(other.choices).map(({ text }) => text));
  return answersOf(one.choices).filter(({ text }) => words.has(text)).length;
}
