import type { AnswerSet } from '../answers/Answers.ts';
import { acceptAnswers } from '../answers/acceptAnswers.ts';
import { isLifeDomain, type LifeDomain } from '../domains.ts';
import { isRecord } from '../isRecord.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import { ownFields } from './ownFields.ts';

/** What a page that asks one questionnaire needs of the notebook, and all that it changes. */
export interface OwnPart {
  readonly domains: readonly LifeDomain[];
  readonly answers: AnswerSet;
}

/** Reads that part from storage; without answers where none were kept. Never throws; what is not sound is left out. */
export function acceptPart(
  questionnaire: Questionnaire,
  raw: unknown,
): { domains: readonly LifeDomain[]; answers: AnswerSet | undefined } {
  const { domains, answers } = isRecord(raw) ? raw : {};
  const set = isRecord(answers) ? answers[questionnaire.id] : undefined;
  const accepted = acceptAnswers([questionnaire], set === undefined ? {} : { [questionnaire.id]: set });
  return {
    domains: Array.isArray(domains) ? [...new Set([...domains].filter(isLifeDomain))] : [],
    answers: accepted.answers[questionnaire.id],
  };
}

/**
 * The notebook with this part of it put back. The rest stays as it stands, unread: every page that reads it checks it.
 * What a notebook does not have, and answers to questionnaires outside `others`, are left behind.
 */
export function withPart(
  raw: unknown,
  language: string,
  id: string,
  others: readonly string[],
  part: OwnPart,
): unknown {
  const kept = ownFields(raw, language);
  const before = isRecord(kept['answers']) ? kept['answers'] : {};
  const elsewhere = others.filter((other) => isRecord(before[other])).map((other) => [other, before[other]]);
  return {
    ...kept,
    language,
    domains: part.domains,
    answers: { ...Object.fromEntries(elsewhere), [id]: part.answers },
  };
}
