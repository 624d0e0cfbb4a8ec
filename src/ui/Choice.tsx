import type { ComponentChildren } from 'preact';

export interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly value?: string;
  /** Undefined leaves the mark to the browser: so taps made before hydration are not erased. */
  readonly checked: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** One radio button or checkbox as a large row; the whole row can be tapped. */
export function Choice({ type, name, value, checked, disabled, onChange, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        autocomplete="off"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
