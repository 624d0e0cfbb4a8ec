import { TextArea } from '../../../ui/TextArea.tsx';
import { TextLine } from '../../../ui/TextLine.tsx';
import type { MoreFieldProps } from './MoreQuestion.tsx';
import { parseNumber, writeNumber } from './parseNumber.ts';
import { moreOf } from './reduceMore.ts';

/** Several lines of own words. */
export function AreaField({ item, question, say, state, answer, answerWith, control }: MoreFieldProps) {
  const maxLength = question.maxLength ?? 0;
  return (
    <TextArea
      name={item.name}
      label={item.title}
      {...(item.help ? { help: item.help } : {})}
      rows={item.rows ?? 4}
      maxLength={maxLength}
      limit={say('questions:characters', { max: maxLength })}
      value={state.ready ? String(answer ?? '') : undefined}
      onInput={(text) => answerWith(text)}
      control={{ ...control, ...placeholderOf(item.placeholder) }}
    />
  );
}

/** One line of own words, or an address. */
export function LineField({ item, question, say, state, answer, answerWith, control }: MoreFieldProps) {
  const { maxLength = 0 } = question;
  const limit = say('questions:characters', { max: maxLength });
  return (
    <TextLine
      name={item.name}
      label={item.title}
      help={item.help ? `${item.help} ${limit}` : limit}
      type="text"
      value={state.ready ? String(answer ?? '') : undefined}
      onInput={(text) => answerWith(text)}
      control={{
        ...control,
        ...placeholderOf(item.placeholder),
        maxLength,
        ...(item.input?.type === 'email' ? { inputMode: 'email', dir: 'ltr' } : {}),
      }}
    />
  );
}

/**
 * A number in a line of text: the browser's own box for numbers loses what it does not understand, changes under a
 * wheel, and takes a comma in some languages only. What is typed stays as it is until someone leaves the field.
 */
export function NumberField({ item, state, answer, answerWith, control, language }: MoreFieldProps) {
  const draft = moreOf(state).drafts[item.name];
  const written = typeof answer === 'number' ? writeNumber(answer, language) : '';
  const { min = -1, step } = item.input ?? {};
  const isWhole = step !== undefined && Number.isInteger(step);
  // A phone's keys for numbers have no minus sign.
  const keys = Number(min) < 0 ? 'text' : isWhole ? 'numeric' : 'decimal';
  return (
    <TextLine
      name={item.name}
      label={item.title}
      help={item.help}
      type="text"
      value={state.ready ? (draft ?? written) : undefined}
      onInput={(text) => answerWith(parseNumber(text, language), text)}
      control={{ ...control, ...placeholderOf(item.placeholder), inputMode: keys, dir: 'ltr' }}
    />
  );
}

/** A day, in the browser's own box: it knows how days are written where its owner lives. */
export function DateField({ item, state, answer, answerWith, control }: MoreFieldProps) {
  const { min, max } = item.input ?? {};
  return (
    <TextLine
      name={item.name}
      label={item.title}
      help={item.help}
      type="date"
      value={state.ready ? String(answer ?? '') : undefined}
      onInput={(day) => answerWith(day)}
      control={{
        ...control,
        min,
        // Years have four digits; without this the box takes six.
        max: max ?? '9999-12-31',
        onBlur: ({ currentTarget }) => {
          if (currentTarget.validity.badInput) answerWith(undefined, '?');
        },
      }}
    />
  );
}

function placeholderOf(placeholder: string | undefined) {
  return placeholder ? { placeholder } : {};
}
