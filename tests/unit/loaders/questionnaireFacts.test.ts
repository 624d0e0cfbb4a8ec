import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { questionnaireIds } from '../../../src/loaders/loadQuestionnaires.ts';
import { questionnaireFacts } from '../../../src/loaders/questionnaireFacts.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-'));
const file = join(folder, 'questionnaires', 'made-up', 'about.json');
mkdirSync(join(file, '..'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const good = {
  licence: 'CC-BY-4.0',
  source: { nl: 'Eigen werk.' },
  purpose: { nl: 'Hoe gaat het? 4 vragen.' },
  forWhom: { nl: 'Voor wie wil' },
  minutes: 4,
};
function factsFrom(text: string) {
  writeFileSync(file, text);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  return questionnaireFacts('made-up', 'nl');
}

describe('questionnaireFacts', () => {
  test('tells in this language what it asks, for whom it is and where it comes from, and the licence and the minutes', () => {
    expect(factsFrom(JSON.stringify({ ...good, more: 'is not minded' }))).toEqual({
      ...good,
      source: 'Eigen werk.',
      purpose: 'Hoe gaat het? 4 vragen.',
      forWhom: 'Voor wie wil',
      reviewed: {},
    });
  });

  test.each([
    ['no JSON', '{', 'geldige JSON'],
    ['without a licence', JSON.stringify({ ...good, licence: undefined }), 'licence'],
    ['with minutes in words', JSON.stringify({ ...good, minutes: 'four' }), 'minutes'],
    ['without a source', JSON.stringify({ ...good, source: undefined }), 'source'],
    ['without whom it is for', JSON.stringify({ ...good, forWhom: undefined }), 'forWhom'],
    [
      'without whom it is for in this language',
      JSON.stringify({ ...good, forWhom: { en: 'For all' } }),
      'no forWhom in “nl”',
    ],
    ['without a purpose', JSON.stringify({ ...good, purpose: undefined }), 'purpose'],
    [
      'without a purpose in this language',
      JSON.stringify({ ...good, purpose: { en: 'For all.' } }),
      'no purpose in “nl”',
    ],
    [
      'without a source in this language',
      JSON.stringify({ ...good, source: { en: 'Own work.' } }),
      'no source in “nl”',
    ],
  ])('names the file that is %s', (_what, text, named) => {
    expect(() => factsFrom(text)).toThrow(/questionnaires\/made-up\/about\.json/);
    expect(() => factsFrom(text)).toThrow(named);
  });

  test.each(languages)('are there for every questionnaire in %s', (language) => {
    for (const id of questionnaireIds()) expect(questionnaireFacts(id, language).source, id).not.toBe('');
  });
});
