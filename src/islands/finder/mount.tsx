import { render } from 'preact';
import type { LifeDomain } from '../../core/domains.ts';
import type { AreaIndex, AreaRest } from '../../core/finder/areas/AreaIndex.ts';
import type { Point } from '../../core/finder/distance.ts';
import type { Finding } from '../../core/finder/findServices.ts';
import { completeServices } from '../../core/finder/lean/completeServices.ts';
import type { LeanServices, RestOfService } from '../../core/finder/lean/LeanServices.ts';
import { readLean } from '../../core/finder/lean/readLean.ts';
import type { Outline } from '../../core/finder/map/MapLayout.ts';
import { type DangerWords, dangersInWords } from '../../core/finder/words/dangersInWords.ts';
import type { Synonyms } from '../../core/finder/words/Findable.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { nowHere, today } from '../../platform/clock.ts';
import { announceDanger } from '../../platform/danger.ts';
import {
  breathe,
  drawInPieces,
  focusOn,
  readLateData,
  readPageData,
  rootElement,
  sayRunning,
} from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { createDoors } from './createDoors.ts';
import { createFind } from './createFind.ts';
import { shownAtFirst } from './Groups.tsx';
import { type FinderAction, type FinderState, nothingAsked, reduceFinder } from './reducer.ts';
import type { Stock } from './Stock.ts';
import type { FinderProps } from './View.tsx';
import { WithNote } from './WithNote.tsx';

/** The first data block of the nearby page. All services of the municipality come along: which one is read, no one sees. */
export interface FinderData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly services: LeanServices;
  /** Empty where a list comes in parts: its index has them. */
  readonly places: Readonly<Record<string, Point & { readonly name: string }>>;
  /** Of a list that is too long to come whole: `services` are then those that are for everyone. */
  readonly areas?: AreaIndex;
  readonly outline: Outline;
  readonly dangerWords: DangerWords;
  readonly themes: readonly LifeDomain[];
  readonly spoken: readonly string[];
  readonly phone: string;
  readonly editor: string;
  /** Where a note on paper can be handed in, and what it says to who keeps the list. */
  readonly desk: string;
  readonly dutch: Strings;
  readonly demo: boolean;
  readonly linked: boolean;
  /** ISO days that are public holidays here. */
  readonly holidays: readonly string[];
  readonly seed: string;
  readonly paths: FinderProps['paths'];
  readonly kiosk?: NonNullable<FinderProps['kiosk']>;
}

/** The block at the end of the page, which is not waited for. */
export interface FinderRest {
  readonly services: readonly RestOfService[];
  readonly synonyms: Synonyms;
  /** Sentences that only what is here needs. */
  readonly strings: Strings;
  readonly areas?: AreaRest;
}

/** So long the rest of the page may take before we say that it is not here: a slow line needs half of it. */
const patienceMs = 15_000;

let data = readPageData<FinderData>();
const root = rootElement();
const strings = { ...data.strings };
const say = createSay(data.language, strings);
const { questionnaires, store } = openNotebook(data);
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;
const before = store.read();
const outcomes = buildOutcomes(questionnaires, before.answers, before.domains, evaluatorFor);

// A list that comes whole needs nothing of this.
const areas =
  data.areas &&
  (await import('./areas/openFinderAreas.tsx')).openFinderAreas(data.areas, data.language, say, () => {
    lookAnew();
    if (isDrawn) draw();
  });
if (areas) data = { ...data, places: areas.places };
let isDrawn = false;

const sayDutch = createSay('nl', data.dutch);
const doors = createDoors(data, say, () => state.agenda, dispatch);

await breathe();
/** What came with the page; what areas bring is put to it when something is looked for. */
let stock: Stock = { services: readLean(data.services, data.language), synonyms: {}, missing: 'coming' };
takeRest();
await breathe();
let whole = withAreas();
let find = createFind(data, whole, outcomes, say, nowHere);

/** Groups that are drawn: all in the end, but not at one go. */
let drawn = 0;
// A kiosk begins where it stands: that is nobody's place until someone chooses it.
const place = before.place || (data.kiosk?.place ?? '');
let state: FinderState = { ...nothingAsked, typed: before.place, place, pins: before.pins, kept: true };

/** What a person looks for is kept nowhere: only where they are about, and what they want to remember. */
const kept: readonly FinderAction['type'][] = ['typed', 'pinned', 'unpinned', 'restored'];

/** Puts the rest to what is here, once it has come or never will; says whether it did. */
function takeRest(): boolean {
  const rest = readLateData<FinderRest>();
  if (rest === undefined) return false;
  Object.assign(strings, rest?.strings);
  if (areas && rest?.areas) {
    areas.takeNames(rest.areas.names);
    data = { ...data, places: areas.places };
  }
  stock = rest
    ? { services: completeServices(stock.services, rest.services), synonyms: rest.synonyms }
    : { ...stock, missing: 'lost' };
  return true;
}

