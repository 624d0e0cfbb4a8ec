import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { Choice } from './Choice.tsx';

export interface ListChoice {
  readonly value: string | number | boolean;
  readonly text: ComponentChildren;
  /** Stands apart below the others. */
  readonly skip?: true;
  /** It can be seen and not taken. */
  readonly disabled?: boolean;
}

export interface ChoiceListProps {
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  readonly legend: ComponentChildren;
  readonly help?: ComponentChildren;
  readonly choices: readonly ListChoice[];
  /** Heading over the choices that stand apart. */
  readonly apartTitle: string;
  /** Undefined leaves the marks to the browser: so taps made before hydration are not erased. */
  readonly chosen: readonly unknown[] | undefined;
  readonly onChoose: (value: ListChoice['value'], on: boolean) => void;
  /** What stands right below a choice, such as help that appears when it is chosen. */
  readonly below?: (value: ListChoice['value']) => ComponentChildren;
  /** What else the group is told. */
  readonly control?: JSX.FieldsetHTMLAttributes<HTMLFieldSetElement>;
}

/** A question with its radio buttons or checkboxes, those that skip it standing apart. */
export function ChoiceList(props: ChoiceListProps) {
  const { name, kind, legend, help, choices, apartTitle, chosen, onChoose, below, control } = props;
  const apart = choices.filter((choice) => choice.skip);
  const draw = (choice: ListChoice): ComponentChildren => (
    <Fragment key={String(choice.value)}>
      <Choice
        type={kind}
        name={name}
        value={String(choice.value)}
        checked={chosen?.includes(choice.value)}
        disabled={choice.disabled}
        onChange={(on) => onChoose(choice.value, on)}
      >
        {choice.text}
      </Choice>
      {below?.(choice.value)}
    </Fragment>
  );
  return (
    <fieldset class="choices" aria-describedby={help ? `${name}-help` : undefined} {...control}>
      <legend>{legend}</legend>
      {help ? (
        <p class="hint" id={`${name}-help`}>
          {help}
        </p>
      ) : null}
      {choices.filter((choice) => !choice.skip).map(draw)}
      {apart.length > 0 ? (
        <div class="apart">
          <p class="hint">{apartTitle}</p>
          {apart.map(draw)}
        </div>
      ) : null}
    </fieldset>
  );
}
