import type { Answer } from '../../../core/answers/Answers.ts';
import { enabledChoices } from '../../../core/questionnaire/choicesOf.ts';
import type { QuestionItem } from '../../../core/questionnaire/Plan.ts';
import { isSkip, type Question } from '../../../core/questionnaire/Questionnaire.ts';
import type { ListChoice } from '../../../ui/ChoiceList.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { MoreFieldProps } from './MoreQuestion.tsx';

type Value = ListChoice['value'];

/** Radio buttons or checkboxes: one of several, several, a rating with its ends, yes or no. */
export function ListField(props: MoreFieldProps) {
  const { item, question, say, state, answer, answerWith, control, evaluate, ChoiceList } = props;
  const { name, help } = item;
  const { kind } = question;
  const free = state.ready ? enabledChoices(question, state.answers, evaluate) : question.values;
  const isSeveral = kind === 'checkbox';
  const choose = (value: Value, on: boolean) => answerWith(isSeveral ? several(question, answer, value, on) : value);
  return (
    <>
      <ChoiceList
        name={name}
        kind={isSeveral ? 'checkbox' : 'radio'}
        legend={item.title}
        {...(help ? { help } : {})}
        choices={choicesOf(item, question).map((choice) => ({
          ...choice,
          disabled: kind !== 'boolean' && !free.some((value) => value === choice.value),
        }))}
        apartTitle={say('questions:skip.title')}
        chosen={state.ready ? listOf(answer) : undefined}
        onChoose={choose}
        below={(value) => <HelpSlot question={question} value={value} />}
        control={{ ...withoutInvalid(control), class: `choices ${kind}` }}
      />
      {isSeveral || control.disabled ? null : (
        <p class="scripted">
          <button
            type="button"
            class="quiet"
            hidden={answer === undefined}
            onClick={(event) => {
              // This button goes away with the answer: focus goes back to the question.
              event.currentTarget.closest('.question')?.querySelector<HTMLElement>('input:not(:disabled)')?.focus();
              answerWith(undefined);
            }}
          >
            {say('questions:clear')}
          </button>
        </p>
      )}
    </>
  );
}

/** A list that unfolds, with an empty line first: choosing that takes the answer back. */
export function SelectField({ item, question, say, state, answer, answerWith, control, evaluate }: MoreFieldProps) {
  const free = state.ready ? enabledChoices(question, state.answers, evaluate) : question.values;
  return (
    <>
      <Select
        name={item.name}
        label={item.title}
        help={item.help}
        nothing={item.placeholder ?? say('questions:select')}
        options={item.choices.map(({ value, text }) => ({
          value: String(value),
          text,
          disabled: !free.includes(value),
        }))}
        value={state.ready ? String(answer ?? '') : undefined}
        onChoose={(chosen) => answerWith(question.values.find((value) => String(value) === chosen))}
        control={control}
      />
      {question.values.map((value) => (
        <HelpSlot key={value} question={question} value={value} />
      ))}
    </>
  );
}

/** Where human help appears when this answer speaks of danger. */
function HelpSlot({ question, value }: { readonly question: Question; readonly value: Value }) {
  if (!question.safety?.[String(value)]) return null;
  return <div class="help-slot" data-for={String(value)} role="status" />;
}

/** The words of a choice; the ends of a rating stand beside the first and the last one. */
function choicesOf({ choices, sideTexts, ends }: QuestionItem, { sides }: Question): ListChoice[] {
  if (sides && sideTexts) return sides.map((value, index) => ({ value, text: sideTexts[index] ?? '' }));
  if (!ends) return [...choices];
  return choices.map((choice, index) => {
    const end = index === 0 ? ends.low : index === choices.length - 1 ? ends.high : undefined;
    return end ? { ...choice, text: `${choice.text}: ${end}` } : choice;
  });
}

/** A group of choices is no control of its own: “invalid” may not stand on it. */
function withoutInvalid({ disabled, 'aria-describedby': describedBy }: MoreFieldProps['control']) {
  return { disabled, 'aria-describedby': describedBy };
}

/** In the order of the question; a way not to answer stands alone. */
function several(question: Question, answer: Answer | undefined, value: Value, on: boolean) {
  const before = listOf(answer).filter((one) => isSkip(one) === isSkip(value));
  return question.values.filter((one) => (one === value ? on : before.includes(one)));
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : answer === undefined ? [] : [answer];
}
