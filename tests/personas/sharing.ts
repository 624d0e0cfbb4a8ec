import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSharedReport } from '../../src/core/file/share/toSharedReport.ts';
import { acceptNotebook } from '../../src/core/notebook/acceptNotebook.ts';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import { buildOutcomes } from '../../src/core/outcomes/buildOutcomes.ts';
import { buildReport, tickedReport } from '../../src/core/report/buildReport.ts';
import type { ReportSection } from '../../src/core/report/Report.ts';
import { toBlocks } from '../../src/core/report/toBlocks.ts';
import { toSaidAnswers } from '../../src/core/report/toSaidAnswers.ts';
import { sayBlocks } from '../../src/export/blocks/sayBlocks.ts';
import type { Voice } from '../../src/export/blocks/Voice.ts';
import type { ShareContent } from '../../src/export/formats/makeShareFile.ts';
import { createSay, type Strings } from '../../src/i18n/format.ts';
import { dirOf, type Language, languages } from '../../src/i18n/languages.ts';
import { mannerStrings } from '../../src/i18n/manner.ts';
import { pickStrings, topicStrings } from '../../src/i18n/translate.ts';
import { tieTexts } from '../../src/islands/circle/texts.ts';
import { formatTexts } from '../../src/islands/share/formatTexts.ts';
import { answerStrings } from '../../src/loaders/answerStrings.ts';
import { contactStrings } from '../../src/loaders/contactStrings.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { pinStrings } from '../../src/loaders/pinStrings.ts';
import { questionStrings } from '../../src/loaders/questionStrings.ts';

export const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
export const serviceIds = loadContent().services.map(({ id }) => id);

/** All that the paper can say in a language. */
export function paperStrings(language: Language): Strings {
  return {
    ...topicStrings(language, ['report', 'domains']),
    ...pickStrings(language, [...tieTexts, ...formatTexts]),
    ...answerStrings(loadPlans(language), 'report'),
    ...contactStrings(language),
    ...mannerStrings(language),
    ...pinStrings(language),
  };
}

/** The words of the questionnaires for care systems, with what their form says itself. */
export const dutchWords: Strings = { ...questionStrings(loadPlans('nl')), ...pickStrings('nl', formatTexts) };

/** The voices of the paper of who reads this language. */
export function voicesOf(language: Language): Voice[] {
  const spoken: Language[] = language === 'nl' ? ['nl'] : [language, 'nl'];
  return spoken.map((one) => ({ language: one, dir: dirOf(one), say: createSay(one, paperStrings(one)) }));
}

const folder = 'tests/personas';
export const personas = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function notebookOf(persona: string): Notebook {
  const raw = JSON.parse(readFileSync(join(folder, persona, 'persona.json'), 'utf8'));
  return acceptNotebook({ questionnaires, languages, language: raw.language as Language }, raw).notebook;
}

export function reportOf(notebook: Notebook, services: readonly string[] = serviceIds): ReportSection[] {
  const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains);
  return buildReport(notebook, outcomes, services);
}

/** The notebook with every line of its report ticked. */
export function withAllTicked(notebook: Notebook): Notebook {
  const lines = reportOf(notebook).flatMap((section) => section.lines);
  return { ...notebook, ticks: Object.fromEntries(lines.map(({ id }) => [id, true])) };
}

interface Said {
  readonly voices?: readonly Voice[];
  readonly words?: Strings;
  readonly services?: readonly string[];
}

/** What goes along of this notebook, as the take-along page puts it together. */
export function contentOf(notebook: Notebook, { voices, words = dutchWords, services }: Said = {}): ShareContent {
  const { answers, domains, talk, author } = notebook;
  const said = voices ?? voicesOf(notebook.language as Language);
  const today = '2026-11-22';
  const ticked = tickedReport(reportOf(notebook, services));
  const outcomes = buildOutcomes(questionnaires, answers, domains);
  let ids = 0;
  const paper = { sections: ticked, talk, author, today, isTranslated: said.length > 1, isWhole: true };
  const given = toSaidAnswers(ticked, { questionnaires, answers, domains, outcomes });
  return {
    blocks: sayBlocks(toBlocks(paper), said),
    report: toSharedReport({ ticked, said: given, author, language: notebook.language, talk, today }),
    voices: said,
    answers: {
      said: given,
      author,
      today,
      say: createSay('nl', words),
      newId: () => String(++ids).padStart(32, '0'),
    },
  };
}
