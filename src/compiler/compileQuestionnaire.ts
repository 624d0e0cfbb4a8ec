import { lintSurvey } from 'survey-core/linter';
import { isRecord } from '../core/isRecord.ts';
import type { Plan } from '../core/questionnaire/Plan.ts';
import type { Questionnaire } from '../core/questionnaire/Questionnaire.ts';
import { checkTexts } from './checkTexts.ts';
import { compileCalculated } from './compileCalculated.ts';
import { CompileError } from './Problem.ts';
import { parseAbout } from './parseAbout.ts';
import { type Json, Reader } from './Reader.ts';
import { Scope } from './Scope.ts';
import { Walk } from './Walk.ts';

/**
 * Compiles one questionnaire in one language. survey-core's linter speaks first; whatever it passes and this compiler
 * does not know is refused by name.
 * @throws {CompileError} with all problems at once
 */
export function compileQuestionnaire(id: string, survey: unknown, about: unknown, language: string): Plan {
  const reader = new Reader(language);
  const isFlat = [checkTexts(reader, 'survey.json', survey), checkTexts(reader, 'about.json', about)].every(Boolean);
  if (!isFlat) throw new CompileError(id, reader.problems);
  lint(reader, survey);
  const plan = toPlan(reader, id, isRecord(survey) ? survey : {}, about);
  if (reader.problems.length > 0) throw new CompileError(id, reader.problems);
  return plan;
}

function lint(reader: Reader, survey: unknown): void {
  if (!isRecord(survey)) {
    reader.refuse('survey', 'is not an object', 'Write {"title": …, "pages": […]}');
    return;
  }
  for (const finding of findingsIn(reader, survey)) {
    // Unknown properties are named by our own walk, together with what is supported in their place.
    if (finding.severity !== 'error' || finding.ruleId === 'property/unknown') continue;
    reader.refuse(
      finding.elementName ?? finding.path ?? 'survey',
      finding.message,
      `Rule ${finding.ruleId} of SurveyJS`,
    );
  }
}

/** SurveyJS takes its kinds of values for granted, and stumbles over a name that is a list. */
function findingsIn(reader: Reader, survey: Json): ReturnType<typeof lintSurvey>['findings'] {
  try {
    return lintSurvey(survey).findings;
  } catch (error) {
    const remedy = 'Look for a value of the wrong kind: names and types are texts, pages and elements are lists';
    reader.refuse('survey', `cannot be read by SurveyJS (${(error as Error).message})`, remedy);
    return [];
  }
}

function toPlan(reader: Reader, id: string, survey: Json, about: unknown): Plan {
  const parsed = parseAbout(reader, id, about);
  const scope = new Scope(survey);
  const walk = new Walk(reader, parsed, scope);
  reader.checkKeys('survey', survey, 'survey');
  const screens = reader.list(survey, 'pages', 'survey').map((page, screen) => walk.toScreen(page, screen));
  walk.checkNames();
  const calculated = compileCalculated(reader, scope);
  const questionnaire: Questionnaire = {
    id,
    version: parsed.version,
    questions: walk.questions,
    ...(calculated.length > 0 ? { calculated } : {}),
    ...(walk.groups.length > 0 ? { groups: walk.groups } : {}),
  };
  const hasExpressions = calculated.length > 0 || holdsExpression([walk.questions, walk.groups, screens]);
  return {
    questionnaire: { ...questionnaire, ...(hasExpressions ? { needsEvaluator: true } : {}) },
    title: requiredText(reader, survey, 'title'),
    description: requiredText(reader, survey, 'description'),
    screens,
  };
}

/** Stands in lists of questionnaires too, where there are no answers to say back. */
function requiredText(reader: Reader, survey: Json, key: string): string {
  return reader.fixedText(survey, key, 'survey') ?? reader.text(survey, key, 'survey');
}

/** Whether some condition in this part of a plan is an expression. */
function holdsExpression(part: unknown): boolean {
  if (!Array.isArray(part)) return isRecord(part) && Object.values(part).some(holdsExpression);
  return ['isTrue', 'isNotFalse', 'isLikeTrue'].includes(part[0]) || part.some(holdsExpression);
}
