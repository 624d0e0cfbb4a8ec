import type { Draft } from '../../core/finder/begin/Initiative.ts';
import { audiences, costs } from '../../core/finder/Service.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Select } from '../../ui/Select.tsx';
import { Fault, faultIn } from './Fault.tsx';
import { Line } from './Line.tsx';
import type { BeginProps } from './View.tsx';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const venues = ['place', 'at-home', 'online'] as const satisfies readonly Draft['venue'][];
const accesses = ['free', 'sign-up'] as const;

/** What it is, and for whom. */
export function What(props: BeginProps) {
  const { say, state, categories, dispatch } = props;
  const isWrong = faultIn(props, 'category') !== undefined;
  return (
    <section>
      <h2>{say('begin:what')}</h2>
      <Line field="name" hasHelp {...props} />
      <Line field="summary" hasHelp {...props} />
      <Select
        name="category"
        label={say('begin:category.label')}
        nothing={say('begin:category.nothing')}
        options={categories.map((value) => ({ value, text: say(`categories:${value}.name`), disabled: false }))}
        value={state.draft.category}
        onChoose={(category) => dispatch({ type: 'wrote', change: { category } })}
        control={{ 'aria-invalid': isWrong, 'aria-describedby': isWrong ? 'category-fault' : undefined }}
      />
      <Fault field="category" {...props} />
      <Several {...props} field="audiences" all={audiences} sayOne={(one) => say(`nearby:audience.${one}`)} />
    </section>
  );
}

/** Where people meet. */
export function Where(props: BeginProps) {
  const { say, state } = props;
  return (
    <section>
      <h2>{say('begin:where')}</h2>
      <One {...props} field="venue" all={venues} sayOne={(one) => say(`begin:venue.${one}`)} />
      {state.draft.venue === 'place' ? (
        <>
          <Line field="meeting" hasHelp {...props} />
          <Line field="street" {...props} control={{ autocapitalize: 'words' }} />
          <Line field="number" {...props} control={{ inputMode: 'text', size: 8 }} />
          <Line field="postcode" hasHelp {...props} control={{ size: 8 }} />
        </>
      ) : null}
    </section>
  );
}

/** On which days, and from when to when. */
export function When(props: BeginProps) {
  const { say } = props;
  return (
    <section>
      <h2>{say('begin:when')}</h2>
      <Several {...props} field="days" all={weekdays} sayOne={(one) => say(`manner:weekday.${one}`)} />
      <Line field="from" hasHelp {...props} control={{ inputMode: 'numeric' }} />
      <Line field="to" {...props} control={{ inputMode: 'numeric' }} />
    </section>
  );
}

/** What it costs, and how one joins. */
export function Joining(props: BeginProps) {
  const { say } = props;
  return (
    <section>
      <h2>{say('begin:joining')}</h2>
      <One {...props} field="cost" all={costs.slice(0, 3)} sayOne={(one) => say(`begin:cost.${one}`)} />
      <Line field="costNote" hasHelp {...props} />
      <One {...props} field="access" all={accesses} sayOne={(one) => say(`begin:access.${one}`)} />
      <Line field="howTo" hasHelp {...props} />
    </section>
  );
}

/** Who begins this, and how to reach them: for everyone to read. */
export function Reaching(props: BeginProps) {
  const { say } = props;
  return (
    <section>
      <h2>{say('begin:reaching')}</h2>
      <div class="notice warning" id="public">
        <p>{say('begin:public')}</p>
      </div>
      <Line field="organisation" hasHelp {...props} />
      <Line field="phone" {...props} control={{ inputMode: 'tel', dir: 'ltr' }} />
      <Line field="email" {...props} control={{ inputMode: 'email', dir: 'ltr' }} />
    </section>
  );
}

interface ListProps<Field extends keyof Draft, Value> extends BeginProps {
  readonly field: Field;
  readonly all: readonly Value[];
  readonly sayOne: (one: Value) => string;
}

function One<Value extends string>(props: ListProps<'venue' | 'cost' | 'access', Value>) {
  const { field, all, sayOne, say, state, dispatch } = props;
  return (
    <>
      <ChoiceList
        name={field}
        kind="radio"
        legend={say(`begin:${field}.label`)}
        apartTitle=""
        choices={all.map((value) => ({ value, text: sayOne(value) }))}
        chosen={[state.draft[field]]}
        onChoose={(value) => dispatch({ type: 'wrote', change: { [field]: value } })}
        control={{ id: field, ...toldOf(props, field) }}
      />
      <Fault {...props} field={field} />
    </>
  );
}

function Several<Value extends string | number>(props: ListProps<'audiences' | 'days', Value>) {
  const { field, all, sayOne, say, state, dispatch } = props;
  const chosen: readonly (string | number)[] = state.draft[field];
  return (
    <>
      <ChoiceList
        name={field}
        kind="checkbox"
        legend={say(`begin:${field}.label`)}
        help={say(`begin:${field}.help`)}
        apartTitle=""
        choices={all.map((value) => ({ value, text: sayOne(value) }))}
        chosen={chosen}
        onChoose={(value, on) =>
          dispatch({
            type: 'wrote',
            change: { [field]: all.filter((one) => (one === value ? on : chosen.includes(one))) },
          })
        }
        control={{ id: field, ...toldOf(props, field, `${field}-help`) }}
      />
      <Fault {...props} field={field} />
    </>
  );
}

function toldOf(props: BeginProps, field: keyof Draft, help = '') {
  const fault = faultIn(props, field) ? `${field}-fault` : '';
  return { tabIndex: -1, 'aria-describedby': `${help} ${fault}`.trim() || undefined };
}
