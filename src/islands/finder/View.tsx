import type { LifeDomain } from '../../core/domains.ts';
import type { Finding } from '../../core/finder/findServices.ts';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AskFields } from './AskFields.tsx';
import { FilterFields } from './FilterFields.tsx';
import { Cards, Group } from './Groups.tsx';
import type { Live } from './Hours.tsx';
import { Nothing } from './Nothing.tsx';
import { PlaceField } from './PlaceField.tsx';
import type { FinderAction, FinderState } from './reducer.ts';

export interface FinderProps {
  readonly say: Say;
  readonly language: string;
  readonly today: string;
  readonly demo: boolean;
  readonly linked: boolean;
  readonly finding: Finding;
  readonly live: Live;
  /** How many groups to draw; the others come a moment later. */
  readonly drawn: number;
  /** Four digits to the name of that place. */
  readonly places: Readonly<Record<string, { readonly name: string }>>;
  /** Domains that there are services for. */
  readonly themes: readonly LifeDomain[];
  /** Codes of the languages that are spoken somewhere. */
  readonly spoken: readonly string[];
  /** The municipality's own number. */
  readonly phone: string;
  /** Address of who keeps the list. */
  readonly editor: string;
  readonly paths: { readonly questionnaire: string; readonly report: string };
  readonly state: FinderState;
  readonly dispatch: (action: FinderAction) => void;
}

/** What fits this person's answers, theme or words, with the reason for each. */
export function FinderView(props: FinderProps) {
  const { say, finding, drawn, state, paths } = props;
  const { groups, unsure } = finding;
  return (
    <>
      <PlaceField {...props} />
      <AskFields {...props} />
      <FilterFields {...props} />
      <Said {...props} />
      {groups.slice(0, drawn).map((group, index) => (
        <Group key={group.id} group={group} isLast={index > 0 && index === groups.length - 1} {...props} />
      ))}
      {unsure.length > 0 && drawn >= groups.length ? (
        <section id="group-unsure">
          <h2>{say('nearby:unsure.title')}</h2>
          <p>{say('nearby:unsure.text')}</p>
          <Cards id="unsure" hits={unsure} heading="h3" {...props} />
        </section>
      ) : null}
      {state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}
      {state.pins.length > 0 && drawn >= groups.length ? (
        <p>
          <a class="button primary" href={paths.report}>
            {say('nearby:toReport', { count: state.pins.length })}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** How the list came about and how long it is, said again when it changes; and what to do when it is empty. */
function Said(props: FinderProps) {
  const { say, finding, paths } = props;
  const count = [...finding.groups.map(({ hits }) => hits), finding.unsure].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  return (
    <>
      <p>{say(`nearby:by.${finding.by}`)}</p>
      {finding.by === 'nothing' ? (
        <p>
          <a class="button primary" href={paths.questionnaire}>
            {say('nearby:toQuestions')}
          </a>
        </p>
      ) : null}
      <p role="status" id="found">
        {say('nearby:found', { count })}
      </p>
      {count > 0 ? null : <Nothing {...props} />}
    </>
  );
}
