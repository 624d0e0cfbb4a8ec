import type { Screen } from '../../core/questionnaire/Plan.ts';
import { ItemView } from './ItemView.tsx';
import type { QuestionsProps } from './View.tsx';

interface StepProps extends QuestionsProps {
  readonly screen: Screen;
  /** Of the screen, in the order of the questionnaire. */
  readonly index: number;
  /** From 1, in the person's own order. */
  readonly number: number;
  readonly total: number;
}

/** One screen: one thing to think about, with the way on and the way back below it. */
export function Step({ screen, index, number, total, plan, say, state, dispatch, paths, read, only, more }: StepProps) {
  const heading = `h-${index + 1}`;
  // On paper the questionnaire's title stands over all steps; once steps come one by one, each is a page of its own.
  const Heading = state.ready ? 'h1' : 'h2';
  const isLast = number === total;
  return (
    <section class="step" id={String(number)} aria-labelledby={heading}>
      <div class="bar">
        <p class="where">{say('questions:where', { number, total })}</p>
        <button type="button" class="quiet read scripted" onClick={() => read(index)}>
          {say(state.voice === 'reading' ? 'questions:readStop' : 'questions:readAloud')}
        </button>
      </div>
      <Heading id={heading} tabIndex={-1}>
        {screen.title}
      </Heading>
      <p class="hint" role="status">
        {state.voice === 'none' ? say('questions:readNone') : null}
      </p>
      {more ? <more.StepHead screen={screen} plan={plan} say={say} state={state} /> : null}
      {screen.items.map((item) => (
        <ItemView
          key={item.name}
          item={item}
          plan={plan}
          say={say}
          state={state}
          dispatch={dispatch}
          served={only === undefined}
          more={more}
        />
      ))}
      <p class="buttons">
        <a class="button primary" href={isLast ? paths.result : `#${number + 1}`}>
          {say(isLast ? 'questions:done' : 'questions:next')}
        </a>
        <a class="button" href={`#${number - 1}`}>
          {say(number === 1 ? 'questions:chosenTopics' : 'questions:back')}
        </a>
      </p>
    </section>
  );
}
