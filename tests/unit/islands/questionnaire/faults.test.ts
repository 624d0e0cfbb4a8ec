import { describe, expect, test } from 'vitest';
import type { Check } from '../../../../src/core/questionnaire/checks.ts';
import { createEvaluator } from '../../../../src/core/questionnaire/evaluator.ts';
import type { Plan, QuestionItem } from '../../../../src/core/questionnaire/Plan.ts';
import { questionsIn } from '../../../../src/core/questionnaire/pieces.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { groupText, isLeft, misfitsOn, textsFor } from '../../../../src/islands/questionnaire/more/faults.ts';
import { planNow } from '../../../../src/islands/questionnaire/more/planNow.ts';
import { question } from '../../core/question.ts';
import { everyKind, sayIn, stateWith } from './fixture.ts';

const say = sayIn('nl');
const item = (part: Partial<QuestionItem> = {}): QuestionItem => ({
  kind: 'question',
  name: 'q',
  title: 'Vraag',
  choices: [],
  ...part,
});

function planWith(check: Check, part: Partial<QuestionItem> = {}): Plan {
  const questions = [question('q', { kind: 'text', values: [], checks: [check] })];
  const screens = [{ domain: 'finances' as const, title: 'Geld', items: [item(part)] }];
  return { questionnaire: { id: 'one', version: '1.0', questions }, title: '', description: '', screens };
}

const textOf = (check: Check, answer: string | number, part?: Partial<QuestionItem>) =>
  textsFor(planWith(check, part), item(part), stateWith({ q: answer }), say).join(' ');

describe('what does not fit', () => {
  test.each<[Check, string | number, RegExp]>([
    [{ check: 'least', than: 3 }, 2, /3 of meer/],
    [{ check: 'most', than: 3.5 }, 4, /3,5 of minder/],
    [{ check: 'least', than: '2026-01-31' }, '2025-01-01', /31 januari 2026 of later/],
    [{ check: 'most', than: '2026-01-31' }, '2027-01-01', /31 januari 2026 of eerder/],
    [{ check: 'step', by: 0.5 }, 0.3, /delen/],
    [{ check: 'email', pattern: '.+@.+' }, 'a', /naam@voorbeeld.nl/],
    [{ check: 'numeric' }, 'veel', /getal/],
    [{ check: 'numeric', min: 2 }, 1, /2 of meer/],
    [{ check: 'numeric', max: 2 }, 3, /2 of minder/],
    [{ check: 'numeric', min: 2, max: 4 }, 1, /van 2 tot en met 4/],
    [{ check: 'length', min: 3 }, 'a', /minstens 3 tekens/],
    [{ check: 'length', max: 3 }, 'abcd', /hoogstens 3 tekens/],
    [{ check: 'length', noDigits: true }, 'a1', /zonder cijfers/],
    [{ check: 'pattern', pattern: '^a$' }, 'b', /Lees de vraag/],
    [{ check: 'condition', holds: ['notequal', 'q', 'x'] }, 'x', /ander antwoord/],
  ])('is said with its remedy: %j', (check, answer, said) => {
    expect(textOf(check, answer)).toMatch(said);
  });

  test('is said in the words of the questionnaire where it has them', () => {
    expect(textOf({ check: 'least', than: 3 }, 2, { checkTexts: ['Minstens drie graag.'] })).toBe(
      'Minstens drie graag.',
    );
    expect(textOf({ check: 'least', than: 3 }, 2, { checkTexts: [''] })).toMatch('3 of meer');
  });

  test('has words in every language', () => {
    for (const language of languages) {
      const state = stateWith({ q: 1 });
      expect(textsFor(planWith({ check: 'least', than: 3 }), item(), state, sayIn(language))).toHaveLength(1);
    }
  });
});

describe('on a screen', () => {
  const plan = everyKind();
  const evaluate = createEvaluator(plan.questionnaire, '2026-11-22');
  const shown = (answers: Record<string, string | number | string[]>) => planNow(plan, answers, evaluate);
  const misfits = (screen: number, answers: Record<string, string | number | string[]>) => {
    const now = shown(answers);
    const [at] = now.screens.slice(screen);
    if (!at) throw new Error(`no screen ${screen}`);
    return misfitsOn(now, at, stateWith(answers), say, evaluate).map(({ name }) => name);
  };

  test('stand from top to bottom, and only where something is asked now', () => {
    expect(misfits(0, { people: 30, address: 'x' })).toEqual(['nick', 'people', 'address']);
    expect(misfits(0, { nick: 'Sam', people: 3 })).toEqual([]);
  });

  test('name a panel of which nothing is answered', () => {
    expect(misfits(2, { people: 4 })).toEqual(['busy']);
    expect(misfits(2, { people: 4, busy: ['mon'] })).toEqual([]);
    expect(misfits(2, { people: 2 })).toEqual([]);
  });

  test('a panel says so only when someone was at all of it', () => {
    const now = shown({ people: 4 });
    const [panel] = now.screens[2]?.items ?? [];
    if (panel?.kind !== 'panel') throw new Error('no panel');
    const state = stateWith({ people: 4 });
    expect(groupText(now, panel, state, say, evaluate)).toBe(say('questions:fault.group'));
    expect(isLeft(panel, state)).toBe(false);
    const left = questionsIn(panel).map(({ name }) => name);
    expect(isLeft(panel, { ...state, more: { drafts: {}, left, held: [], listed: false } })).toBe(true);
  });

  test('what was typed and is no number is named', () => {
    const [people] = plan.screens[0]?.items.flatMap(questionsIn).filter(({ name }) => name === 'people') ?? [];
    if (!people) throw new Error('no such question');
    const more = { drafts: { people: 'veel' }, left: [], held: [], listed: false };
    expect(textsFor(plan, people, { ...stateWith({}), more }, say)).toEqual([say('questions:fault.number')]);
    expect(textsFor(plan, people, { ...stateWith({ people: 3 }), more }, say)).toEqual([]);
  });
});
