import { type Gift, gifts, type Ring, rings, type TieKind } from '../../core/plan/Circle.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Select } from '../../ui/Select.tsx';
import { capital, kindOptions, kindText, ringText, toKind } from './words.ts';

interface FieldProps<T> {
  readonly say: Say;
  readonly name: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** What someone is to the person in the middle. */
export function KindField({ say, name, value, onChange }: FieldProps<TieKind>) {
  return (
    <Select
      name={name}
      label={say('circle:add.kind')}
      nothing={capital(kindText(say, 'other'))}
      options={kindOptions(say)}
      value={value === 'other' ? '' : value}
      onChoose={(chosen) => onChange(toKind(chosen))}
    />
  );
}

/** How close someone is: the same as moving them in the picture. */
export function RingField({ say, name, value, onChange }: FieldProps<Ring>) {
  return (
    <ChoiceList
      name={name}
      kind="radio"
      legend={say('circle:add.ring')}
      help={say('circle:add.ringHelp')}
      choices={rings.map((ring) => ({ value: ring, text: capital(ringText(say, ring)) }))}
      apartTitle=""
      chosen={[value]}
      onChoose={(chosen) => onChange(chosen as Ring)}
    />
  );
}

/** The sorts of help that go one way between two people. */
export function GiftField({
  say,
  name,
  legend,
  value,
  onChange,
}: FieldProps<readonly Gift[]> & { readonly legend: string }) {
  return (
    <fieldset class="choices gifts">
      <legend>{legend}</legend>
      {gifts.map((gift) => (
        <Choice
          key={gift}
          type="checkbox"
          name={name}
          value={gift}
          checked={value.includes(gift)}
          // In the order of the list, whatever was ticked first.
          onChange={(on) => onChange(gifts.filter((one) => (one === gift ? on : value.includes(one))))}
        >
          {capital(say(`circle:gift.${gift}`))}
        </Choice>
      ))}
    </fieldset>
  );
}
