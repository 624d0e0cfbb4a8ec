import '../../platform/parsed.ts';
import { render } from 'preact';
import type { LifeDomain } from '../../core/domains.ts';
import type { Point } from '../../core/finder/distance.ts';
import type { Finding } from '../../core/finder/findServices.ts';
import type { Service } from '../../core/finder/Service.ts';
import { type DangerWords, dangersInWords } from '../../core/finder/words/dangersInWords.ts';
import type { Synonyms } from '../../core/finder/words/Findable.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { nowHere, today } from '../../platform/clock.ts';
import { announceDanger } from '../../platform/danger.ts';
import { breathe, drawInPieces, focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { openNotebook } from '../openNotebook.ts';
import { createFind } from './createFind.ts';
import { shownAtFirst } from './Groups.tsx';
import { type FinderAction, type FinderState, nothingAsked, reduceFinder } from './reducer.ts';
import { type FinderProps, FinderView } from './View.tsx';

/** The data block of the nearby page. All services of the municipality come along: which one is read, no one sees. */
export interface FinderData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly services: readonly Service[];
  readonly places: Readonly<Record<string, Point & { readonly name: string }>>;
  readonly synonyms: Synonyms;
  readonly dangerWords: DangerWords;
  readonly themes: readonly LifeDomain[];
  readonly spoken: readonly string[];
  readonly phone: string;
  readonly editor: string;
  readonly demo: boolean;
  readonly linked: boolean;
  /** ISO days that are public holidays here. */
  readonly holidays: readonly string[];
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

const find = createFind(data, outcomes, say, nowHere);

/** Groups that are drawn: all in the end, but not at one go. */
let drawn = 0;
let state: FinderState = { ...nothingAsked, typed: before.place, place: before.place, pins: before.pins, kept: true };

/** What a person looks for is kept nowhere: only where they are about, and what they want to remember. */
const kept: readonly FinderAction['type'][] = ['typed', 'pinned'];

function dispatch(action: FinderAction): void {
  state = reduceFinder(state, action);
  if (kept.includes(action.type)) save();
  draw();
  // Human help comes into sight at a word that speaks of danger, and goes when the word does.
  if (action.type === 'asked' || action.type === 'picked')
    announceDanger({ kinds: dangersInWords(state.query, data.dangerWords), slot: root.querySelector('.help-slot') });
  if (action.type === 'opened') focusOnMore(action.group);
}

/** Writes this island's part of the notebook and leaves the rest as it stands. */
function save(): void {
  const isKept = store.write({ ...store.read(), place: state.place, pins: state.pins });
  state = reduceFinder(state, { type: 'kept', kept: isKept });
}

/** The button that was pressed is gone: focus goes to the first card that it brought. */
function focusOnMore(group: string): void {
  const headings = root.querySelectorAll<HTMLElement>(`[id="group-${group}"] .card > :is(h3, h4)`);
  const heading = headings[shownAtFirst(group)];
  if (heading) heading.tabIndex = -1;
  focusOn(heading);
}

/** What was found, looked up anew only when something else is asked. */
let found: { readonly state: FinderState; readonly finding: Finding } | undefined;
const asksTheSame = (a: FinderState, b: FinderState) =>
  a.place === b.place && a.query === b.query && a.theme === b.theme && a.filters === b.filters;

/** Returns how many groups there are to draw. */
function draw(): number {
  if (!found || !asksTheSame(found.state, state)) found = { state, finding: find(state) };
  const { finding } = found;
  const { language, places, demo, linked, paths, themes, spoken, phone, editor, holidays } = data;
  const texts = { say, language, places, themes, spoken, phone, editor, demo, linked, paths };
  render(
    <FinderView
      {...texts}
      {...{ finding, state, dispatch, drawn }}
      today={today()}
      live={{ now: nowHere(), holidays }}
    />,
    root,
  );
  return finding.groups.length;
}

await breathe();
root.replaceChildren();
await drawInPieces((pieces) => {
  drawn = pieces;
  return draw();
});
// What comes later, such as an own question, is drawn at once.
drawn = Number.POSITIVE_INFINITY;
// Who comes back to this page later does not read that it is still open, nor finds what was open then.
document.addEventListener('visibilitychange', () => {
  found = undefined;
  if (!document.hidden) draw();
});
sayRunning();
