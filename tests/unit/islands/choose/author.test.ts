// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { authors, emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { offerAuthor } from '../../../../src/islands/choose/author.ts';
import { storageKey } from '../../../../src/platform/store.ts';

/** The form as the build writes it, without its words. */
function drawForm(): HTMLFormElement {
  const form = document.createElement('form');
  for (const author of authors) {
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'author', value: author });
    const words = document.createElement('p');
    words.dataset['by'] = author;
    form.append(radio, words);
  }
  const notKept = document.createElement('p');
  notKept.dataset['notKept'] = '';
  notKept.hidden = true;
  form.append(notKept);
  document.body.replaceChildren(form);
  return form;
}

const radio = (form: HTMLFormElement, author: string) =>
  form.querySelector<HTMLInputElement>(`input[value="${author}"]`) as HTMLInputElement;
const shown = (form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLElement>('[data-by]')].filter(({ hidden }) => !hidden).map((one) => one.dataset['by']);
const press = (form: HTMLFormElement, author: string) => radio(form, author).click();
const stored = () => JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');

beforeEach(() => {
  sessionStorage.clear();
  document.documentElement.lang = 'nl';
});

describe('who fills in', () => {
  test('writes nothing until someone chooses, and says that it is oneself', () => {
    const form = drawForm();
    offerAuthor(form);
    expect(sessionStorage.length).toBe(0);
    expect(radio(form, 'self').checked).toBe(true);
    expect(shown(form)).toEqual(['self']);
  });

  test.each(['together', 'view'])('begins a notebook by %s, and leaves the rest of one as it stands', (author) => {
    const form = drawForm();
    offerAuthor(form);
    press(form, author);
    expect(stored()).toEqual({ ...emptyNotebook('nl'), author });
    expect(shown(form)).toEqual([author]);

    const mine = { ...emptyNotebook('ar'), domains: ['housing'], answers: { 'life-now': { now_life_felt: 4 } } };
    sessionStorage.setItem(storageKey, JSON.stringify(mine));
    press(form, 'self');
    press(form, author);
    expect(stored()).toEqual({ ...mine, author });
    expect(sessionStorage.length).toBe(1);
  });

  test('shows what a file brought in the meantime, when the page comes back', () => {
    const form = drawForm();
    offerAuthor(form);
    sessionStorage.setItem(storageKey, JSON.stringify({ ...emptyNotebook('nl'), author: 'together' }));
    window.dispatchEvent(new Event('pageshow'));
    expect(radio(form, 'together').checked).toBe(true);
    expect(shown(form)).toEqual(['together']);
  });

  test('says so where this browser keeps nothing', () => {
    const form = drawForm();
    offerAuthor(form);
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('sessionStorage', { getItem: fail, setItem: fail });
    press(form, 'together');
    vi.unstubAllGlobals();
    expect(form.querySelector<HTMLElement>('[data-not-kept]')?.hidden).toBe(false);
  });
});
