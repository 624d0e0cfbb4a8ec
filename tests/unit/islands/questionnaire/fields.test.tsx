// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { questionsIn } from '../../../../src/core/questionnaire/pieces.ts';
import type { More } from '../../../../src/islands/questionnaire/More.ts';
import {
  initialState,
  type QuestionsAction,
  type QuestionsState,
} from '../../../../src/islands/questionnaire/reducer.ts';
import { everyKind, moreFor, sayIn, stateWith } from './fixture.ts';

const plan = everyKind();
const say = sayIn('nl');
let more: More;
let root: HTMLElement;
let state: QuestionsState;

/** Draws one question, again after each action, as the page does. */
function draw(name: string): void {
  const dispatch = (action: QuestionsAction) => {
    state = more.reduce(state, action);
    draw(name);
  };
  const now = more.planNow(state);
  const item = now.screens.flatMap((screen) => screen.items.flatMap(questionsIn)).find((one) => one.name === name);
  if (!item) throw new Error(`${name} is not asked`);
  render(<more.Question item={item} plan={now} say={say} state={state} dispatch={dispatch} />, root);
}

function show(name: string, from: QuestionsState): void {
  state = from;
  draw(name);
}

const find = <T extends HTMLElement>(selector: string) => root.querySelector(selector) as T;
const all = <T extends HTMLElement>(selector: string) => [...root.querySelectorAll(selector)] as T[];
function type(selector: string, text: string): void {
  const box = find<HTMLInputElement>(selector);
  box.value = text;
  box.dispatchEvent(new Event(box.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
}

beforeEach(() => {
  more = moreFor(plan);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => root.remove());

describe('each kind of question', () => {
  const names = plan.questionnaire.questions.map(({ name }) => name);
  test.each(names)('“%s” leaves everything to the browser before the module runs', (name) => {
    show(name, initialState);
    expect(all<HTMLInputElement>('input').filter(({ checked }) => checked)).toEqual([]);
    expect(root.innerHTML).not.toMatch(/\s(value="[^"]+" (?!.*type="(radio|checkbox))|checked|selected|disabled)/);
    expect(all('label, legend').length).toBeGreaterThan(0);
    expect(find('.note').textContent).toBe('');
  });

  test('a list unfolds with an empty line first, and gives the value of the plan', () => {
    show('animal', stateWith({ pet: 'has', people: 6 }));
    expect(all<HTMLOptionElement>('option').map(({ value }) => value)).toEqual([
      ...['', 'dog', 'cat', 'fish', 'none', 'dontknow', 'refused'],
    ]);
    expect(find<HTMLOptionElement>('option[value="fish"]').disabled).toBe(true);
    type('select', 'dog');
    expect(state.answers['animal']).toBe('dog');
    type('select', '');
    expect(state.answers).not.toHaveProperty('animal');
  });

  test('yes and no are what the questionnaire keeps for them, and can be taken back', () => {
    show('pet', stateWith({}));
    find('input[value="hasnot"]').click();
    expect(state.answers['pet']).toBe('hasnot');
    find('button').click();
    expect(state.answers).not.toHaveProperty('pet');
  });

  test('a rating says what its ends mean, and gives numbers', () => {
    show('liking', stateWith({}));
    expect(all('.choice').map(({ textContent }) => textContent)).toEqual([
      ...['1: helemaal niet', '2', '3', '4', '5: heel goed'],
    ]);
    find('input[value="5"]').click();
    expect(state.answers['liking']).toBe(5);
  });

  test('a number is kept as a number, and typed in peace', () => {
    show('people', stateWith({}));
    type('input', '3,');
    expect(find<HTMLInputElement>('input').value).toBe('3,');
    expect(state.answers['people']).toBe(3);
    type('input', '3,5');
    expect(state.answers['people']).toBe(3.5);
    type('input', '3,5 x');
    expect(state.answers).not.toHaveProperty('people');
    expect(find('.note').textContent).toBe('');
    state = more.reduce(state, { type: 'left', name: 'people' });
    draw('people');
    expect(find('.fault').textContent).toBe(say('questions:fault.number'));
    expect(find('input').getAttribute('aria-invalid')).toBe('true');
    expect(find('input').getAttribute('aria-describedby')).toContain('people-note');
    type('input', '');
    expect(find('.note').textContent).toBe('');
  });

  test('a day is ISO text, with four digits for the year', () => {
    show('since', stateWith({ since: '2020-02-29' }));
    expect(find<HTMLInputElement>('input[type="date"]').value).toBe('2020-02-29');
    expect(find('input').getAttribute('max')).toBe('2030-12-31');
    type('input', '2021-03-01');
    expect(state.answers['since']).toBe('2021-03-01');
  });

  test('an address and a name are words, with the most that may be written', () => {
    show('address', stateWith({}));
    expect(find<HTMLInputElement>('input')).toMatchObject({ type: 'text', maxLength: 80, autocomplete: 'off' });
    show('nick', stateWith({}));
    expect(find<HTMLInputElement>('input').placeholder).toBe('roepnaam');
    type('input', 'Sam');
    expect(state.answers['nick']).toBe('Sam');
  });

  test('choices come and go, and a way not to answer stands alone', () => {
    show('busy', stateWith({ pet: 'hasnot' }));
    expect(find('input[value="sat"]')).toBeNull();
    for (const value of ['mon', 'wed', 'none']) find(`input[value="${value}"]`).click();
    expect(state.answers['busy']).toEqual(['none']);
    find('input[value="wed"]').click();
    expect(state.answers['busy']).toEqual(['wed']);
  });

  test('what is locked still shows its answer, and says so', () => {
    show('help', stateWith({ liking: 5, help: 'yes' }));
    expect(find<HTMLFieldSetElement>('fieldset').disabled).toBe(true);
    expect(find<HTMLInputElement>('input[value="yes"]').checked).toBe(true);
    expect(find('.note').textContent).toBe(say('questions:locked'));
    expect(find('button')).toBeNull();
  });

  test('what is asked and left empty is said once: not aloud where the list has the focus', () => {
    show('nick', stateWith({}));
    state = more.reduce(state, { type: 'left', name: 'nick' });
    draw('nick');
    expect(find('.note[role="status"]').textContent).toBe(say('questions:fault.required'));
    state = more.reduce(state, { type: 'held', screen: 0, names: ['nick'] });
    draw('nick');
    expect(find('.note').hasAttribute('role')).toBe(false);
  });
});

describe('what was there before the module ran', () => {
  test('is read of every kind, and what is no number is kept as it was typed', () => {
    const form = document.createElement('form');
    form.innerHTML = `
      <input name="nick" value="Sam"><input name="people" value="veel"><input name="since" value="2020-02-29">
      <input name="address" value=""><select name="animal"><option value="">-<option value="cat" selected>x</select>
      <input type="radio" name="pet" value="has" checked><input type="radio" name="liking" value="4" checked>
      <input type="checkbox" name="busy" value="mon" checked><input type="checkbox" name="busy" value="none" checked>`;
    const early = more.readEarly(form);
    expect(early.answers).toEqual({
      nick: 'Sam',
      since: '2020-02-29',
      animal: 'cat',
      pet: 'has',
      liking: 4,
      busy: ['mon'],
    });
    expect(early.drafts).toEqual({ people: 'veel' });
  });

  test('what the notebook would refuse stays out', () => {
    const form = document.createElement('form');
    form.innerHTML = `<input name="since" value="2020-02-31"><input type="radio" name="pet" value="maybe" checked>`;
    expect(more.readEarly(form)).toEqual({ topics: [], answers: {}, drafts: {} });
  });
});
