import type { ComponentChildren, JSX } from 'preact';

export interface TextAreaProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  /** "At most 500 characters". */
  readonly limit: string;
  readonly rows: number;
  readonly maxLength: number;
  /** Undefined leaves the text to the browser until the module has read it. */
  readonly value: string | undefined;
  readonly onInput: (text: string) => void;
  /** What else the control is told. */
  readonly control?: JSX.TextareaHTMLAttributes<HTMLTextAreaElement>;
}

/** A box for own words. No spell check and no autofill: either may send or keep what is typed. */
export function TextArea({ name, label, help, limit, rows, maxLength, value, onInput, control }: TextAreaProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-help`}>
        {help ? <>{help} </> : null}
        {limit}
      </p>
      <textarea
        id={name}
        name={name}
        dir="auto"
        rows={rows}
        maxLength={maxLength}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${name}-help`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...control}
      />
    </div>
  );
}
