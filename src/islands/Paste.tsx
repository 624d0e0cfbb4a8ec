import type { Say } from '../i18n/format.ts';

export interface PasteProps {
  readonly say: Say;
  readonly topic: 'open' | 'received';
  readonly readText: (text: string) => void;
}

/** What is pasted with a keyboard is read wherever it is pasted; this box is for who pastes with a finger. */
export function Paste({ say, topic, readText }: PasteProps) {
  return (
    <details class="more">
      <summary>{say(`${topic}:paste.title`)}</summary>
      <div class="field">
        <label for="paste">{say(`${topic}:paste.label`)}</label>
        <p class="hint" id="paste-help">
          {say(`${topic}:paste.help`)}
        </p>
        <textarea id="paste" dir="ltr" rows={3} autocomplete="off" spellcheck={false} aria-describedby="paste-help" />
      </div>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={(event) => {
            const field = event.currentTarget.form?.querySelector('textarea');
            readText(field?.value ?? '');
            // What was read, or refused, does not stay on the screen.
            if (field) field.value = '';
          }}
        >
          {say(`${topic}:paste.go`)}
        </button>
      </p>
    </details>
  );
}
