import type { Answer } from '../../../core/answers/Answers.ts';
import { refusalOf } from '../../../core/answers/refusalOf.ts';
import type { Plan } from '../../../core/questionnaire/Plan.ts';
import { isSkip, type Question } from '../../../core/questionnaire/Questionnaire.ts';
import type { Early } from '../readEarly.ts';
import { parseNumber } from './parseNumber.ts';

type Box = HTMLInputElement | HTMLSelectElement;

/** Adds to what `readEarly` found the kinds of question that only some questionnaires have. */
export function readEarlyMore(form: ParentNode, plan: Plan, language: string, early: Early): Early {
  const answers: Record<string, Answer> = { ...early.answers };
  const drafts: Record<string, string> = {};
  for (const question of plan.questionnaire.questions) {
    const several = answers[question.name];
    // A way not to answer stands alone.
    if (Array.isArray(several) && several.length > 1) answers[question.name] = several.filter((one) => !isSkip(one));
    const written = writtenIn(form, question);
    if (!written) continue;
    const answer = readWritten(question, written, language);
    if (answer !== undefined && refusalOf(question, answer) === undefined) answers[question.name] = answer;
    else if (question.kind === 'number') drafts[question.name] = written;
  }
  return { ...early, answers, drafts };
}

function writtenIn(form: ParentNode, { name, kind }: Question): string | undefined {
  if (kind === 'boolean') return form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  if (!['dropdown', 'text', 'number', 'date'].includes(kind)) return undefined;
  return form.querySelector<Box>(`:is(input, select)[name="${name}"]`)?.value;
}

function readWritten({ kind, values, sides }: Question, written: string, language: string): Answer | undefined {
  if (kind === 'number') return parseNumber(written, language);
  if (kind === 'text' || kind === 'date') return written;
  return [...values, ...(sides ?? [])].find((value) => String(value) === written);
}
