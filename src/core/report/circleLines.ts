import type { Circle, Tie } from '../plan/Circle.ts';
import { giftsOf, nameOf } from '../plan/tieWords.ts';
import { type Param, type Text, toText } from '../text.ts';
import type { ReportLine } from './Report.ts';

/**
 * A line for each person or group. They speak of people who are not there to be asked, so each goes along by a tick of its
 * own (ADR 0018).
 */
export function circleLines(circle: Circle): ReportLine[] {
  return circle.map((tie) => ({ id: circleTick(tie), says: tieSays(tie), on: false, sensitive: true }));
}

/** The key of the tick of someone in the circle. */
export function circleTick({ id }: Pick<Tie, 'id'>): string {
  return `circle:${id}`;
}

/** All about one person or group, in one line, as the person in the middle says it. */
function tieSays(tie: Tie): Text {
  const { kind, ring } = tie;
  const who = toText('report:circle.who', {
    name: nameOf(tie),
    kind: toText(`circle:kind.${kind}`),
    ring: toText(`circle:ring.${ring}`),
  });
  const more = [
    ...sentence('report:circle.gives', giftsOf(tie.gives)),
    ...sentence('report:circle.gets', giftsOf(tie.gets)),
    ...(tie.ask ? [toText('report:circle.ask')] : []),
  ];
  return more.reduce((line, next) => toText('report:circle.then', { line, next }), who);
}

function sentence(key: 'report:circle.gives' | 'report:circle.gets', gifts: Param | undefined): Text[] {
  return gifts === undefined ? [] : [toText(key, { gifts })];
}
