import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { createSay } from '../../../../src/i18n/format.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings } from '../../../../src/i18n/translate.ts';
import { reduceStaff, type StaffAction, startOfStaff } from '../../../../src/islands/staff/reducer.ts';
import { staffTexts } from '../../../../src/islands/staff/texts.ts';
import { StaffView } from '../../../../src/islands/staff/View.tsx';

const nothing = () => undefined;
const doors = { print: nothing, answerPrinter: nothing, lookOffline: nothing, tryStorage: nothing, tryIdle: nothing };

function drawn(language: (typeof languages)[number], ...actions: StaffAction[]): string {
  const say = createSay(language, { ...pickStrings(language, staffTexts), ...mannerStrings(language) });
  const state = actions.reduce(reduceStaff, startOfStaff);
  return renderToStaticMarkup(<StaffView say={say} state={state} day="2026-11-23" {...doors} />);
}

const results: StaffAction[] = [
  { type: 'printer', result: 'asked' },
  { type: 'printer', result: 'good' },
  { type: 'printer', result: 'bad' },
  { type: 'offline', result: 412 },
  { type: 'offline', result: 'none' },
  { type: 'offline', result: 'old' },
  { type: 'storage', result: 'good' },
  { type: 'storage', result: 'left' },
  { type: 'storage', result: 'bad' },
  { type: 'idle' },
];

test.each(languages)(
  'every result in %s has words of its own, and nothing is said before someone tries',
  (language) => {
    const untried = drawn(language);
    expect(untried).not.toContain('notice');
    expect(untried).toContain('2026');
    expect(new Set([untried, ...results.map((result) => drawn(language, result))]).size).toBe(results.length + 1);
  },
);

test('what is wrong is a warning, and what works is none', () => {
  const warns = results.filter((result) => drawn('nl', result).includes('warning'));
  expect(warns.map((one) => 'result' in one && one.result)).toEqual(['bad', 'none', 'old', 'left', 'bad']);
});
