import type { Say } from '../../../i18n/format.ts';
import { Choice } from '../../../ui/Choice.tsx';

interface FormProps {
  readonly say: Say;
  readonly kind: 'plain' | 'sealed';
  readonly isBusy: boolean;
  readonly choose: (kind: 'plain' | 'sealed') => void;
  readonly keep: () => void;
}

/** What it means, who else may see it, and the two ways. Nothing is kept before the press. */
export function Form({ say, kind, isBusy, choose, keep }: FormProps) {
  return (
    <form method="dialog" autocomplete="off">
      <p>{say('device:text')}</p>
      <p>
        <strong>{say('device:others')}</strong> {say('device:shared')}
      </p>
      <p>{say('device:wiped')}</p>
      <fieldset>
        <legend>{say('device:how')}</legend>
        {(['sealed', 'plain'] as const).map((one) => (
          <Choice key={one} type="radio" name="device" value={one} checked={kind === one} onChange={() => choose(one)}>
            <strong>{say(`device:kind.${one}`)}</strong>
            <br />
            {say(`device:kind.${one}Help`)}
          </Choice>
        ))}
      </fieldset>
      <p class="buttons">
        <button type="button" class="button" onClick={keep} aria-disabled={isBusy}>
          {say('device:keep')}
        </button>
      </p>
    </form>
  );
}
