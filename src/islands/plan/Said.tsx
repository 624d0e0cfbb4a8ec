import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { PartProps } from './Entries.tsx';

/** What was said in the talk, while it is still fresh. */
export function Said({ say, state, dispatch }: PartProps) {
  return (
    <TextArea
      name="said"
      label={say('talk:after.said')}
      help={say('talk:after.saidHelp')}
      limit={say('questions:characters', { max: questionMaxLength })}
      rows={5}
      maxLength={questionMaxLength}
      value={state.said}
      onInput={(text) => dispatch({ type: 'said', text })}
    />
  );
}

interface TakeProps extends Pick<PartProps, 'say'> {
  readonly planPath: string;
  readonly printPlan: () => void;
}

export function TakeAfter({ say, planPath, printPlan }: TakeProps) {
  return (
    <section>
      <h2>{say('plan:take.title')}</h2>
      <p>{say('talk:after.printText')}</p>
      <p class="buttons">
        <button type="button" class="button primary" onClick={printPlan}>
          {say('talk:after.print')}
        </button>
        <a class="button" href={planPath}>
          {say('talk:after.toPlan')}
        </a>
      </p>
    </section>
  );
}
