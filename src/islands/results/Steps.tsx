import { sensitiveDomains } from '../../core/domains.ts';
import type { Outcome } from '../../core/outcomes/Outcome.ts';
import { stepKeys } from '../../core/outcomes/stepKeys.ts';
import { nameKey } from '../../core/outcomes/words.ts';
import type { Say } from '../../i18n/format.ts';

/**
 * Small steps for this week. They stand open where someone wants a change. On a sensitive domain they stay folded and off
 * the paper, on which all else unfolds: who looks along, or finds it, would read them first.
 */
export function Steps({ say, outcome }: { say: Say; outcome: Outcome }) {
  const steps = stepKeys(outcome);
  if (steps.length === 0) return null;
  const isWished = outcome.talk || outcome.wish === 'yes';
  const isSensitive = sensitiveDomains.includes(outcome.domain);
  return (
    <details class={isSensitive ? 'more screen-only' : 'more'} open={isWished && !isSensitive}>
      <summary>
        {say('pages:result.steps')}
        <span class="unseen"> {say(nameKey(outcome))}</span>
      </summary>
      <p class="hint">{say('pages:result.stepsText')}</p>
      <ul>
        {steps.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </details>
  );
}
