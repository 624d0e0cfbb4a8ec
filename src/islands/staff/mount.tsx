import { render } from 'preact';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { tryIdle } from '../../platform/idle.ts';
import { readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printAtOnce } from '../../platform/print.ts';
import { lookOffline, tryStorage } from '../../platform/selfTest.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { reduceStaff, type StaffAction, startOfStaff } from './reducer.ts';
import { StaffView } from './View.tsx';

/** The data block of the page for who looks after a kiosk. */
export interface StaffData {
  readonly language: string;
  readonly strings: Strings;
}

await wholePage();
const data = readPageData<StaffData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const day = today();
let state = startOfStaff;

function dispatch(action: StaffAction): void {
  state = reduceStaff(state, action);
  draw();
}

function draw(): void {
  render(
    <StaffView
      say={say}
      state={state}
      day={day}
      print={() => {
        printAtOnce();
        dispatch({ type: 'printer', result: 'asked' });
      }}
      answerPrinter={(result) => dispatch({ type: 'printer', result })}
      lookOffline={() => void lookOffline().then((result) => dispatch({ type: 'offline', result }))}
      tryStorage={() => dispatch({ type: 'storage', result: tryStorage() })}
      tryIdle={() => {
        tryIdle();
        dispatch({ type: 'idle' });
      }}
    />,
    root,
  );
}

draw();
sayRunning();
