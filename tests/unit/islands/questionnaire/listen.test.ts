// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Hearing, listen } from '../../../../src/islands/questionnaire/more/listen.ts';
import type { QuestionsAction } from '../../../../src/islands/questionnaire/reducer.ts';
import { stateWith } from './fixture.ts';

const done: QuestionsAction[] = [];
let holdUp: Hearing['holdUp'] = () => undefined;
let root: HTMLElement;

const find = (selector: string) => root.querySelector(selector) as HTMLElement;
const leave = (from: string, to: string) =>
  find(from).dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: find(to) }));
const press = (selector: string) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  find(selector).dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  vi.useFakeTimers();
  done.length = 0;
  holdUp = () => undefined;
  root = document.createElement('div');
  root.innerHTML = `
    <section class="step" id="0"><p class="buttons"><a class="button primary" href="#1">start</a></p></section>
    <section class="step" id="1">
      <div id="fault-list"><h2 id="faults" tabindex="-1">list</h2><a href="#q-b">b</a></div>
      <div class="question" id="q-a"><input id="a1"><input id="a2"></div>
      <details><div class="question" id="q-b"><input id="b1"></div></details>
      <p class="buttons"><a class="button primary" href="#2">next</a><a class="button" href="#0">back</a></p>
    </section>`;
  document.body.append(root);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  listen(root, { stateNow: () => stateWith({}), act: (action) => done.push(action), holdUp: () => holdUp() });
});
afterEach(() => {
  vi.useRealTimers();
  root.remove();
});

test('a question is left when focus goes to another one, not within it', () => {
  leave('#a1', '#a2');
  vi.runAllTimers();
  expect(done).toEqual([]);
  leave('#a2', '#b1');
  vi.runAllTimers();
  expect(done).toEqual([{ type: 'left', name: 'a' }]);
});

test('while a finger is down nothing moves', () => {
  document.dispatchEvent(new Event('pointerdown'));
  leave('#a1', '#b1');
  vi.runAllTimers();
  expect(done).toEqual([]);
  document.dispatchEvent(new Event('pointerup'));
  vi.runAllTimers();
  expect(done).toEqual([{ type: 'left', name: 'a' }]);
});

test('“next” is held up where something does not fit, and focus goes to the list', () => {
  expect(press('[href="#2"]')).toBe(false);
  holdUp = () => ({ screen: 0, names: ['a'] });
  expect(press('[href="#2"]')).toBe(true);
  expect(done).toEqual([{ type: 'held', screen: 0, names: ['a'] }]);
  expect(document.activeElement?.id).toBe('faults');
});

test('going back, and beginning, are never held up', () => {
  holdUp = () => ({ screen: 0, names: ['a'] });
  expect([press('[href="#0"]'), press('[href="#1"]')]).toEqual([false, false]);
});

test('the list leads to the control itself, out of its fold', () => {
  expect(press('[href="#q-b"]')).toBe(true);
  expect(document.activeElement?.id).toBe('b1');
  expect(root.querySelector('details')?.open).toBe(true);
});
