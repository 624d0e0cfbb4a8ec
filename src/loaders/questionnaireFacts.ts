import * as v from 'valibot';
import type { Language } from '../i18n/languages.ts';
import { parseJsonFile } from './parseJsonFile.ts';
import { readQuestionnaireFile } from './questionnaireFolders.ts';

/** The part of about.json that people read. */
export const factsSchema = v.object({
  licence: v.string('names the licence, such as "CC-BY-4.0"'),
  source: v.record(v.string(), v.string(), 'says by language where the questions come from'),
  purpose: v.record(v.string(), v.string(), 'says by language what it asks'),
  forWhom: v.record(v.string(), v.string(), 'says by language for whom it is'),
  minutes: v.number('is the time it takes, in minutes'),
  reviewed: v.optional(v.record(v.string(), v.string(), 'names by language who looked at it'), {}),
});

/** What about.json tells people: what it asks and for whom, where the questions come from, the licence, and how many minutes they take. */
export interface QuestionnaireFacts {
  readonly licence: string;
  readonly source: string;
  /** What it asks, and how many questions. */
  readonly purpose: string;
  /** For whom it is: “Voor iedereen”, without a full stop. */
  readonly forWhom: string;
  readonly minutes: number;
}

/** @throws {ContentError} naming the file and what is missing */
export function questionnaireFacts(id: string, language: Language): QuestionnaireFacts {
  const name = `questionnaires/${id}/about.json`;
  const facts = parseJsonFile(name, readQuestionnaireFile(id, 'about.json'), factsSchema);
  const textOf = (field: 'source' | 'purpose' | 'forWhom') => {
    const text = facts[field][language];
    if (text === undefined) throw new Error(`${name} has no ${field} in “${language}”: add it`);
    return text;
  };
  return { ...facts, source: textOf('source'), purpose: textOf('purpose'), forWhom: textOf('forWhom') };
}

/** Whether someone from outside put their name to this questionnaire in this language. */
export function isQuestionnaireReviewed(id: string, language: Language): boolean {
  const name = `questionnaires/${id}/about.json`;
  const { reviewed } = parseJsonFile(name, readQuestionnaireFile(id, 'about.json'), factsSchema);
  return (reviewed[language] ?? 'nobody') !== 'nobody';
}
