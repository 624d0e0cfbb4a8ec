import type { AnswerSet } from '../../../core/answers/Answers.ts';
import { settleAnswers } from '../../../core/answers/settleAnswers.ts';
import type { Evaluate } from '../../../core/questionnaire/condition.ts';
import type { Questionnaire } from '../../../core/questionnaire/Questionnaire.ts';
import { stepsOf } from '../../../core/questionnaire/stepsOf.ts';
import { visibleQuestions } from '../../../core/questionnaire/visibleQuestions.ts';
import type { MoreState } from '../More.ts';
import type { QuestionsAction, QuestionsState } from '../reducer.ts';

const nothing: MoreState = { drafts: {}, left: [], held: [], listed: false };

/** What is remembered besides the answers. */
export function moreOf({ more }: QuestionsState): MoreState {
  return more ?? nothing;
}

/**
 * What a page with more makes of a state after the page's own reducer (`next`): after each answer, choices that are gone
 * are dropped and the screen stays the same.
 */
export function reduceMore(
  questionnaire: Questionnaire,
  evaluate: Evaluate | undefined,
  state: QuestionsState,
  next: QuestionsState,
  action: QuestionsAction,
): QuestionsState {
  const more = moreOf(state);
  switch (action.type) {
    case 'restored':
      return {
        ...next,
        answers: settleAnswers(questionnaire, next.answers, evaluate),
        more: { ...nothing, drafts: action.drafts ?? {} },
      };
    case 'answered': {
      const answers = settleAnswers(questionnaire, next.answers, evaluate);
      const drafts = { ...more.drafts, [action.name]: action.draft ?? '' };
      const step = stepAfter(questionnaire, evaluate, state, answers);
      return { ...next, answers, step, more: { ...more, drafts } };
    }
    case 'left': {
      // What was understood stands there as we understood it; what was not stays as it was typed.
      const drafts = Object.entries(more.drafts).filter(([name]) => next.answers[name] === undefined);
      return { ...next, more: { ...more, left: union(more.left, [action.name]), drafts: Object.fromEntries(drafts) } };
    }
    case 'held': {
      const { names, screen } = action;
      return {
        ...next,
        more: { ...more, left: union(more.left, names), held: union(more.held, [screen]), listed: true },
      };
    }
    case 'went':
      return { ...next, more: { ...more, listed: false } };
    default:
      return next;
  }
}

/** The number of the screen at which someone is, when an answer takes another screen away or brings it. */
function stepAfter(
  questionnaire: Questionnaire,
  evaluate: Evaluate | undefined,
  { step, domains, answers: before }: QuestionsState,
  after: AnswerSet,
): number {
  const walk = (answers: AnswerSet) =>
    stepsOf(questionnaire, domains, visibleQuestions(questionnaire, answers, evaluate));
  const here = walk(before)[step - 1];
  const steps = walk(after);
  return here !== undefined && steps.includes(here) ? steps.indexOf(here) + 1 : Math.min(step, steps.length);
}

function union<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return [...new Set([...list, ...more])];
}
