import { isRecord } from '../../isRecord.ts';
import type { NotebookContext } from '../../notebook/acceptNotebook.ts';
import { buildOutcomes } from '../../outcomes/buildOutcomes.ts';
import type { EvaluatorFor } from '../../questionnaire/evaluator.ts';
import { buildReport, tickedReport } from '../../report/buildReport.ts';
import { toSaidAnswers } from '../../report/toSaidAnswers.ts';
import { type AcceptedFile, acceptFile } from '../acceptFile.ts';
import { parseJson } from '../parseJson.ts';
import { type AcceptedShare, acceptShareFile, type ShareContext } from './acceptShareFile.ts';
import { toSharedReport } from './toSharedReport.ts';

export interface ReceivedContext extends ShareContext, Pick<NotebookContext, 'language' | 'languages'> {
  /** Those that this build can name. */
  readonly serviceIds: readonly string[];
  readonly evaluatorFor?: EvaluatorFor | undefined;
}

/** Forms of the paper that are for other programs, or to be read as they are. */
export type OtherForm = 'fhir' | 'table';

export type AcceptedReceived =
  | (Extract<AcceptedShare, { ok: true }> & { readonly kind: 'share' | 'keep' })
  | Extract<AcceptedShare, { ok: false }>
  | { readonly ok: false; readonly problem: OtherForm };

/**
 * Takes what a professional was handed, as text: a share file or, of a keep file, the lines that its owner ticked and nothing
 * else. Never throws. Other forms of the paper are told by name, so that the page can say where they are read.
 */
export function acceptReceived(context: ReceivedContext, text: string): AcceptedReceived {
  const accepted = acceptShareFile(context, text);
  if (accepted.ok) return { ...accepted, kind: 'share' };
  if (accepted.problem === 'not-json') return isTable(text) ? { ok: false, problem: 'table' } : accepted;
  if (accepted.problem !== 'not-ours') return accepted;
  const raw = parseJson(text);
  if (isRecord(raw) && typeof raw['resourceType'] === 'string') return { ok: false, problem: 'fhir' };
  const kept = acceptFile(context, text);
  return kept.ok ? fromKeepFile(context, kept) : kept;
}

function fromKeepFile(context: ReceivedContext, file: Extract<AcceptedFile, { ok: true }>): AcceptedReceived {
  const { questionnaires, serviceIds, evaluatorFor } = context;
  const { notebook, savedOn, refused } = file;
  const { answers, domains, author, language, talk } = notebook;
  const outcomes = buildOutcomes(questionnaires, answers, domains, evaluatorFor);
  const ticked = tickedReport(buildReport(notebook, outcomes, serviceIds));
  const said = toSaidAnswers(ticked, { questionnaires, answers, domains, outcomes, evaluatorFor });
  const report = toSharedReport({ ticked, said, author, language, talk, today: savedOn });
  return { ok: true, kind: 'keep', report, refused: refused.filter(({ path }) => path.startsWith('answers.')) };
}

/** As `toCsv` writes it: cells with `;` between them, from the first row on. */
function isTable(text: string): boolean {
  const [first = ''] = text.slice(0, 2000).split('\n', 1);
  return first.split(';').length > 3;
}
