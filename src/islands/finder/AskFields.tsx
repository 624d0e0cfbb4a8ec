import { isLifeDomain } from '../../core/domains.ts';
import { Select } from '../../ui/Select.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import { KioskTheme } from './KioskTheme.tsx';
import type { FinderProps } from './View.tsx';

/** What to look for: own words, or a theme; with neither, what fits the answers. */
export function AskFields(props: FinderProps) {
  const { say, state, themes, dispatch } = props;
  return (
    <>
      <TextLine
        name="words"
        type="text"
        label={say('nearby:words.title')}
        help={say('nearby:words.help')}
        value={state.query}
        onInput={(query) => dispatch({ type: 'asked', query })}
        control={{ inputMode: 'search', maxLength: 80, 'aria-describedby': 'words-help' }}
      />
      <div class="help-slot" role="status" />
      {import.meta.env.PORTAL_PROFILE === 'kiosk' ? (
        <KioskTheme {...props} />
      ) : (
        <Select
          name="theme"
          label={say('nearby:theme.title')}
          nothing={say('nearby:theme.answers')}
          options={themes.map((domain) => ({ value: domain, text: say(`domains:${domain}.name`), disabled: false }))}
          value={state.theme ?? ''}
          onChoose={(value) => dispatch({ type: 'picked', theme: isLifeDomain(value) ? value : undefined })}
        />
      )}
    </>
  );
}
