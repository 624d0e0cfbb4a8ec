import type { Answer } from '../../../core/answers/Answers.ts';
import { isEnabled } from '../../../core/questionnaire/checks.ts';
import type { Evaluate } from '../../../core/questionnaire/condition.ts';
import type { QuestionItem } from '../../../core/questionnaire/Plan.ts';
import type { Question, QuestionKind } from '../../../core/questionnaire/Questionnaire.ts';
import type { ItemProps } from '../ItemView.tsx';
import type { Own } from '../More.ts';
import { textsFor } from './faults.ts';
import { ListField, SelectField } from './fieldsToChoose.tsx';
import { AreaField, DateField, LineField, NumberField } from './fieldsToWrite.tsx';
import { questionOf } from './planNow.ts';
import { moreOf } from './reduceMore.ts';

/** What each field is given. */
export interface MoreFieldProps extends ItemProps<QuestionItem> {
  readonly question: Question;
  readonly language: string;
  readonly evaluate: Evaluate | undefined;
  readonly ChoiceList: Own['ChoiceList'];
  /** Undefined before the module runs: until then the browser owns the answer. */
  readonly answer: Answer | undefined;
  readonly answerWith: (answer: Answer | undefined, draft?: string) => void;
  /** What every control is told: locked, wrong, and what describes it. */
  readonly control: Control;
}

export interface Control {
  readonly disabled: boolean;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid'?: true;
}

const fields: Readonly<Record<QuestionKind, (props: MoreFieldProps) => preact.JSX.Element>> = {
  radiogroup: ListField,
  checkbox: ListField,
  rating: ListField,
  boolean: ListField,
  dropdown: SelectField,
  comment: AreaField,
  text: LineField,
  number: NumberField,
  date: DateField,
};

/** A question of any kind. What does not fit is said below it once someone has left it; a locked one says so. */
export function MoreQuestion(
  props: ItemProps<QuestionItem> & Pick<MoreFieldProps, 'language' | 'evaluate' | 'ChoiceList'>,
) {
  const { item, plan, say, state, dispatch, evaluate } = props;
  const { name } = item;
  const question = questionOf(plan, name);
  if (!question) return null;
  const { ready, answers } = state;
  const isLocked = ready && !isEnabled(question, answers, evaluate);
  const { left, listed } = moreOf(state);
  const texts = ready && left.includes(name) ? textsFor(plan, item, state, say, evaluate) : [];
  const Field = fields[question.kind];
  const control: Control = {
    disabled: isLocked,
    'aria-describedby': `${name}-help ${name}-note`,
    ...(texts.length > 0 ? { 'aria-invalid': true } : {}),
  };
  return (
    <div class="question" id={`q-${name}`}>
      <Field
        {...props}
        question={question}
        answer={answers[name]}
        answerWith={(answer, draft) => dispatch({ type: 'answered', name, answer, draft })}
        control={control}
      />
      {/* Said once: where the list above has the focus, that is what is heard. */}
      <div class="note" id={`${name}-note`} role={listed ? undefined : 'status'}>
        {isLocked ? <p class="hint">{say('questions:locked')}</p> : null}
        {texts.length > 0 ? <p class="fault">{texts.join(' ')}</p> : null}
      </div>
    </div>
  );
}
