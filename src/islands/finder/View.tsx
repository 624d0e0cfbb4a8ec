import type { DayTime } from '../../core/calendar/CalendarEvent.ts';
import type { LifeDomain } from '../../core/domains.ts';
import type { Point } from '../../core/finder/distance.ts';
import type { Finding } from '../../core/finder/findServices.ts';
import type { Outline } from '../../core/finder/map/MapLayout.ts';
import type { Service } from '../../core/finder/Service.ts';
import type { Say } from '../../i18n/format.ts';
import { Jumps } from '../../ui/Jumps.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AskFields } from './AskFields.tsx';
import type { FinderAreas } from './areas/openFinderAreas.tsx';
import { FilterFields } from './FilterFields.tsx';
import { Cards, Group, groupTitle } from './Groups.tsx';
import type { Live } from './Hours.tsx';
import { KioskPlace } from './KioskPlace.tsx';
import { Nothing } from './Nothing.tsx';
import { Pins } from './Pins.tsx';
import { PlaceField } from './PlaceField.tsx';
import { PlacesMap } from './PlacesMap.tsx';
import type { FinderAction, FinderState } from './reducer.ts';

export interface FinderProps {
  readonly say: Say;
  readonly language: string;
  readonly today: string;
  readonly demo: boolean;
  readonly linked: boolean;
  readonly finding: Finding;
  /** All of them, to look up what is on someone's list. */
  readonly services: readonly Service[];
  readonly live: Live;
  /** How many groups to draw; the others come a moment later. */
  readonly drawn: number;
  /** The rest of every service is on its way, or never came. */
  readonly missing?: 'coming' | 'lost';
  /** Four digits to the name of that place. */
  readonly places: Readonly<Record<string, Point & { readonly name: string }>>;
  /** Domains that there are services for. */
  readonly themes: readonly LifeDomain[];
  /** Codes of the languages that are spoken somewhere. */
  readonly spoken: readonly string[];
  /** The municipality's own number. */
  readonly phone: string;
  /** Address of who keeps the list. */
  readonly editor: string;
  /** Where a note on paper can be handed in, in one line. */
  readonly desk: string;
  /** Says to who keeps the list what a note is about. */
  readonly sayDutch: Say;
  /** Hands out a calendar file. */
  readonly saveTime: (service: Service, time: DayTime, isNameless: boolean) => void;
  /** Prints a note about a service, by its id. */
  readonly printNote: (id: string) => void;
  /** The municipality’s outline; empty where it gave none. */
  readonly outline: Outline;
  readonly paths: {
    readonly questionnaire: string;
    readonly report: string;
    /** A kiosk has no form that asks to type. */
    readonly begin?: string;
  };
  /** Four digits of where a kiosk stands, and how that is called; absent elsewhere. */
  /** Of a list that comes in parts. */
  readonly areas?: FinderAreas;
  readonly kiosk?: { readonly place: string; readonly name: string };
  readonly state: FinderState;
  readonly dispatch: (action: FinderAction) => void;
}

/** What fits this person's answers, theme or words, with the reason for each. */
export function FinderView(props: FinderProps) {
  const { say, finding, drawn, state, paths, areas } = props;
  const { groups, unsure } = finding;
  return (
    <>
      {areas?.choice()}
      {import.meta.env.PORTAL_PROFILE === 'kiosk' ? <KioskPlace {...props} /> : <PlaceField {...props} />}
      {areas?.said()}
      <AskFields {...props} />
      <FilterFields {...props} />
      <Said {...props} />
      <Ways {...props} />
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
      {drawn >= groups.length ? <PlacesMap {...props} /> : null}
      {state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}
      {drawn >= groups.length ? <Pins {...props} /> : null}
      {paths.begin && drawn >= groups.length ? (
        <p class="screen-only">
          {say('nearby:begin')} <a href={paths.begin}>{say('nearby:toBegin')}</a>
        </p>
      ) : null}
    </>
  );
}

/** A long list in several parts says which parts, and how many places stand in each. */
function Ways({ say, finding: { groups, unsure } }: FinderProps) {
  if (groups.length < 2) return null;
  const name = (title: string, count: number) => `${title} (${count})`;
  const parts = groups.map((group, index) => ({
    id: `group-${group.id}`,
    name: name(say(groupTitle(group, index === groups.length - 1)), group.hits.length),
  }));
  const maybe =
    unsure.length > 0 ? [{ id: 'group-unsure', name: name(say('nearby:unsure.title'), unsure.length) }] : [];
  return <Jumps label={say('common:parts')} to={[...parts, ...maybe]} />;
}

/** How the list came about and how long it is, said again when it changes; and what to do when it is empty. */
function Said(props: FinderProps) {
  const { say, finding, missing, paths } = props;
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
      {missing === 'lost' ? <Notice kind="warning">{say('nearby:rest.lost')}</Notice> : null}
      <p role="status" id="found">
        {say('nearby:found', { count })}
      </p>
      {count > 0 ? null : <Nothing {...props} />}
    </>
  );
}
