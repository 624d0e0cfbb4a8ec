import { render } from 'preact';
import { acceptNotebook } from '../../core/notebook/acceptNotebook.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { dangersOf } from '../../core/outcomes/dangersOf.ts';
import type { Questionnaire } from '../../core/questionnaire/Questionnaire.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { announceDanger } from '../../platform/danger.ts';
import { readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { openStore } from '../../platform/store.ts';
import { type ResultsProps, ResultsView } from './View.tsx';

/** The data block of the result page. */
export interface ResultsData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly questionnaires: readonly Questionnaire[];
  readonly paths: ResultsProps['paths'];
}

const data = readPageData<ResultsData>();
const root = rootElement();
const notebook = openStore((raw) => acceptNotebook(data, raw).notebook).read();
const outcomes = buildOutcomes(data.questionnaires, notebook.answers, notebook.domains);

root.replaceChildren();
render(<ResultsView say={createSay(data.language, data.strings)} outcomes={outcomes} paths={data.paths} />, root);
sayRunning();
announceDanger({
  kinds: data.questionnaires.flatMap((questionnaire) => {
    const chosen = questionnaire.questions.filter((question) => notebook.domains.includes(question.domain));
    return dangersOf(chosen, notebook.answers[questionnaire.id] ?? {});
  }),
  slot: root.querySelector('.help-slot'),
});
