import type { ComponentChildren } from 'preact';
import type { PanelItem, QuestionItem } from '../../core/questionnaire/Plan.ts';
import type { Question } from '../../core/questionnaire/Questionnaire.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ItemView } from './ItemView.tsx';
import type { QuestionsProps } from './View.tsx';

const nothing = () => undefined;

/**
 * What is folded, for who has no script: drawn at build, and in no module. It can be read, ticked and printed, and nothing
 * else is ever done with it, so it carries no more names and ids than that takes: they cost every visit 400 bytes.
 */
export function onPaper(props: QuestionsProps): (panel: PanelItem) => ComponentChildren {
  const { plan, say, more } = props;
  const questionOf = ({ name }: QuestionItem) => plan.questionnaire.questions.find((one) => one.name === name);
  return ({ items }) =>
    items.map((item) => {
      const question = item.kind === 'question' ? questionOf(item) : undefined;
      if (item.kind !== 'question' || !question || more) return <ItemView key={item.name} item={item} {...props} />;
      return question.kind === 'comment' ? (
        <Words
          key={item.name}
          item={item}
          limit={say('questions:characters', { max: question.maxLength ?? 0 })}
          maxLength={question.maxLength}
        />
      ) : (
        <Choices key={item.name} item={item} kind={question.kind} />
      );
    });
}

function Choices({ item, kind }: { readonly item: QuestionItem; readonly kind: Question['kind'] }) {
  const isMany = kind === 'checkbox';
  return (
    <fieldset class="choices">
      <legend>{item.title}</legend>
      {item.help ? <p class="hint">{item.help}</p> : null}
      {item.choices.map(({ value, text }) => (
        <Choice
          key={String(value)}
          type={isMany ? 'checkbox' : 'radio'}
          // Of radio buttons with one name no two can be on.
          {...(isMany ? {} : { name: item.name })}
          checked={undefined}
          onChange={nothing}
        >
          {text}
        </Choice>
      ))}
    </fieldset>
  );
}

interface WordsProps {
  readonly item: QuestionItem;
  readonly limit: string;
  readonly maxLength: number | undefined;
}

function Words({ item, limit, maxLength }: WordsProps) {
  return (
    <label>
      <strong>{item.title}</strong>
      <br />
      <span class="hint">
        {item.help} {limit}
      </span>
      <textarea dir="auto" rows={item.rows ?? 4} maxLength={maxLength} autocomplete="off" spellcheck={false} />
    </label>
  );
}
