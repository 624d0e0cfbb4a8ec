import { isRecord } from '../isRecord.ts';
import type { Question, Questionnaire } from '../questionnaire/Questionnaire.ts';
import type { Answer, AnswerSet, Answers } from './Answers.ts';
import type { Refusal } from './Refusal.ts';

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
    if (!questionnaire) refused.push({ path: `${path}.${id}`, reason: 'unknown' });
    else {
      const set = acceptSet(questionnaire, raw[id], `${path}.${id}`);
      refused.push(...set.refused);
      if (Object.keys(set.answers).length > 0) answers[id] = set.answers;
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

/** Why this value is no answer to this question; undefined when it is one. */
function refusalOf(question: Question, value: unknown): Refusal['reason'] | undefined {
  if (question.kind === 'comment') return refusalOfWords(question.maxLength ?? 0, value);
  if (question.kind === 'checkbox') return refusalOfList(question.values, value);
  if (typeof value !== 'string' && typeof value !== 'number') return 'type';
  return question.values.includes(value) ? undefined : 'value';
}

function refusalOfWords(maxLength: number, value: unknown): Refusal['reason'] | undefined {
  if (typeof value !== 'string') return 'type';
  if (value === '') return 'value';
  return value.length > maxLength ? 'too-long' : undefined;
}

function refusalOfList(values: readonly unknown[], value: unknown): Refusal['reason'] | undefined {
  if (!Array.isArray(value)) return 'type';
  // Spread first: `every` would step over a hole in the list.
  const isKnown = value.length > 0 && [...value].every((one) => values.includes(one));
  return isKnown && new Set(value).size === value.length ? undefined : 'value';
}

function copyOf(value: Answer): Answer {
  return Array.isArray(value) ? [...value] : value;
}
