import { Choice } from '../../ui/Choice.tsx';
import type { FinderProps } from './View.tsx';

/** A topic by pressing. Folded: whoever answered questions sees what fits already. */
export function KioskTheme({ say, state, themes, dispatch }: FinderProps) {
  const { theme: chosen } = state;
  return (
    <details class="more">
      <summary>
        {say('nearby:theme.title')}
        {chosen ? `: ${say(`domains:${chosen}.name`)}` : ''}
      </summary>
      <fieldset class="choices places">
        <legend class="unseen">{say('nearby:theme.title')}</legend>
        {[undefined, ...themes].map((theme) => (
          <Choice
            key={theme ?? ''}
            type="radio"
            name="theme"
            checked={chosen === theme}
            onChange={() => dispatch({ type: 'picked', theme })}
          >
            {say(theme ? `domains:${theme}.name` : 'nearby:theme.answers')}
          </Choice>
        ))}
      </fieldset>
    </details>
  );
}
