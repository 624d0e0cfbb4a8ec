import { isDay } from '../../core/isDay.ts';
import { laterDay } from '../../core/plan/laterDay.ts';
import { Explained, WordNotes } from '../../ui/Explained.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import type { SectionProps } from './SectionView.tsx';

/** Years before this one are still being typed. */
const firstYear = '2000';

/** Until when something can or must be done, by the law that the page names (Wmo 2015, art. 2.3.2 and 2.3.5). */
export function Days({ say, state, dispatch, explained }: SectionProps) {
  const { kind, reportedOn, appliedOn } = state.talk;
  if (kind === 'family') return <p>{say('talk:days.family')}</p>;
  const place = { at: 'days', of: explained };
  const after = (day: string, weeks: number) => ({ day: { day: laterDay(day, { weeks }) } });
  return (
    <section class="days">
      <h3>{say('talk:days.title')}</h3>
      <p>{say('talk:days.text')}</p>
      <Day field="reportedOn" label={say('talk:days.reported')} day={reportedOn} dispatch={dispatch} />
      <div role="status">
        {reportedOn > firstYear ? (
          <ul>
            <li>{say('talk:days.plan', after(reportedOn, 1))}</li>
            <li>{say('talk:days.investigation', after(reportedOn, 6))}</li>
          </ul>
        ) : null}
      </div>
      <Day
        field="appliedOn"
        label={say('talk:days.applied')}
        help={say('talk:days.appliedHelp')}
        day={appliedOn}
        dispatch={dispatch}
      />
      <div role="status">{appliedOn > firstYear ? <p>{say('talk:days.decision', after(appliedOn, 2))}</p> : null}</div>
      <p>
        <Explained name="talk:days.late" text={say('talk:days.late')} {...place} />
      </p>
      <WordNotes names={['talk:days.late']} {...place} />
      <p class="hint">{say('talk:days.source')}</p>
    </section>
  );
}

interface DayProps extends Pick<SectionProps, 'dispatch'> {
  readonly field: 'reportedOn' | 'appliedOn';
  readonly label: string;
  readonly help?: string;
  readonly day: string;
}

function Day({ field, day, dispatch, ...words }: DayProps) {
  return (
    <TextLine
      name={field}
      {...words}
      type="date"
      value={day}
      onInput={(text) => dispatch({ type: 'dated', field, day: isDay(text) ? text : '' })}
      control={{ max: '9999-12-31', ...(words.help ? { 'aria-describedby': `${field}-help` } : {}) }}
    />
  );
}
