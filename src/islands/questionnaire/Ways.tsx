import { asksTopics, stepToGoOn } from '../../core/questionnaire/stepsOf.ts';
import type { QuestionsProps } from './View.tsx';

interface WaysProps extends QuestionsProps {
  /** From 1, in the person's own order. */
  readonly number: number;
  readonly total: number;
}

/** The way on and the way back, below a step. */
export function Ways({ number, total, plan, say, paths }: WaysProps) {
  const back = number > 1 || asksTopics(plan.questionnaire) ? `#${number - 1}` : paths.choose;
  const backText = number > 1 ? 'questions:back' : 'questions:chosenTopics';
  return (
    <p class="buttons">
      {number < total ? (
        <a class="button primary" href={`#${number + 1}`}>
          {say('questions:next')}
        </a>
      ) : (
        <Done say={say} paths={paths} />
      )}
      <a class="button" href={back}>
        {say(back === paths.choose ? 'questions:toChoose' : backText)}
      </a>
    </p>
  );
}

/** After the last step: see what was said, or go on. On the short route going on comes first, else seeing does. */
function Done({ say, paths: { result, next } }: Pick<QuestionsProps, 'say' | 'paths'>) {
  if (!next) {
    return (
      <a class="button primary" href={result}>
        {say('questions:done')}
      </a>
    );
  }
  const onward = (
    <a class={next.isShort ? 'button primary' : 'button'} href={next.path}>
      {next.isShort ? say('questions:onwardShort') : say('questions:onward', { title: next.title })}
    </a>
  );
  return (
    <>
      {next.isShort ? onward : null}
      <a class={next.isShort ? 'button' : 'button primary'} href={result}>
        {say(next.isShort ? 'questions:toResult' : 'questions:done')}
      </a>
      {next.isShort ? null : onward}
    </>
  );
}

/** Back to where someone was, once the module knows; nothing where all is answered, or nothing is. */
export function GoOn({ plan, say, state, steps }: QuestionsProps & { readonly steps: readonly number[] }) {
  const step = state.ready ? stepToGoOn(plan.questionnaire, steps, Object.keys(state.answers)) : 0;
  return step > 1 ? (
    <a class="button primary" href={`#${step}`}>
      {say('questions:goOn')}
    </a>
  ) : null;
}
