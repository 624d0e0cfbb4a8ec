import type { Agreement, Idea, OwnPlan } from '../plan/OwnPlan.ts';
import { type Text, toText } from '../text.ts';
import { line, ownLine } from './lines.ts';
import type { ReportLine } from './Report.ts';

/** The own plan: what was chosen, what was agreed, how one knows that it works and when one looks back. All off at first. */
export function planLines({ ideas, agreements, signs, lookBack }: OwnPlan): ReportLine[] {
  return [
    ...ideas.filter(({ chosen }) => chosen).flatMap(ideaLine),
    ...agreements.flatMap(agreementLine),
    ...said('signs:own', toText('report:plan.signs'), signs),
    ...(lookBack
      ? [line('look-back', 'own', toText('report:plan.lookBack', { day: { day: lookBack } }), false, false)]
      : []),
  ];
}

function ideaLine({ id, text }: Idea): ReportLine[] {
  return said(`idea:${id}`, toText('report:plan.idea'), text);
}

function agreementLine({ id, what, who, when }: Agreement): ReportLine[] {
  return said(`agreement:${id}`, agreementSays(who.trim(), when), what);
}

function agreementSays(who: string, when: string): Text {
  const day = { day: when };
  if (who && when) return toText('report:plan.agreementBoth', { who, day });
  if (who) return toText('report:plan.agreementWho', { who });
  return when ? toText('report:plan.agreementWhen', { day }) : toText('report:plan.agreement');
}

function said(id: string, says: Text, own: string): ReportLine[] {
  return ownLine(id, own, false).map((one) => ({ ...one, says }));
}
