import type { JSX } from 'preact';
import { limits, type TextField } from '../../core/finder/begin/Initiative.ts';
import { TextLine } from '../../ui/TextLine.tsx';
import { Fault, faultIn } from './Fault.tsx';
import type { BeginProps } from './View.tsx';

export interface LineProps extends BeginProps {
  readonly field: TextField;
  readonly hasHelp?: boolean;
  readonly control?: JSX.InputHTMLAttributes<HTMLInputElement>;
}

/** One line of the form, with what does not fit right below it. */
export function Line({ field, hasHelp = false, control, ...props }: LineProps) {
  const { say, state, dispatch } = props;
  const isWrong = faultIn(props, field) !== undefined;
  const described = [hasHelp && `${field}-help`, isWrong && `${field}-fault`].filter(Boolean).join(' ');
  return (
    <>
      <TextLine
        name={field}
        type="text"
        label={say(`begin:${field}.label`)}
        help={hasHelp ? say(`begin:${field}.help`) : undefined}
        value={state.draft[field]}
        onInput={(text) => dispatch({ type: 'wrote', change: { [field]: text } })}
        control={{
          maxLength: limits[field],
          'aria-describedby': described || undefined,
          'aria-invalid': isWrong,
          ...control,
        }}
      />
      <Fault field={field} {...props} />
    </>
  );
}
