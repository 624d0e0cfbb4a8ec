import type { Page } from 'playwright-core';
import { type Route, slugOf } from '../../src/i18n/routes.ts';

/** One stop of the tour. */
export interface TourScreen {
  readonly name: string;
  readonly address: (language: 'nl' | 'ar') => string;
  /** Whose notebook lies open; absent for someone who just came in. */
  readonly persona?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const matrix = 'self-reliance-matrix';
const at =
  (route: Route, hash = '', id = matrix) =>
  (language: 'nl' | 'ar') => {
    const slug = slugOf(route, language, id);
    return `${language}/${slug ? `${slug}/` : ''}${hash}`;
  };
const unfold = async (page: Page) => {
  await page.locator('details:visible').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
};
const choose = (value: string) => async (page: Page) => {
  await page.locator(`.step:not([hidden]) input[type="radio"][value="${value}"]`).first().click();
};

export const screens: readonly TourScreen[] = [
  { name: 'languages', address: () => '' },
  { name: 'home', address: at('home') },
  { name: 'home-again', address: at('home'), persona: 'money-and-debts' },
  { name: 'questions-to-choose', address: at('choose'), persona: 'carer-worn-out' },
  { name: 'life-now', address: at('questionnaire', '', 'life-now') },
  { name: 'life-now-last', address: at('questionnaire', '#5', 'life-now'), act: unfold },
  { name: 'taking-part', address: at('questionnaire', '', 'taking-part'), act: choose('want') },
  { name: 'chooser', address: at('questionnaire') },
  {
    name: 'chooser-ticked',
    address: at('questionnaire'),
    act: async (page) => {
      for (const topic of ['finances', 'housing', 'mental-health']) await page.locator(`[value="${topic}"]`).click();
    },
  },
  { name: 'question', address: at('questionnaire', '#1'), persona: 'money-and-debts' },
  { name: 'question-unfolded', address: at('questionnaire', '#1'), persona: 'money-and-debts', act: unfold },
  { name: 'question-danger', address: at('questionnaire', '#2'), persona: 'money-and-debts', act: choose('1') },
  {
    name: 'question-no-voice',
    address: at('questionnaire', '#2'),
    persona: 'money-and-debts',
    act: async (page) => {
      await page.locator('.step:not([hidden]) .read').click();
      await page.waitForTimeout(1200);
    },
  },
  { name: 'parenting', address: at('questionnaire', '', 'parenting') },
  { name: 'result', address: at('result'), persona: 'money-and-debts' },
  { name: 'result-carer', address: at('result'), persona: 'carer-worn-out' },
  { name: 'result-violence', address: at('result'), persona: 'violence-at-home' },
  { name: 'nearby', address: at('nearby'), persona: 'money-and-debts' },
  { name: 'nearby-unfolded', address: at('nearby'), persona: 'money-and-debts', act: unfold },
  { name: 'circle', address: at('circle'), persona: 'carer-worn-out' },
  { name: 'plan', address: at('plan'), persona: 'money-and-debts' },
  { name: 'begin', address: at('begin') },
  { name: 'report', address: at('report'), persona: 'money-and-debts' },
  { name: 'report-unfolded', address: at('report'), persona: 'newcomer', act: unfold },
  { name: 'after-the-talk', address: at('after'), persona: 'money-and-debts' },
  { name: 'open', address: at('open') },
  { name: 'phone', address: at('phone') },
  { name: 'forms', address: at('forms') },
  { name: 'booklet', address: at('booklet') },
  { name: 'safe', address: at('safe') },
  { name: 'privacy', address: at('privacy') },
  { name: 'questions', address: at('questions') },
  { name: 'words', address: at('words') },
  { name: 'accessibility', address: at('accessibility') },
  { name: 'professional', address: at('professional') },
  { name: 'link', address: at('link') },
  { name: 'received', address: at('received') },
  { name: 'keys', address: at('keys') },
  { name: 'check', address: at('check') },
  { name: 'parts', address: () => 'dev/parts/' },
  { name: 'not-found', address: (language) => `${language}/nothing/` },
];
