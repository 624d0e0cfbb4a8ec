import type { Screen } from '../../core/questionnaire/Plan.ts';
import { asksTopics } from '../../core/questionnaire/stepsOf.ts';
import { ReadAloud } from '../../ui/ReadAloud.tsx';
import { Beside } from './Beside.tsx';
import { Both } from './Both.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { ItemView } from './ItemView.tsx';
import type { QuestionsProps } from './View.tsx';
import { GoOn, Ways } from './Ways.tsx';

interface StepProps extends QuestionsProps {
  readonly screen: Screen;
  /** Of the screen, in the order of the questionnaire. */
  readonly index: number;
  /** From 1, in the person's own order. */
  readonly number: number;
  readonly total: number;
}

/** One screen: one thing to think about, with the way on and the way back below it. */
export function Step(props: StepProps) {
  const { screen, index, number, total, plan, say, state, dispatch, askToRead, folded, more, originals } = props;
  const heading = `h-${index + 1}`;
  // Where topics are chosen first, that screen says what the questions are; elsewhere the first question does.
  const isFirst = index === 0 && !asksTopics(plan.questionnaire);
  // On paper the questionnaire's title stands over all steps; once steps come one by one, each is a page of its own.
  const Heading = state.ready && !isFirst ? 'h1' : 'h2';
  return (
    <section class="step" id={String(number)} aria-labelledby={heading}>
      {isFirst ? <Intro {...props} /> : null}
      <div class="bar">
        <p class="where">{say('questions:where', { number, total })}</p>
        <ReadAloud text={say('questions:readAloud')} onPress={(button) => askToRead(button, say('speech:failed'))} />
      </div>
      {/* Above the heading, where each step begins: who goes by keyboard does not pass it on the way to the answers. */}
      <Beside {...props} />
      <Heading id={heading} tabIndex={-1}>
        <Both text={screen.title} original={originals?.screens[index]?.title} />
      </Heading>
      {more ? <more.StepHead screen={screen} plan={plan} say={say} state={state} /> : null}
      {screen.items.map((item) => (
        <ItemView
          key={item.name}
          item={item}
          plan={plan}
          say={say}
          state={state}
          dispatch={dispatch}
          folded={folded}
          more={more}
          originals={originals}
        />
      ))}
      <Ways {...props} />
      {isFirst ? (
        <div class="aside">
          <Elsewhere {...props} />
        </div>
      ) : null}
    </section>
  );
}

/** What these questions are, above the first of them. */
function Intro(props: StepProps) {
  const { plan, originals } = props;
  return (
    <div class="intro">
      <h1>
        <Both text={plan.title} original={originals?.title} />
      </h1>
      <p>
        <Both text={plan.description} original={originals?.description} />
      </p>
      <GoOn {...props} steps={plan.screens.map((_, index) => index)} />
    </div>
  );
}
