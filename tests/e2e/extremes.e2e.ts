import { expect } from 'playwright/test';
import { emptyNotebook, type Notebook } from '../../src/core/notebook/Notebook.ts';
import { wordsIds } from '../../src/core/plan/talkParts.ts';
import { test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage, ReportPage } from './pages.ts';
import { beyondTheEdge } from './paper.ts';
import { nameOf, questionnaireId, topics } from './texts.ts';

const routes = ['result', 'plan', 'report', 'after'] as const;
const [first = ''] = topics;

/** Sentences, and after them one word without end: 500 characters of one script. */
const long = (sentence: string, letter: string) => `${sentence.repeat(9)}${letter.repeat(500)}`.slice(0, 500);
const scripts = [
  long('Ik wil met rust de post openen en weten wat er moet. ', 'w'),
  long('أريد أن أفتح الرسائل بهدوء وأن أعرف ما عليّ فعله. ', 'س'),
  long('Я хочу спокійно відкривати листи й знати, що робити. ', 'щ'),
];

function allAt(level: number): Notebook {
  const answers = Object.fromEntries(topics.map((topic) => [nameOf(topic, 'level'), level]));
  return { ...fullNotebook(), answers: { [questionnaireId]: answers } };
}

function wordy(): Notebook {
  const notebook = fullNotebook();
  const at = (index: number) => scripts[index % scripts.length] ?? '';
  const notes = topics.map((topic, index) => [nameOf(topic, 'note'), at(index)]);
  const words = Object.fromEntries(wordsIds.map((id, index) => [id, at(index)])) as Notebook['talk']['words'];
  const ticks = Object.fromEntries(topics.map((topic) => [`note:${topic}`, true]));
  return {
    ...notebook,
    answers: { [questionnaireId]: { ...notebook.answers[questionnaireId], ...Object.fromEntries(notes) } },
    plan: { ...notebook.plan, question: at(2), signs: at(1) },
    talk: { ...notebook.talk, words },
    ticks,
  };
}

const extremes: Readonly<Record<string, Notebook>> = {
  nothing: emptyNotebook('nl'),
  'one topic': {
    ...emptyNotebook('nl'),
    domains: ['finances'],
    answers: { [questionnaireId]: { [nameOf(first, 'level')]: 3 } },
  },
  'all at 1': allAt(1),
  'all at 5': allAt(5),
  'notes of 500 characters in three scripts': wordy(),
};

for (const [what, notebook] of Object.entries(extremes)) {
  for (const language of ['nl', 'ar'] as const) {
    test(`${what}: nothing sticks out, on a small screen and on paper (${language})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await seed(page, { ...notebook, language }, language);
      for (const route of routes) {
        await page.emulateMedia({ media: 'screen' });
        await new PortalPage(page, language, route).open();
        expect.soft(await beyondTheEdge(page), route).toEqual([]);
        expect.soft(await page.locator('main').innerText(), route).not.toMatch(/undefined|null|NaN|\{\{|\[object/);
        await page.emulateMedia({ media: 'print' });
        expect.soft(await beyondTheEdge(page), `${route}, printed`).toEqual([]);
      }
    });
  }
}

test('what someone wrote is on the paper to the last letter', async ({ page }) => {
  await seed(page, wordy());
  const report = new ReportPage(page, 'nl');
  await report.open();
  const text = await report.paper.innerText();
  for (const note of scripts) expect(text).toContain(note.trim());
});
