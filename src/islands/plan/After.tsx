import { isDay } from '../../core/isDay.ts';
import { laterDay } from '../../core/plan/laterDay.ts';
import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { calendarDays } from '../../core/plan/toCalendar.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import type { PartProps } from './Entries.tsx';

export function Signs({ say, state, dispatch }: PartProps) {
  return (
    <section>
      <h2>{say('plan:signs.title')}</h2>
      <TextArea
        name="signs"
        label={say('plan:signs.label')}
        help={say('plan:signs.help')}
        limit={say('questions:characters', { max: questionMaxLength })}
        rows={3}
        maxLength={questionMaxLength}
        value={state.plan.signs}
        onInput={(text) => dispatch({ type: 'wrote', field: 'signs', text })}
      />
    </section>
  );
}

const later = [
  ['soon', { weeks: 2 }],
  ['later', { weeks: 6 }],
  ['latest', { months: 3 }],
] as const;

export function LookBack({ say, state, dispatch, today }: PartProps & { today: string }) {
  const { lookBack } = state.plan;
  const write = (day: string) => dispatch({ type: 'wrote', field: 'lookBack', text: isDay(day) ? day : '' });
  return (
    <section>
      <h2>{say('plan:lookBack.title')}</h2>
      <p>{say('plan:lookBack.text')}</p>
      <p class="names">
        {later.map(([key, by]) => (
          <button key={key} type="button" class="button" onClick={() => write(laterDay(today, by))}>
            {say(`plan:lookBack.${key}`)}
          </button>
        ))}
      </p>
      <TextLine
        name="look-back"
        label={say('plan:lookBack.label')}
        type="date"
        value={lookBack}
        onInput={write}
        control={{ max: '9999-12-31' }}
      />
      {/* While a year is being typed, it stands in the first century: that need not be said. */}
      <p role="status">{lookBack > today ? say('plan:lookBack.said', { day: { day: lookBack } }) : ''}</p>
    </section>
  );
}

export function ToCalendar({ say, state, saveDays }: PartProps & { saveDays: () => void }) {
  const hasDays = calendarDays(state.plan).length > 0;
  return (
    <section>
      <h2>{say('plan:calendar.title')}</h2>
      <p>{say('plan:calendar.text')}</p>
      <p>{say('plan:calendar.neutral', { name: say('plan:calendar.name') })}</p>
      {hasDays ? (
        <button type="button" class="button" onClick={saveDays}>
          {say('plan:calendar.button')}
        </button>
      ) : (
        <p class="hint">{say('plan:calendar.none')}</p>
      )}
      <div role="status">{state.isSaved ? <Notice kind="info">{say('plan:calendar.done')}</Notice> : null}</div>
    </section>
  );
}

interface TakeProps extends Pick<PartProps, 'say'> {
  /** Address of the take-along page. */
  readonly report: string;
  /** Address of the page for after the talk. */
  readonly afterPath: string;
  readonly printPlan: () => void;
}

export function Take({ say, report, afterPath, printPlan }: TakeProps) {
  return (
    <section>
      <h2>{say('plan:take.title')}</h2>
      <p>{say('plan:take.printText')}</p>
      <button type="button" class="button primary" onClick={printPlan}>
        {say('plan:take.print')}
      </button>
      <p>{say('plan:take.text')}</p>
      <p class="buttons">
        <a class="button" href={report}>
          {say('plan:take.report')}
        </a>
        <a class="button" href={afterPath}>
          {say('talk:to')}
        </a>
      </p>
    </section>
  );
}
