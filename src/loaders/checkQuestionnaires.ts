import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { compileQuestionnaire } from '../compiler/compileQuestionnaire.ts';
import { CompileError } from '../compiler/Problem.ts';
import { Findings } from './Findings.ts';
import { JsonFile } from './JsonFile.ts';
import { factsSchema } from './questionnaireFacts.ts';
import { maxQuestionnaireMegabytes } from './questionnaireFolders.ts';
import { readText } from './readContent.ts';
import { refuseUnread } from './refuseUnread.ts';
import { questionnaireWords } from './words/questionnaireWords.ts';

/** Checks every questionnaire that a municipality brings along, in each of these languages. */
export function checkQuestionnaires(folder: string, languages: readonly string[]): Findings[] {
  const own = join(folder, 'questionnaires');
  if (!existsSync(own)) return [];
  const ids = readdirSync(own, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ids.flatMap(({ name }) => checkOne(folder, name, languages));
}

function checkOne(folder: string, id: string, languages: readonly string[]): Findings[] {
  const survey = new Findings(`questionnaires/${id}/survey.json`);
  const about = new Findings(`questionnaires/${id}/about.json`);
  if (existsSync(join('questionnaires', id))) survey.refuse({}, questionnaireWords.taken(id));
  const surveyFile = read(folder, survey);
  const aboutFile = read(folder, about);
  aboutFile?.parse(factsSchema as v.GenericSchema);
  if (surveyFile && aboutFile) {
    const told = new Set<string>();
    const problems = languages.flatMap((language) => compileProblems(id, surveyFile.raw, aboutFile.raw, language));
    for (const { file, where, message, remedy } of problems) {
      const once = JSON.stringify([file, where, message]);
      const findings = file === 'survey.json' ? survey : about;
      if (!told.has(once)) findings.refuse({ column: where }, questionnaireWords.compiler(message, remedy));
      told.add(once);
    }
  }
  return [survey, about];
}

function read(folder: string, findings: Findings): JsonFile | undefined {
  const text = readText(folder, findings, maxQuestionnaireMegabytes);
  const file = text === undefined ? undefined : new JsonFile(text, findings);
  return file?.raw === undefined ? undefined : file;
}

function compileProblems(id: string, survey: unknown, about: unknown, language: string): CompileError['problems'] {
  try {
    refuseUnread(compileQuestionnaire(id, survey, about, language));
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.problems;
    throw error;
  }
}
