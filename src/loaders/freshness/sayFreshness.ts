import type { EditorGroup, FreshnessReport } from './Freshness.ts';
import { sayDay } from './sayTime.ts';
import { type EditorMail, type Sender, toEditorMail } from './toEditorMail.ts';

const mostNamed = 20;
const longestName = 48;

/** One group with its mail, as it is printed, written to a file and given to a program. */
export interface GroupWithMail extends EditorGroup {
  readonly mail: EditorMail;
}

/** Every group with the mail for it. */
export function withMails({ groups }: FreshnessReport, sender: Sender): readonly GroupWithMail[] {
  return groups.map((group) => ({ ...group, mail: toEditorMail(group, sender) }));
}

/** How many items of a group matter how much. */
export function countsOf({ items }: EditorGroup): { tooOld: number; old: number; soon: number } {
  const count = (urgency: string) => items.filter((item) => item.urgency === urgency).length;
  return { tooOld: count('too-old'), old: count('old'), soon: count('soon') };
}

/** The whole of it in one table, and what is not in a mail. `isDemo`: such a build does not stop. */
export function saySummary(report: FreshnessReport, sender: Sender, isDemo: boolean): string {
  const { groups, today, months, fresh, unreviewed } = report;
  const due = groups.flatMap(({ items }) => items).length;
  return [
    `Is de lijst van ${sender.name} nog fris? ${sayDay(today)}\n`,
    due === 0 ? 'Alles is nagekeken. U hoeft niets te doen.\n' : toTable(groups, months),
    `${fresh.length} ${fresh.length === 1 ? 'plek hoeft' : 'plekken hoeven'} nu niet nagekeken te worden.`,
    ...stopOf(report, isDemo),
    ...(unreviewed.length === 0 ? [] : sayUnreviewed(unreviewed)),
    ...(isDemo ? ['\nDit is een voorbeeld met verzonnen gegevens. Verstuur deze mails niet.'] : []),
    '\nDe mails gaan naar het adres van een team of een organisatie. In de kolom beheerder hoort geen adres van één persoon.\n',
  ].join('\n');
}

/** A mail as it stands in its file: whom it is for, what it is about, the text. */
export function sayMail({ to, name, kind, mail: { subject, body, mailto } }: GroupWithMail): string {
  const whom =
    to ??
    (kind === 'portal'
      ? 'de redactie van uw portaal'
      : `${name} (zoek het adres van dit team op; het adres van één persoon hoort niet in dit bestand)`);
  return [`Aan: ${whom}`, `Onderwerp: ${subject}`, '', body, ...(mailto ? [mailto, ''] : [])].join('\n');
}

function toTable(groups: readonly EditorGroup[], months: number): string {
  const rows = groups.map((group) => {
    const { tooOld, old, soon } = countsOf(group);
    return [cut(group.name), String(tooOld), String(old), String(soon), group.to ?? 'geen adres'];
  });
  const all = [['Wie', 'te oud', 'oud', 'straks', 'Mail naar'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((cells) => (cells[at] ?? '').length)));
  const lines = all.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : at < 4 ? cell.padStart(widths[at] ?? 0) : cell))
      .join('  '),
  );
  const after = months === 6 ? 'een half jaar' : `${months} ${months === 1 ? 'maand' : 'maanden'}`;
  const legend = `\nTe oud: meer dan een jaar. Oud: na ${after}. Straks: in de komende twee maanden.\n`;
  return [...lines, legend].join('\n');
}

function cut(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
}

function stopOf({ stopsOn, today }: FreshnessReport, isDemo: boolean): string[] {
  if (stopsOn === null) return [];
  if (stopsOn > today)
    return [`Kijkt niemand iets na, dan kan de site vanaf ${sayDay(stopsOn)} niet meer worden gemaakt.`];
  return [
    isDemo
      ? 'Er zijn gegevens van meer dan een jaar oud. Zonder demo kan de site nu niet worden gemaakt.'
      : 'Er zijn gegevens van meer dan een jaar oud. De site kan nu niet worden gemaakt.',
  ];
}

function sayUnreviewed(rows: FreshnessReport['unreviewed']): string[] {
  const rest = rows.length - mostNamed;
  return [
    `\nNog niet nagekeken, staan niet op de site: ${rows.length}`,
    ...rows.slice(0, mostNamed).map(({ file, id, name }) => `  ${name} (${id}, in ${file})`),
    ...(rest > 0 ? [`  en nog ${rest}: met --json ziet u ze allemaal`] : []),
    'Klopt zo’n rij? Zet dan ja in de kolom nagekeken.',
  ];
}
