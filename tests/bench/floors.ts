import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan, QuestionItem } from '../../src/core/questionnaire/Plan.ts';
import { dirOf, type Language } from '../../src/i18n/languages.ts';

/** The key under which the second floor keeps its answers. */
export const floorKey = 'answers';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => escapes[sign] ?? sign);

const style =
  'body{font:18px/1.5 sans-serif;max-width:40em;margin:1em auto;padding:0 1em}' +
  'label{display:block;padding:.7em;margin:.4em 0;border:1px solid #777;border-radius:.4em}fieldset{border:0;padding:0}';

/** What a questionnaire of one question a screen needs at the very least: show, go on, go back, keep, put back. */
const script = `(function () {
  var screens = document.querySelectorAll('section'), at = 0, kept = {};
  try { kept = JSON.parse(sessionStorage.getItem('${floorKey}')) || {}; } catch (error) {}
  function show(next) {
    if (next < 0 || next >= screens.length) return;
    screens[at].hidden = true;
    screens[at = next].hidden = false;
    screens[at].querySelector('h1').focus();
  }
  document.querySelectorAll('input').forEach(function (input) {
    if (kept[input.name] === input.value) input.checked = true;
    else if (input.checked) keep(input);
  });
  function keep(input) {
    kept[input.name] = input.value;
    try { sessionStorage.setItem('${floorKey}', JSON.stringify(kept)); } catch (error) {}
  }
  document.addEventListener('change', function (event) {
    if (event.target.name) keep(event.target);
  });
  document.addEventListener('click', function (event) {
    if (event.target.dataset.go) show(at + Number(event.target.dataset.go));
  });
})();`;

/** The question that a screen asks first; what is folded below it is left out, which makes a floor lighter. */
function firstQuestion(items: Plan['screens'][number]['items']): QuestionItem | undefined {
  return items.find((item) => item.kind === 'question');
}

function fieldset({ name, title, help, choices }: QuestionItem): string {
  const rows = choices.map(
    ({ value, text }) => `<label><input type="radio" name="${name}" value="${value}"> ${escaped(text)}</label>`,
  );
  return `<fieldset><legend>${escaped(title)}</legend>${help ? `<p>${escaped(help)}</p>` : ''}${rows.join('')}</fieldset>`;
}

function page(plan: Plan, language: Language, body: string): string {
  return (
    `<!doctype html><html lang="${language}" dir="${dirOf(language)}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escaped(plan.title)}</title><style>${style}</style></head><body>${body}</body></html>`
  );
}

/** Floor A: every first question of every screen in one plain form, without a script. */
function plainForm(plan: Plan, language: Language): string {
  const parts = plan.screens.map(({ title, items }) => {
    const question = firstQuestion(items);
    return `<section><h2>${escaped(title)}</h2>${question ? fieldset(question) : ''}</section>`;
  });
  return page(plan, language, `<h1>${escaped(plan.title)}</h1><form method="dialog">${parts.join('')}</form>`);
}

/** Floor B: the same questions one by one, with about 1 kB of script in the page itself. */
function oneByOne(plan: Plan, language: Language, words: { next: string; back: string }): string {
  const go = (step: number, text: string) => `<button type="button" data-go="${step}">${escaped(text)}</button>`;
  const parts = plan.screens.map(({ title, items }, index) => {
    const question = firstQuestion(items);
    const body = `<h1 tabindex="-1">${escaped(title)}</h1>${question ? fieldset(question) : ''}`;
    return `<section${index > 0 ? ' hidden' : ''}>${body}${go(1, words.next)} ${go(-1, words.back)}</section>`;
  });
  return page(plan, language, `<form method="dialog">${parts.join('')}</form><script>${script}</script>`);
}

/** Writes both floors to a new folder, as `a/` and `b/`, and returns the folder. */
export function writeFloors(plan: Plan, language: Language, words: { next: string; back: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'eigenblik-floors-'));
  const pages = { a: plainForm(plan, language), b: oneByOne(plan, language, words) };
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), html);
  }
  return folder;
}
