import { buildOverview } from '../../../src/core/file/buildOverview.ts';
import { toKeepFile } from '../../../src/core/file/toKeepFile.ts';
import type { Notebook } from '../../../src/core/notebook/Notebook.ts';
import { toKeepHtml } from '../../../src/export/keepHtml/toKeepHtml.ts';
import { createSay } from '../../../src/i18n/format.ts';
import { dirOf, type Language } from '../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../src/i18n/manner.ts';
import { pickStrings, topicStrings } from '../../../src/i18n/translate.ts';
import { tieTexts } from '../../../src/islands/circle/texts.ts';
import { keepTexts } from '../../../src/islands/share/keepTexts.ts';
import { contactStrings } from '../../../src/loaders/contactStrings.ts';
import { keepStrings } from '../../../src/loaders/keepStrings.ts';
import { loadContent } from '../../../src/loaders/loadContent.ts';
import { loadPlans } from '../../../src/loaders/loadQuestionnaires.ts';

const serviceIds = loadContent().services.map(({ id }) => id);

const stringsIn = (language: Language) => ({
  ...topicStrings(language, ['keep', 'domains', 'report', 'talk']),
  ...pickStrings(language, [...keepTexts, ...tieTexts]),
  ...keepStrings(language),
  ...contactStrings(language),
  ...mannerStrings(language),
});

/** Makes keep files and pages of notebooks, as the take-along page does. */
export function keepPages(language: Language) {
  const questionnaires = loadPlans(language).map(({ questionnaire }) => questionnaire);
  const say = createSay(language, stringsIn(language));
  const page = { language, dir: dirOf(language), say, savedOn: '2026-11-22' };
  return (notebook: Notebook): { readonly json: string; readonly html: string } => {
    const json = toKeepFile(questionnaires, notebook, page.savedOn);
    const overview = buildOverview(questionnaires, notebook, serviceIds);
    return { json, html: toKeepHtml({ ...page, overview, json }) };
  };
}
