import { sensitiveDomains } from '../../core/domains.ts';
import type { Outcome } from '../../core/outcomes/Outcome.ts';
import { stepKeys } from '../../core/outcomes/stepKeys.ts';
import { nameKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';
import { Explained, type ExplainedTexts, WordNotes } from '../../ui/Explained.tsx';

export interface StepsProps {
  readonly say: Say;
  readonly outcome: Outcome;
  /** The steps with their hard words marked. */
  readonly explained?: ExplainedTexts | undefined;
}

/**
 * Small steps for this week. They stand open where someone wants a change. On a sensitive domain they stay folded and off
 * the paper, on which all else unfolds: who looks along, or finds it, would read them first.
 */
export function Steps({ say, outcome, explained }: StepsProps) {
  const steps = stepKeys(outcome);
  if (steps.length === 0) return null;
  const isWished = outcome.talk || outcome.wish === 'yes';
  const isSensitive = sensitiveDomains.includes(outcome.domain);
  const place = { at: outcome.domain, of: explained };
  return (
    <details class={isSensitive ? 'more screen-only' : 'more'} open={isWished && !isSensitive}>
      <summary>
        {say('pages:result.steps')}
        <span class="unseen"> {say(nameKey(outcome))}</span>
      </summary>
      <p class="hint">{say('pages:result.stepsText')}</p>
      <ul>
        {steps.map((key) => (
          <li key={key}>
            <Explained name={key} text={say(key)} {...place} />
          </li>
        ))}
      </ul>
      <WordNotes names={steps} {...place} />
    </details>
  );
}
