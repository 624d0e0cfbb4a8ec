import type { JSX } from 'preact';

export interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What stands there as long as nothing is chosen; absent where something always is. */
  readonly nothing?: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly disabled: boolean }[];
  /** Undefined leaves the choice to the browser until the module has read it. */
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  /** What else the control is told. */
  readonly control?: JSX.SelectHTMLAttributes<HTMLSelectElement>;
}

/** A list to choose one from, the browser's own: it is known to every phone and every voice. */
export function Select({ name, label, help, nothing, options, value, onChoose, control }: SelectProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {help ? (
        <p class="hint" id={`${name}-help`}>
          {help}
        </p>
      ) : null}
      <select
        id={name}
        name={name}
        autocomplete="off"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
        {...control}
      >
        {nothing === undefined ? null : <option value="">{nothing}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
