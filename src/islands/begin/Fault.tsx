import type { Fault as Found } from '../../core/finder/begin/acceptDraft.ts';
import type { BeginProps } from './View.tsx';

/** What does not fit in this field, once someone tried; undefined when all is well. */
export function faultIn({ faults }: Pick<BeginProps, 'faults'>, field: Found['field']): Found | undefined {
  return faults.find((one) => one.field === field);
}

/** The sentence with the remedy, where it is to be mended. */
export function Fault({ field, ...props }: BeginProps & { readonly field: Found['field'] }) {
  const found = faultIn(props, field);
  return found ? (
    <p class="fault" id={`${field}-fault`}>
      {props.say(`begin:fault.${found.fault}`)}
    </p>
  ) : null;
}
