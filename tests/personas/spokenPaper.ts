import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptNotebook } from '../../src/core/notebook/acceptNotebook.ts';
import { buildOutcomes } from '../../src/core/outcomes/buildOutcomes.ts';
import { buildReport, tickedReport } from '../../src/core/report/buildReport.ts';
import type { ReportSection } from '../../src/core/report/Report.ts';
import { toBlocks } from '../../src/core/report/toBlocks.ts';
import type { SpokenBlock } from '../../src/export/blocks/Spoken.ts';
import { sayBlocks } from '../../src/export/blocks/sayBlocks.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { voicesOf } from './sharing.ts';

export const today = '2026-11-21';

/** What a persona takes along, said in a language; or all that they could take along. */
export function spokenPaper(name: string, language: Language, what: 'ticked' | 'all'): SpokenBlock[] {
  const { about: _about, ...raw } = JSON.parse(readFileSync(join('tests/personas', name, 'persona.json'), 'utf8'));
  const questionnaires = loadPlans(language).map((plan) => plan.questionnaire);
  const { notebook } = acceptNotebook({ questionnaires, languages, language }, { ...raw, language });
  const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains);
  const ids = loadContent().services.map((service) => service.id);
  const all = buildReport(notebook, outcomes, ids);
  const sections = what === 'all' ? all.map(tickedWhole) : all;
  const voices = voicesOf(language);
  const paper = { sections: tickedReport(sections), talk: notebook.talk, author: notebook.author, today };
  return sayBlocks(toBlocks({ ...paper, isTranslated: voices.length > 1, isWhole: true }), voices);
}

function tickedWhole(section: ReportSection): ReportSection {
  return { ...section, lines: section.lines.map((line) => ({ ...line, on: true })) };
}
