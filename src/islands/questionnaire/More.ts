import type { ComponentType } from 'preact';
import type { AnswerSet } from '../../core/answers/Answers.ts';
import type { PanelItem, Plan, QuestionItem, Screen } from '../../core/questionnaire/Plan.ts';
import type { Question } from '../../core/questionnaire/Questionnaire.ts';
import type { Say } from '../../i18n/format.ts';
import type { ChoiceList } from '../../ui/ChoiceList.tsx';
import type { ItemProps } from './ItemView.tsx';
import type { Early, readEarly } from './readEarly.ts';
import type { QuestionsAction, QuestionsState, reduceQuestions } from './reducer.ts';

/**
 * What questionnaires from elsewhere need besides: more kinds of question, checks, expressions, texts that say answers
 * back. A module of its own, which only pages whose plan asks for it bring along (needsMore.ts).
 */
export interface More {
  /** The answers that stand there at first: those kept, or where there are none, what the questionnaire begins with. */
  readonly begin: (kept: AnswerSet | undefined, early: AnswerSet) => AnswerSet;
  /** What of these may be kept: what the questionnaire begins with is no one's answer before someone gave one. */
  readonly toKeep: (answers: AnswerSet) => AnswerSet;
  /** The plan as it stands for these answers: texts in full, and what is hidden left out. */
  readonly planNow: (state: QuestionsState) => Plan;
  /** The questions that can be seen now; a step without any is not walked. */
  readonly visible: (answers: AnswerSet) => readonly Question[];
  /** An answer may take an earlier step away: then the address goes along. */
  readonly reduce: (state: QuestionsState, action: QuestionsAction) => QuestionsState;
  readonly readEarly: (form: ParentNode) => Early;
  /** Hears when someone leaves a question or goes on. */
  readonly listen: (root: HTMLElement, stateNow: () => QuestionsState, act: Act) => void;
  readonly Question: ComponentType<ItemProps<QuestionItem>>;
  /** What stands below the title of a step: help, and once the list of what does not fit. */
  readonly StepHead: ComponentType<{ readonly screen: Screen } & HeadProps>;
  readonly PanelHead: ComponentType<{ readonly panel: PanelItem } & HeadProps>;
}

/** What the page has itself. Handed in, so that it stays in the page's own module: no other page should carry it. */
export interface Own {
  readonly reduceQuestions: typeof reduceQuestions;
  readonly readEarly: typeof readEarly;
  readonly ChoiceList: typeof ChoiceList;
}

export type CreateMore = (plan: Plan, language: string, say: Say, today: string, own: Own) => More;

export type Act = (action: QuestionsAction) => void;

export interface HeadProps {
  readonly plan: Plan;
  readonly say: Say;
  readonly state: QuestionsState;
}

/** What a page with more remembers besides answers. None of it is kept. */
export interface MoreState {
  /** What someone typed where a number belongs, as they typed it. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Questions that someone was at and left: only then is anything said about an answer. */
  readonly left: readonly string[];
  /** Screens at which “next” was held up once. */
  readonly held: readonly number[];
  /** The list of what does not fit stands at the top of this step. */
  readonly listed: boolean;
}
