import type { Page } from 'playwright/test';
import { lifeDomains } from '../../src/core/domains.ts';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import { emptyPrepared } from '../../src/core/notebook/Prepared.ts';
import { nameOf, parentingId, parentingParts, questionnaireId, topics } from './texts.ts';

/** The key that `platform/store.ts` writes under. */
export const storageKey = 'eigenblik';

const levels = [2, 3, 2, 4, 5];

/** Someone who filled in everything. `mark` stands in each of their own words. */
export function fullNotebook(mark = 'rust in huis'): Notebook {
  const answers = topics.flatMap((domain, index): [string, string | number | string[]][] => [
    [nameOf(domain, 'level'), levels[index] ?? 3],
    [nameOf(domain, 'who'), ['self', 'around']],
    [nameOf(domain, 'wish'), index < 3 ? 'yes' : 'no'],
    [nameOf(domain, 'talk'), ['yes']],
    [nameOf(domain, 'note'), `${mark} ${index}`],
  ]);
  return {
    author: 'self',
    language: 'nl',
    domains: lifeDomains.filter((domain) => topics.includes(domain)),
    answers: { [questionnaireId]: Object.fromEntries(answers) },
    circle: [{ id: '1', name: mark, kind: 'friend', ring: 1, gives: ['listening'], gets: ['fun'], ask: true }],
    plan: {
      question: `${mark} vraag`,
      ideas: [{ id: '1', text: `${mark} idee`, chosen: true }],
      agreements: [{ id: '1', what: `${mark} afspraak`, who: 'mijn zus', when: '2026-12-01' }],
      signs: `${mark} merken`,
      lookBack: '2027-01-11',
    },
    talk: {
      kind: 'talk',
      words: {
        can: `${mark} kan`,
        around: `${mark} rond`,
        carer: `${mark} zorg`,
        tried: `${mark} geprobeerd`,
        others: `${mark} anderen`,
        fits: `${mark} past`,
        not: `${mark} niet`,
        ask: `${mark} vragen`,
        along: `${mark} mee`,
        after: `${mark} na`,
      },
      topics: [{ domain: 'finances', words: `${mark} geld` }],
      order: [],
      reportedOn: '2026-11-20',
      appliedOn: '',
    },
    moments: [],
    pins: ['geldspreekuur-zonnewaard'],
    ticks: { 'level:finances': true, 'note:finances': true },
    prepared: emptyPrepared,
    place: '1293',
  };
}

/** The same person, who raises children too, and looked at life as a whole and at taking part. */
export function fullNotebookOfParent(mark?: string): Notebook {
  const notebook = fullNotebook(mark);
  const parts = parentingParts.map((part, index): [string, number] => [nameOf(part, 'level'), index + 2]);
  return {
    ...notebook,
    answers: {
      ...notebook.answers,
      [parentingId]: Object.fromEntries(parts),
      'life-now': { now_life_felt: 4, now_life_matters: 'yes', now_mood_felt: 2, now_mood_wish: 'yes' },
      'taking-part': { part_work: 'want', part_work_obstacles: ['health', 'daring'], part_meeting: 'yes' },
    },
  };
}

/** Puts something into this tab's storage as if it had stood there already; leaves the page at the language's home. */
export async function seed(page: Page, raw: unknown, language = 'nl'): Promise<void> {
  await page.goto(`${language}/`);
  const value = typeof raw === 'string' ? raw : JSON.stringify(raw);
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [storageKey, value] as const);
}

export async function storedText(page: Page): Promise<string | null> {
  return await page.evaluate((key) => sessionStorage.getItem(key), storageKey);
}

export async function stored(page: Page): Promise<Notebook> {
  return JSON.parse((await storedText(page)) ?? 'null') as Notebook;
}

export async function storedAnswers(page: Page, id = questionnaireId): Promise<Readonly<Record<string, unknown>>> {
  return (await stored(page))?.answers?.[id] ?? {};
}
