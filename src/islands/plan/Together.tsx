import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { PartProps } from './Entries.tsx';
import { agenda } from './texts.ts';
import { toInvitation } from './toInvitation.ts';

export interface TogetherProps extends PartProps {
  /** Address of the circle page. */
  readonly circle: string;
  readonly copy: (text: string) => void;
  readonly printAgenda: () => void;
  readonly printInvitation: () => void;
}

/** Whoever wants others there finds words to ask them, and a way for the talk to go. */
export function Together(props: TogetherProps) {
  const { say, circle, printAgenda } = props;
  return (
    <section>
      <h2>{say('plan:together.title')}</h2>
      <p>{say('plan:together.text')}</p>
      <p>
        <a href={circle}>{say('plan:together.circle')}</a>
      </p>
      <Invitation {...props} />
      <h3>{say('plan:agenda.title')}</h3>
      <p>{say('plan:agenda.help')}</p>
      <ol>
        {agenda.map((step) => (
          <li key={step}>{say(`plan:agenda.${step}`)}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={printAgenda}>
        {say('plan:agenda.print')}
      </button>
    </section>
  );
}

function Invitation({ say, state, dispatch, copy, printInvitation }: TogetherProps) {
  const { plan, invite, copied } = state;
  const text = toInvitation(say, state);
  return (
    <>
      <h3>{say('plan:invite.title')}</h3>
      <p>{say('plan:invite.help')}</p>
      <TextArea
        name="invite-own"
        label={say('plan:invite.own')}
        help={say('plan:invite.ownHelp')}
        limit={say('questions:characters', { max: questionMaxLength })}
        rows={2}
        maxLength={questionMaxLength}
        value={invite.own}
        onInput={(own) => dispatch({ type: 'invited', change: { own } })}
      />
      {plan.question.trim() ? (
        <Choice
          type="checkbox"
          checked={invite.withQuestion}
          onChange={(withQuestion) => dispatch({ type: 'invited', change: { withQuestion } })}
        >
          {say('plan:invite.withQuestion')}
        </Choice>
      ) : null}
      <div class="field">
        <label for="invitation">{say('plan:invite.label')}</label>
        <textarea id="invitation" dir="auto" rows={16} readOnly autocomplete="off" spellcheck={false} value={text} />
      </div>
      {import.meta.env.PORTAL_PROFILE === 'kiosk' ? (
        <button type="button" class="button" onClick={printInvitation}>
          {say('plan:invite.print')}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => copy(text)}>
          {say('plan:invite.copy')}
        </button>
      )}
      <div role="status">{copied ? <Notice kind="info">{say(`plan:invite.${copied}`)}</Notice> : null}</div>
    </>
  );
}
