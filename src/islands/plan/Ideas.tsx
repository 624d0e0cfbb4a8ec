import { type Idea, lineMaxLength, mostEntries } from '../../core/plan/OwnPlan.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import { Acts, Entries, onEnter, type PartProps } from './Entries.tsx';
import { isFull, mayChoose } from './reducer.ts';

/** Many ideas first, and only then the choice among them. */
export function Ideas(props: PartProps) {
  const { say, state, dispatch } = props;
  const { ideas } = state.plan;
  const canChoose = mayChoose(state);
  const isShown = ideas.length > 0 || state.removed?.list === 'ideas';
  return (
    <section id="ideas">
      <h2>{say('plan:ideas.title')}</h2>
      <p>{say('plan:ideas.text')}</p>
      {isFull(ideas) ? <p class="hint">{say('plan:entry.full', { max: mostEntries })}</p> : <NewIdea {...props} />}
      <p role="status">{ideas.length > 0 ? say('plan:ideas.count', { count: ideas.length }) : ''}</p>
      {isShown ? (
        <fieldset aria-describedby={canChoose ? 'choose-help' : undefined}>
          <legend>{say(canChoose ? 'plan:ideas.choose' : 'plan:ideas.mine')}</legend>
          {canChoose ? (
            <p class="hint" id="choose-help">
              {say('plan:ideas.chooseHelp')}
            </p>
          ) : null}
          <Entries list="ideas" entries={ideas} {...props}>
            {(idea) => <OneIdea idea={idea} canChoose={canChoose} {...props} />}
          </Entries>
        </fieldset>
      ) : null}
      {ideas.length > 0 && !canChoose ? (
        <button type="button" class="button" onClick={() => dispatch({ type: 'allSaid' })}>
          {say('plan:ideas.enough')}
        </button>
      ) : null}
    </section>
  );
}

function NewIdea({ say, state, dispatch }: PartProps) {
  const add = () => dispatch({ type: 'added' });
  return (
    <>
      <TextLine
        name="idea"
        label={say('plan:ideas.label')}
        help={say('plan:ideas.help')}
        type="text"
        value={state.draft}
        onInput={(text) => dispatch({ type: 'drafted', text })}
        control={{
          maxLength: lineMaxLength,
          autocapitalize: 'sentences',
          enterKeyHint: 'done',
          'aria-describedby': 'idea-help',
          onKeyDown: onEnter(add),
        }}
      />
      <button type="button" class="button" onClick={add}>
        {say('plan:ideas.add')}
      </button>
    </>
  );
}

function OneIdea({ idea, canChoose, say, state, dispatch }: PartProps & { idea: Idea; canChoose: boolean }) {
  const { id, text, chosen } = idea;
  const isOpen = state.opened?.list === 'ideas' && state.opened.id === id;
  return (
    <>
      {isOpen ? <IdeaField idea={idea} say={say} dispatch={dispatch} /> : null}
      {!isOpen && canChoose ? (
        <Choice
          type="checkbox"
          checked={chosen}
          onChange={(on) => dispatch({ type: 'changedIdea', id, change: { chosen: on } })}
        >
          <bdi>{text}</bdi>
        </Choice>
      ) : null}
      {!isOpen && !canChoose ? (
        <p class="said" dir="auto">
          {text}
        </p>
      ) : null}
      <Acts say={say} dispatch={dispatch} list="ideas" id={id} about={text} isOpen={isOpen}>
        {chosen && !isOpen && !isFull(state.plan.agreements) ? (
          <button type="button" class="quiet" onClick={() => dispatch({ type: 'agreed', what: text })}>
            {say('plan:ideas.agree')}
            <bdi class="unseen"> {text}</bdi>
          </button>
        ) : null}
      </Acts>
    </>
  );
}

function IdeaField({ idea: { id, text }, say, dispatch }: Pick<PartProps, 'say' | 'dispatch'> & { idea: Idea }) {
  return (
    <TextLine
      name={`ideas-${id}-text`}
      label={say('plan:ideas.change')}
      type="text"
      value={text}
      onInput={(value) => dispatch({ type: 'changedIdea', id, change: { text: value } })}
      control={{
        maxLength: lineMaxLength,
        autocapitalize: 'sentences',
        enterKeyHint: 'done',
        onKeyDown: onEnter(() => dispatch({ type: 'closed' })),
      }}
    />
  );
}
