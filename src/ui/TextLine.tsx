import type { JSX } from 'preact';

export interface TextLineProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly type: 'text' | 'date';
  /** Undefined leaves the text to the browser until the module has read it. */
  readonly value: string | undefined;
  readonly onInput: (text: string) => void;
  /** What else the control is told: bounds, keyboard, placeholder. */
  readonly control?: JSX.InputHTMLAttributes<HTMLInputElement>;
}

/** One line for own words, a number or a day. No spell check and no autofill: either may send or keep what is typed. */
export function TextLine({ name, label, help, type, value, onInput, control }: TextLineProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {help ? (
        <p class="hint" id={`${name}-help`}>
          {help}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        type={type}
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...control}
      />
    </div>
  );
}
