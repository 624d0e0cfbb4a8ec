import { isRecord } from '../isRecord.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import type { Answer, AnswerSet, Answers } from './Answers.ts';
import type { Refusal } from './Refusal.ts';
import { refusalOf } from './refusalOf.ts';

/**
 * Takes answers from anywhere (a link, a file, storage) and keeps only what these questionnaires know.
 * Never throws; whatever is not kept is named in `refused`.
 */
export function acceptAnswers(
  questionnaires: readonly Questionnaire[],
  raw: unknown,
  path = 'answers',
): { answers: Answers; refused: Refusal[] } {
  if (raw === undefined) return { answers: {}, refused: [] };
  if (!isRecord(raw)) return { answers: {}, refused: [{ path, reason: 'type' }] };
  const answers: Record<string, AnswerSet> = {};
  const refused: Refusal[] = [];
  for (const id of Object.keys(raw)) {
    const questionnaire = questionnaires.find((one) => one.id === id);
    const set = raw[id];
    if (!questionnaire) refused.push({ path: `${path}.${id}`, reason: 'unknown' });
    else {
      const accepted = acceptSet(questionnaire, set, `${path}.${id}`);
      refused.push(...accepted.refused);
      if (Object.keys(accepted.answers).length > 0) answers[id] = accepted.answers;
    }
  }
  return { answers, refused };
}

function acceptSet(questionnaire: Questionnaire, raw: unknown, path: string) {
  const answers: Record<string, Answer> = {};
  const refused: Refusal[] = [];
  if (!isRecord(raw)) return { answers, refused: [{ path, reason: 'type' } as Refusal] };
  for (const name of Object.keys(raw)) {
    const question = questionnaire.questions.find((one) => one.name === name);
    const reason = question ? refusalOf(question, raw[name]) : 'unknown';
    if (reason) refused.push({ path: `${path}.${name}`, reason });
    else answers[name] = copyOf(raw[name] as Answer);
  }
  return { answers, refused };
}

function copyOf(value: Answer): Answer {
  return Array.isArray(value) ? [...value] : value;
}
