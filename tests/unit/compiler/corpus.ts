import { readdirSync, readFileSync } from 'node:fs';
import { compileQuestionnaire } from '../../../src/compiler/compileQuestionnaire.ts';
import { CompileError, type Problem } from '../../../src/compiler/Problem.ts';
import { isRecord } from '../../../src/core/isRecord.ts';
import type { Plan } from '../../../src/core/questionnaire/Plan.ts';

const folder = 'tests/corpus';

/** Surveys as people elsewhere make them; those whose name begins with “refused” hold what we do not take. */
export const corpus = readdirSync(folder).map((file) => file.replace('.json', ''));
export const accepted = corpus.filter((id) => !id.startsWith('refused'));

export function surveyOf(id: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8'));
}

/** A file from elsewhere says nothing about life domains: all of it is about life as a whole, and in the background. */
export function aboutOf(id: string): unknown {
  const names = elementsIn(surveyOf(id)).map(({ name }) => String(name));
  const meaning = Object.fromEntries(names.map((name) => [name, { domain: 'whole-life', role: 'context' }]));
  return { id, version: '1.0', meaning };
}

export function compileCorpus(id: string, language = 'nl'): Plan {
  return compileQuestionnaire(id, surveyOf(id), aboutOf(id), language);
}

export function problemsIn(id: string): readonly Problem[] {
  try {
    compileCorpus(id);
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.problems;
    throw error;
  }
}

/** The languages in which every text of the survey is there. */
export function languagesOf(id: string): string[] {
  const title = surveyOf(id)['title'];
  return isRecord(title) ? Object.keys(title) : [];
}

function elementsIn(json: unknown): Readonly<Record<string, unknown>>[] {
  if (!isRecord(json)) return [];
  const inner = [json['pages'], json['elements']].flat().flatMap(elementsIn);
  return typeof json['type'] === 'string' && json['type'] !== 'panel' ? [json, ...inner] : inner;
}
