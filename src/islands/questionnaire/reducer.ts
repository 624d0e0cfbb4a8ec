import type { Answer, AnswerSet } from '../../core/answers/Answers.ts';
import type { LifeDomain } from '../../core/domains.ts';
import type { MoreState } from './More.ts';
import type { Early } from './readEarly.ts';

/** What the question page is about at one moment. Answers are those of this questionnaire alone. */
export interface QuestionsState {
  /** False until the module has read what was already there: until then the browser owns the marks. */
  readonly ready: boolean;
  readonly domains: readonly LifeDomain[];
  readonly answers: AnswerSet;
  /** 0 is the choice of topics; 1…n are the chosen topics in the person's own order. */
  readonly step: number;
  /** Someone pressed next without a topic. */
  readonly needsTopic: boolean;
  /** False when the browser keeps nothing. */
  readonly kept: boolean;
  /** Only on a page that brings more. */
  readonly more?: MoreState;
}

export type QuestionsAction =
  | {
      readonly type: 'restored';
      readonly domains: readonly LifeDomain[];
      readonly answers: AnswerSet;
      readonly drafts?: Early['drafts'] | undefined;
    }
  | { readonly type: 'chose'; readonly domain: LifeDomain; readonly on: boolean }
  | { readonly type: 'choseAll'; readonly domains: readonly LifeDomain[] }
  | {
      readonly type: 'answered';
      readonly name: string;
      readonly answer: Answer | undefined;
      /** What was typed, where that is not the answer itself. */
      readonly draft?: string | undefined;
    }
  /** `last` is the number of steps there are. */
  | { readonly type: 'went'; readonly step: number; readonly last: number }
  | { readonly type: 'missedTopic' }
  | { readonly type: 'kept'; readonly kept: boolean }
  /** These two happen only on a page that brings more (reduceMore.ts): a question was left, “next” was held up. */
  | { readonly type: 'left'; readonly name: string }
  | { readonly type: 'held'; readonly screen: number; readonly names: readonly string[] };

export const initialState: QuestionsState = {
  ready: false,
  domains: [],
  answers: {},
  step: 0,
  needsTopic: false,
  kept: true,
};

export function reduceQuestions(state: QuestionsState, action: QuestionsAction): QuestionsState {
  switch (action.type) {
    case 'restored':
      return { ...state, ready: true, domains: action.domains, answers: action.answers };
    case 'chose': {
      const others = state.domains.filter((domain) => domain !== action.domain);
      return { ...state, domains: action.on ? [...others, action.domain] : others, needsTopic: false };
    }
    case 'choseAll': {
      const missing = action.domains.filter((domain) => !state.domains.includes(domain));
      return { ...state, domains: [...state.domains, ...missing], needsTopic: false };
    }
    case 'answered':
      return {
        ...state,
        answers: withAnswer(state.answers, action.name, action.answer),
      };
    case 'went':
      return { ...state, step: Math.min(Math.max(action.step, 0), action.last) };
    case 'missedTopic':
      return { ...state, needsTopic: true };
    case 'kept':
      return { ...state, kept: action.kept };
    default:
      return state;
  }
}

function withAnswer(answers: AnswerSet, name: string, answer: Answer | undefined): AnswerSet {
  const { [name]: _old, ...others } = answers;
  const isEmpty = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
  return isEmpty ? others : { ...others, [name]: answer };
}
