import { readdirSync } from 'node:fs';
import { compileQuestionnaire } from '../compiler/compileQuestionnaire.ts';
import type { Plan } from '../core/questionnaire/Plan.ts';
import type { Language } from '../i18n/languages.ts';
import { foldersOfQuestionnaires, readQuestionnaireFile } from './questionnaireFolders.ts';
import { refuseUnread } from './refuseUnread.ts';

const compiled = new Map<string, Plan>();

/** The questionnaire about all life domains, whose topics a person chooses. */
export const mainQuestionnaire = 'self-reliance-matrix';

/** The order in which questionnaires are offered, from short and general on. One that is not named here comes last. */
const order: readonly string[] = [
  'life-now',
  mainQuestionnaire,
  'satisfaction',
  'body-and-mind',
  'contact',
  'room-to-choose',
  'taking-part',
  'resources',
  'parenting',
  'caring-for-another',
];

/** Ids of all questionnaires of this build, the names of their folders, in the order in which they are offered. */
export function questionnaireIds(): string[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return foldersOfQuestionnaires()
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

/** One questionnaire in one language, compiled once a build. @throws {CompileError} */
export function loadPlan(id: string, language: Language): Plan {
  const key = `${id} ${language}`;
  const known = compiled.get(key);
  if (known) return known;
  const plan = compileQuestionnaire(id, read(id, 'survey.json'), read(id, 'about.json'), language);
  compiled.set(key, refuseUnread(plan));
  return plan;
}

export function loadPlans(language: Language): Plan[] {
  return questionnaireIds().map((id) => loadPlan(id, language));
}

function read(id: string, file: string): unknown {
  try {
    return JSON.parse(readQuestionnaireFile(id, file));
  } catch (error) {
    throw new Error(`questionnaires/${id}/${file} cannot be read: ${(error as Error).message}`);
  }
}