/** All that there is to look through now. */
function withAreas(): Stock {
  if (!areas) return stock;
  const { status, services } = areas.stock;
  const missing = stock.missing ?? ({ coming: 'coming', lean: 'coming', lost: 'lost' } as const)[status as 'lean'];
  return { services: [...stock.services, ...services], synonyms: stock.synonyms, ...(missing ? { missing } : {}) };
}

function dispatch(action: FinderAction): void {
  state = reduceFinder(state, action);
  if (action.type === 'typed') areas?.look(state.place, 'person');
  if (kept.includes(action.type)) save();
  draw();
  // Human help comes into sight at a word that speaks of danger, and goes when the word does.
  if (action.type === 'asked' || action.type === 'picked')
    announceDanger({ kinds: dangersInWords(state.query, data.dangerWords), slot: root.querySelector('.help-slot') });
  if (action.type === 'opened') focusOnMore(action.group);
  // The button that was pressed is gone: focus goes to what takes it back, or to the list.
  if (action.type === 'unpinned') document.getElementById('undo')?.focus();
  if (action.type === 'restored') document.getElementById('pins')?.focus();
  if (action.type === 'cleared') document.getElementById('undo-filters')?.focus();
  if (action.type === 'uncleared') root.querySelector<HTMLElement>('.filters summary')?.focus();
  if (action.type === 'sought') focusOnHeading(root.querySelector(`[data-service="${action.id}"] > :is(h3, h4)`));
}

/** Writes this island's part of the notebook and leaves the rest as it stands. */
function save(): void {
  const isKept = store.write({ ...store.read(), place: state.typed && state.place, pins: state.pins });
  state = reduceFinder(state, { type: 'kept', kept: isKept });
}

/** The button that was pressed is gone: focus goes to the first card that it brought. */
function focusOnMore(group: string): void {
  const headings = root.querySelectorAll<HTMLElement>(`[id="group-${group}"] .card > :is(h3, h4)`);
  focusOnHeading(headings[shownAtFirst(group)]);
}

function focusOnHeading(heading: HTMLElement | null | undefined): void {
  if (heading) heading.tabIndex = -1;
  focusOn(heading);
}

/** What was found, looked up anew only when something else is asked. */
let found: { readonly state: FinderState; readonly finding: Finding } | undefined;
const asksTheSame = (a: FinderState, b: FinderState) =>
  a.place === b.place && a.query === b.query && a.theme === b.theme && a.filters === b.filters;

/** There is something else to find in. */
function lookAnew(): void {
  whole = withAreas();
  find = createFind(data, whole, outcomes, say, nowHere);
  found = undefined;
}

/** Returns how many groups there are to draw. */
function draw(): number {
  if (!found || !asksTheSame(found.state, state)) found = { state, finding: find(state) };
  const { finding } = found;
  const { language, places, outline, demo, linked, paths, themes, spoken, phone, editor, desk, holidays } = data;
  const { services, missing } = whole;
  const { kiosk } = data;
  const texts = { say, sayDutch, language, places, outline, themes, spoken, phone, editor, desk, demo, linked, paths };
  render(
    <WithNote
      {...texts}
      {...{ finding, services, state, dispatch, drawn }}
      {...doors}
      {...(missing ? { missing } : {})}
      {...(kiosk ? { kiosk } : {})}
      {...(areas ? { areas } : {})}
      today={today()}
      live={{ now: nowHere(), holidays }}
    />,
    root,
  );
  return finding.groups.length;
}

// Where a kiosk stands is no secret of anyone.
areas?.look(place, data.kiosk ? 'person' : 'memory');
root.replaceChildren();
await drawInPieces((pieces) => {
  drawn = pieces;
  return draw();
});
// What comes later, such as an own question, is drawn at once.
drawn = Number.POSITIVE_INFINITY;
isDrawn = true;
if (areas) draw();
sayRunning();
if (stock.missing) {
  // A browser whose line broke off goes on waiting, and says nothing of it.
  const patience = setTimeout(() => {
    stock = { ...stock, missing: 'lost' };
    lookAnew();
    draw();
  }, patienceMs);
  await wholePage();
  clearTimeout(patience);
  await breathe();
  takeRest();
  lookAnew();
  await breathe();
  draw();
}
// Who comes back to this page later does not read that it is still open, nor finds what was open then.
document.addEventListener('visibilitychange', () => {
  found = undefined;
  if (!document.hidden) draw();
});
