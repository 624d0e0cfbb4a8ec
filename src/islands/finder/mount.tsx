import '../../platform/parsed.ts';
import { render } from 'preact';
import type { Point } from '../../core/finder/distance.ts';
import { type Match, matchServices } from '../../core/finder/matchServices.ts';
import type { Service } from '../../core/finder/Service.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { breathe, drawInPieces, focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { openNotebook } from '../openNotebook.ts';
import { type FinderAction, type FinderState, reduceFinder } from './reducer.ts';
import { type FinderProps, FinderView, shownAtFirst } from './View.tsx';

/** The data block of the nearby page. All services of the municipality come along: which one is read, no one sees. */
export interface FinderData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly services: readonly Service[];
  readonly places: Readonly<Record<string, Point & { readonly name: string }>>;
  readonly demo: boolean;
  readonly linked: boolean;
  readonly seed: string;
  readonly paths: FinderProps['paths'];
}

const data = readPageData<FinderData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const { questionnaires, store } = openNotebook(data);
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;
const before = store.read();
const outcomes = buildOutcomes(questionnaires, before.answers, before.domains, evaluatorFor);

/** Groups that are drawn: all in the end, but not at one go. */
let drawn = 0;
let state: FinderState = { typed: before.place, place: before.place, pins: before.pins, opened: [], kept: true };

function dispatch(action: FinderAction): void {
  state = reduceFinder(state, action);
  // Looking at more is nothing to keep.
  if (action.type !== 'opened') save();
  draw();
  if (action.type === 'opened') focusOnMore(action.group);
}

/** Writes this island's part of the notebook and leaves the rest as it stands. */
function save(): void {
  const kept = store.write({ ...store.read(), place: state.place, pins: state.pins });
  state = reduceFinder(state, { type: 'kept', kept });
}

/** The button that was pressed is gone: focus goes to the first card that it brought. */
function focusOnMore(group: string): void {
  const heading = root.querySelectorAll<HTMLElement>(`[id="group-${group}"] .card h3`)[shownAtFirst];
  if (heading) heading.tabIndex = -1;
  focusOn(heading);
}

/** What fits, worked out anew only when another place is known. */
const matchFrom = (place: string): Match => {
  const from = data.places[place];
  const { services, seed } = data;
  return matchServices({ outcomes, services, today: today(), seed, ...(from ? { from } : {}) });
};
let matched: { readonly place: string; readonly match: Match } | undefined;

/** Returns how many groups there are to draw. */
function draw(): number {
  if (matched?.place !== state.place) matched = { place: state.place, match: matchFrom(state.place) };
  const { match } = matched;
  const { language, places, demo, linked, paths } = data;
  const props = { say, language, places, demo, linked, paths, match, state, dispatch, today: today(), drawn };
  render(<FinderView {...props} />, root);
  return match.groups.length;
}

await breathe();
root.replaceChildren();
await drawInPieces((pieces) => {
  drawn = pieces;
  return draw();
});
// What comes later, such as an own question, is drawn at once.
drawn = Number.POSITIVE_INFINITY;
sayRunning();
