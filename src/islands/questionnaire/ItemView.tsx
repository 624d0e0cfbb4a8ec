import type { ComponentChildren } from 'preact';
import type { AnswerSet } from '../../core/answers/Answers.ts';
import { isMet } from '../../core/questionnaire/condition.ts';
import type { Originals } from '../../core/questionnaire/Originals.ts';
import type { Item, PanelItem, Plan, QuestionItem } from '../../core/questionnaire/Plan.ts';
import type { Question } from '../../core/questionnaire/Questionnaire.ts';
import type { Say } from '../../i18n/format.ts';
import { ChoiceList, type ListChoice } from '../../ui/ChoiceList.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Both } from './Both.tsx';
import type { More } from './More.ts';
import type { QuestionsAction, QuestionsState } from './reducer.ts';

export interface ItemProps<T extends Item = Item> {
  readonly item: T;
  readonly plan: Plan;
  readonly say: Say;
  readonly state: QuestionsState;
  readonly dispatch: (action: QuestionsAction) => void;
  /** What is folded, for who has no script; absent where a module draws it. */
  readonly folded?: ((panel: PanelItem) => ComponentChildren) | undefined;
  /** The same words in Dutch, while someone wants to see both. */
  readonly originals?: Originals | undefined;
  /** What only some questionnaires need. */
  readonly more?: More | undefined;
}

/** A question or a folded panel of questions. What a condition hides is hidden only once the module runs. */
export function ItemView({ item, ...rest }: ItemProps) {
  return item.kind === 'panel' ? <Panel item={item} {...rest} /> : <QuestionView item={item} {...rest} />;
}

function Panel({ item, ...rest }: ItemProps<PanelItem>) {
  const { ready, answers } = rest.state;
  const isHidden = ready && item.visibleIf && !isMet(item.visibleIf, answers);
  const inner = item.items.map((one) => <ItemView key={one.name} item={one} {...rest} />);
  // What is folded is half of all nodes, and nobody sees it before the module runs: it is sent for who has no script.
  const isLater = item.folded && !ready;
  return (
    <details class={isLater ? 'more later' : 'more'} open={!item.folded} hidden={Boolean(isHidden)}>
      <summary>
        <Both text={item.title} original={rest.originals?.items[item.name]?.title} />
      </summary>
      {isLater && rest.folded ? <noscript>{rest.folded(item)}</noscript> : null}
      {rest.more ? <rest.more.PanelHead panel={item} {...rest} /> : null}
      {isLater ? null : inner}
    </details>
  );
}

function QuestionView({ item, ...rest }: ItemProps<QuestionItem>) {
  const { plan, state, more, originals } = rest;
  if (more) {
    return (
      <>
        <more.Question item={item} {...rest} />
        {originals ? <InDutch name={item.name} originals={originals} /> : null}
      </>
    );
  }
  const question = plan.questionnaire.questions.find((one) => one.name === item.name);
  if (!question) return null;
  const isHidden = state.ready && question.visibleIf && !isMet(question.visibleIf, state.answers);
  const Field = question.kind === 'comment' ? WordsField : ChoiceField;
  return (
    <div class="question" id={`q-${item.name}`} hidden={Boolean(isHidden)}>
      <Field item={item} question={question} {...rest} />
    </div>
  );
}

type FieldProps = ItemProps<QuestionItem> & { readonly question: Question };

function WordsField({ item, question, say, state, dispatch, originals }: FieldProps) {
  const original = originals?.items[item.name];
  const maxLength = question.maxLength ?? 0;
  return (
    <TextArea
      name={item.name}
      label={<Both text={item.title} original={original?.title} />}
      {...(item.help ? { help: <Both text={item.help} original={original?.help} /> } : {})}
      rows={item.rows ?? 4}
      maxLength={maxLength}
      limit={say('questions:characters', { max: maxLength })}
      value={state.ready ? String(state.answers[item.name] ?? '') : undefined}
      onInput={(answer) => dispatch({ type: 'answered', name: item.name, answer })}
    />
  );
}

function ChoiceField({ item, question, say, state, dispatch, originals }: FieldProps) {
  const { name } = item;
  const original = originals?.items[name];
  const answer = state.answers[name];
  const answerWith = (given: AnswerSet[string] | undefined) => dispatch({ type: 'answered', name, answer: given });
  const slot = (value: ListChoice['value']) => <div class="help-slot" data-for={String(value)} role="status" />;
  return (
    <>
      <ChoiceList
        name={name}
        kind={question.kind === 'checkbox' ? 'checkbox' : 'radio'}
        legend={<Both text={item.title} original={original?.title} />}
        {...(item.help ? { help: <Both text={item.help} original={original?.help} /> } : {})}
        choices={item.choices.map((choice) => ({
          ...choice,
          text: <Both text={choice.text} original={original?.choices?.[choice.value]} />,
        }))}
        apartTitle={say('questions:skip.title')}
        chosen={state.ready ? listOf(answer) : undefined}
        onChoose={(value, on) => answerWith(chosen(question, answer, value, on))}
        below={(value) => (question.safety?.[String(value)] ? slot(value) : null)}
      />
      {question.role === 'level' ? (
        <p class="scripted">
          <button
            type="button"
            class="quiet"
            hidden={answer === undefined}
            onClick={(event) => {
              // This button goes away with the answer: focus goes back to the question.
              event.currentTarget.closest('.question')?.querySelector('input')?.focus();
              answerWith(undefined);
            }}
          >
            {say('questions:clear')}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** A question of a kind that this view does not draw: its words in Dutch stand below it. */
function InDutch({ name, originals }: { readonly name: string; readonly originals: Originals }) {
  const { title, help, choices = {} } = originals.items[name] ?? { title: '' };
  const lines = [title, help, ...Object.values(choices)].filter(Boolean);
  return (
    <ul class="original" lang="nl" dir="ltr">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : answer === undefined ? [] : [answer];
}

/** Ticked values stand in the order of the question, so that the same answer is always written the same way. */
function chosen(question: Question, answer: AnswerSet[string] | undefined, value: ListChoice['value'], on: boolean) {
  if (question.kind === 'radiogroup') return value;
  const before = listOf(answer);
  return question.values.filter((one) => (one === value ? on : before.includes(one)));
}
