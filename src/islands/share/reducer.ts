import type { ReportLine, ReportSection } from '../../core/report/Report.ts';

/** What the take-along page keeps: the own question and what is ticked. */
export interface ShareState {
  readonly question: string;
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Sections whose lines someone asked to see: ticking may leave sensitive lines off, but never out of sight. */
  readonly opened: readonly string[];
  /** A keep file was just handed out. */
  readonly saved: boolean;
  readonly kept: boolean;
}

export type ShareAction =
  | { readonly type: 'asked'; readonly question: string }
  | { readonly type: 'ticked'; readonly line: ReportLine; readonly on: boolean }
  | { readonly type: 'tickedSection'; readonly section: ReportSection; readonly on: boolean }
  | { readonly type: 'saved' }
  | { readonly type: 'kept'; readonly kept: boolean };

export function reduceShare(state: ShareState, action: ShareAction): ShareState {
  switch (action.type) {
    case 'asked':
      return { ...state, question: action.question, saved: false };
    case 'ticked':
      return { ...state, ticks: { ...state.ticks, [action.line.id]: action.on } };
    case 'tickedSection': {
      // Opening a section ticks its lines, but never those of the most sensitive domains: they go one by one.
      const lines = action.section.lines.filter((line) => !action.on || !line.sensitive);
      const ticks = { ...state.ticks, ...Object.fromEntries(lines.map((line) => [line.id, action.on])) };
      return { ...state, ticks, opened: action.on ? [...state.opened, action.section.id] : state.opened };
    }
    case 'saved':
      return { ...state, saved: true };
    case 'kept':
      return { ...state, kept: action.kept };
  }
}
