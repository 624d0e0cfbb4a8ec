import { startAnswers } from '../../../core/answers/startAnswers.ts';
import { createEvaluator } from '../../../core/questionnaire/evaluator.ts';
import type { Plan } from '../../../core/questionnaire/Plan.ts';
import { questionsIn } from '../../../core/questionnaire/pieces.ts';
import { stepsOf } from '../../../core/questionnaire/stepsOf.ts';
import { visibleQuestions } from '../../../core/questionnaire/visibleQuestions.ts';
import type { Say } from '../../../i18n/format.ts';
import type { More, Own } from '../More.ts';
import type { QuestionsState } from '../reducer.ts';
import { misfitsOn } from './faults.ts';
import { PanelHead, StepHead } from './heads.tsx';
import { listen } from './listen.ts';
import { MoreQuestion } from './MoreQuestion.tsx';
import { planBefore, planNow } from './planNow.ts';
import { readEarlyMore } from './readEarlyMore.ts';
import { moreOf, reduceMore } from './reduceMore.ts';

/** Brings all that a plan from elsewhere needs; `today` is an ISO day. */
export function createMore(plan: Plan, language: string, say: Say, today: string, own: Own): More {
  const { questionnaire } = plan;
  const evaluate = questionnaire.needsEvaluator ? createEvaluator(questionnaire, today) : undefined;
  const now = ({ ready, answers }: QuestionsState) => (ready ? planNow(plan, answers, evaluate) : planBefore(plan));
  const visible: More['visible'] = (answers) => visibleQuestions(questionnaire, answers, evaluate);
  const start = startAnswers(questionnaire);
  const holdUp = (state: QuestionsState) => {
    const screen = stepsOf(questionnaire, state.domains, visible(state.answers))[state.step - 1] ?? -1;
    const drawn = now(state);
    const asked = drawn.screens[screen];
    if (!asked || moreOf(state).held.includes(screen)) return undefined;
    const misfits = misfitsOn(drawn, asked, state, say, evaluate);
    return misfits.length > 0 ? { screen, names: asked.items.flatMap(questionsIn).map(({ name }) => name) } : undefined;
  };
  return {
    begin: (kept = start, early) => (Object.keys(early).length > 0 ? { ...kept, ...early } : kept),
    toKeep: (answers) => (answers === start ? {} : answers),
    planNow: now,
    visible,
    reduce: (state, action) => {
      const next = reduceMore(questionnaire, evaluate, state, own.reduceQuestions(state, action), action);
      if (action.type === 'answered' && next.step !== state.step) history.replaceState(null, '', `#${next.step}`);
      return next;
    },
    readEarly: (form) => readEarlyMore(form, plan, language, own.readEarly(form, plan)),
    listen: (root, stateNow, act) => listen(root, { stateNow, act, holdUp: () => holdUp(stateNow()) }),
    Question: (props) => (
      <MoreQuestion {...props} language={language} evaluate={evaluate} ChoiceList={own.ChoiceList} />
    ),
    StepHead: (props) => <StepHead {...props} evaluate={evaluate} />,
    PanelHead: (props) => <PanelHead {...props} evaluate={evaluate} />,
  };
}
