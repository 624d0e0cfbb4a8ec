import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { loadPlan, questionnaireIds } from '../../src/loaders/loadQuestionnaires.ts';
import { questionsIn } from './asked.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const inEachLanguage = v.strictObject(Object.fromEntries(languages.map((language) => [language, words])));

/** Whoever reads a language over and puts a name to it, puts that name here too. */
const reviewers: readonly string[] = ['nobody'];

/** All that about.json of our own questionnaires says, and nothing else: a slip in a name is no silent loss. */
const about = v.strictObject({
  id: words,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  licence: v.literal('CC-BY-4.0'),
  purpose: inEachLanguage,
  forWhom: inEachLanguage,
  source: inEachLanguage,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  audience: v.literal('adults'),
  reviewed: v.strictObject(Object.fromEntries(languages.map((language) => [language, v.picklist(reviewers)]))),
  // That each question has a meaning, and no other, the compiler holds: a build without it stops.
  meaning: v.record(v.string(), v.looseObject({ domain: words, role: words })),
});

function read(id: string, file: string): unknown {
  return JSON.parse(readFileSync(`questionnaires/${id}/${file}`, 'utf8'));
}

describe.each(questionnaireIds())('%s', (id) => {
  const facts = v.safeParse(about, read(id, 'about.json'));
  const { issues = [], typed, output } = facts;
  const known = typed ? output : undefined;
  const plan = loadPlan(id, 'nl');

  test('says what it asks, for whom, whence it comes, how long it takes and who looked at it', () => {
    expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
  });

  // Half a minute a screen, and a whole one where five levels are read; people differ, so give or take one.
  test('takes as long as it says', () => {
    const levels = questionsIn(plan).filter(({ role }) => role === 'level').length;
    const expected = (plan.screens.length - levels) / 2 + levels;
    expect(Math.abs((known?.minutes ?? 0) - expected)).toBeLessThanOrEqual(1);
  });

  test.each(languages)('counts its screens right in %s, and its minutes wherever it says them', (language) => {
    const { title, description } = loadPlan(id, language);
    expect(known?.purpose[language]?.match(/\d+/g)).toEqual([String(plan.screens.length)]);
    const minutes = `${title} ${description}`.match(/(\d+) (minuten|minutes|دقائق)/)?.[1];
    expect(minutes ?? String(known?.minutes)).toBe(String(known?.minutes));
  });
});
