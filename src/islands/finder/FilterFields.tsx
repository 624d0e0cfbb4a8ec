import { type Filter, type Filters, filtersOn, noFilters, reaches } from '../../core/finder/Filters.ts';
import { audiences, venues } from '../../core/finder/Service.ts';
import { toWesternDigits } from '../../core/toWesternDigits.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import { Undo } from '../../ui/Undo.tsx';
import type { FinderProps } from './View.tsx';

const marks = ['openNow', 'free', 'noReferral', 'wheelchair'] as const satisfies readonly Filter[];
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** What a service has to be, folded away: whoever asks nothing sees everything. */
export function FilterFields(props: FinderProps) {
  const { say, state, dispatch } = props;
  const count = filtersOn(state.filters).length;
  const set = (part: Partial<Filters>) => dispatch({ type: 'filtered', filters: { ...state.filters, ...part } });
  return (
    <>
      <details class="more filters">
        <summary>{count > 0 ? say('nearby:filters.some', { count }) : say('nearby:filters.title')}</summary>
        <fieldset class="choices">
          <legend>{say('nearby:filters.only')}</legend>
          {marks.map((name) => (
            <Choice key={name} type="checkbox" checked={state.filters[name]} onChange={(on) => set({ [name]: on })}>
              {say(`nearby:filter.${name}`)}
            </Choice>
          ))}
        </fieldset>
        <Lists {...props} />
        {count > 0 ? (
          <p>
            <button type="button" class="button" onClick={() => dispatch({ type: 'cleared' })}>
              {say('nearby:filters.clear')}
            </button>
          </p>
        ) : null}
      </details>
      {state.cleared ? (
        <Undo
          back={say('undo:back')}
          id="undo-filters"
          text={say('undo:removed', {
            what: filtersOn(state.cleared)
              .map((name) => say(`nearby:filter.${name}`))
              .join(', '),
          })}
          putBack={() => dispatch({ type: 'uncleared' })}
        />
      ) : null}
    </>
  );
}

/** Filters with more than yes and no. */
function Lists({ say, state, spoken, places, dispatch }: FinderProps) {
  const { filters } = state;
  const list = <Name extends Filter>(
    name: Name,
    options: readonly { readonly value: NonNullable<Filters[Name]>; readonly text: string }[],
  ) => (
    <Select
      name={`filter-${name}`}
      label={say(`nearby:filter.${name}`)}
      nothing={say('nearby:filter.any')}
      options={options.map(({ value, text }) => ({ value: String(value), text, disabled: false }))}
      value={String(filters[name] ?? '')}
      onChoose={(chosen) => {
        const { [name]: _old, ...rest } = filters;
        const option = options.find(({ value }) => String(value) === chosen);
        dispatch({ type: 'filtered', filters: { ...noFilters, ...rest, ...(option ? { [name]: option.value } : {}) } });
      }}
    />
  );
  return (
    <>
      {list(
        'day',
        weekdays.map((value) => ({ value, text: say(`manner:weekday.${value}`) })),
      )}
      {list(
        'venue',
        venues.map((value) => ({ value, text: say(`nearby:venue.${value}`) })),
      )}
      {places[state.place]
        ? list(
            'within',
            reaches.map((value) => ({ value, text: say(`nearby:within.${value}`) })),
          )
        : null}
      {list(
        'language',
        spoken.map((value) => ({ value, text: say(`spoken:${value}`) })),
      )}
      {list(
        'audience',
        audiences.map((value) => ({ value, text: say(`nearby:audience.${value}`) })),
      )}
      <AgeField say={say} filters={filters} dispatch={dispatch} />
    </>
  );
}

function AgeField({ say, filters, dispatch }: Pick<FinderProps, 'say' | 'dispatch'> & { readonly filters: Filters }) {
  return (
    <TextLine
      name="filter-age"
      type="text"
      label={say('nearby:filter.age')}
      value={filters.age === undefined ? '' : String(filters.age)}
      onInput={(text) => {
        const digits = toWesternDigits(text.trim());
        const { age: _age, ...rest } = filters;
        const years = /^\d{1,3}$/.test(digits) ? { age: Number(digits) } : {};
        dispatch({ type: 'filtered', filters: { ...rest, ...years } });
      }}
      control={{ inputMode: 'numeric', maxLength: 3 }}
    />
  );
}
