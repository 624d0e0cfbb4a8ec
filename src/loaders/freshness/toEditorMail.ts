import type { DueItem, EditorGroup } from './Freshness.ts';
import { sayAgo, sayDay } from './sayTime.ts';

/** A text for one mailbox, ready to send. */
export interface EditorMail {
  readonly subject: string;
  readonly body: string;
  /** Opens it in a mail program; absent without an address, and where it is longer than many of those take. */
  readonly mailto?: string;
}

/** Who asks. */
export interface Sender {
  readonly name: string;
  readonly place: string;
  readonly url: string;
  readonly contact: string | null;
}

const longestMailto = 2000;

const headings: readonly (readonly [DueItem['urgency'], string, string])[] = [
  [
    'too-old',
    'Dit keken wij langer dan een jaar niet na',
    'Zulke oude gegevens mogen niet op de site blijven staan. Lukt het deze week?',
  ],
  [
    'old',
    'Dit keken wij een tijd niet na',
    'Na een half jaar zegt de site erbij: bel of mail eerst. Lukt het binnen een maand? Dan gaat dat weer weg.',
  ],
  ['soon', 'Dit is binnenkort weer aan de beurt', 'Dit heeft geen haast.'],
];

/** Asks an editor, kindly, whether what the site shows is still right. */
export function toEditorMail(group: EditorGroup, sender: Sender): EditorMail {
  const subject = subjectOf(group, sender);
  const body = [
    `${greetingOf(group)}\n`,
    ...(group.kind === 'portal' ? portalOpening(group) : opening(group, sender)),
    ...sections(group.items),
    ...closing(group, sender),
  ].join('\n');
  const mailto = group.to === null ? undefined : toMailto(group.to, subject, body);
  return { subject, body, ...(mailto && mailto.length <= longestMailto ? { mailto } : {}) };
}

function subjectOf({ kind, items }: EditorGroup, { name }: Sender): string {
  const [only, ...more] = items;
  if (kind === 'portal') return `Zelf nakijken: ${countOf(items)} op de website van ${name}`;
  const what = only && more.length === 0 ? only.name : countOf(items);
  return `Klopt dit nog? ${what} op de website van ${name}`;
}

/** “3 plekken”, “1 hulplijn en 2 plekken”. */
function countOf(items: readonly DueItem[]): string {
  const lines = items.filter(({ kind }) => kind === 'helpline').length;
  const places = items.length - lines;
  const said = [
    lines > 0 && (lines === 1 ? '1 hulplijn' : `${lines} hulplijnen`),
    places > 0 && (places === 1 ? '1 plek' : `${places} plekken`),
  ];
  return said.filter(Boolean).join(' en ');
}

function greetingOf({ kind, name, to }: EditorGroup): string {
  if (kind === 'organisation') return `Beste mensen van ${name},`;
  return kind === 'team' && to === null ? `Beste collega’s van ${name},` : 'Beste collega’s,';
}

function opening({ kind, items }: EditorGroup, { place, url }: Sender): string[] {
  const isOne = items.length === 1;
  const whose =
    kind === 'team'
      ? `U houdt daar de gegevens bij van ${isOne ? 'één plek' : `${items.length} plekken`}.`
      : 'U staat daar ook op, en daar zijn wij blij mee.';
  return [
    `Op ${url} vinden mensen in ${place} hulp, en dingen om samen te doen. ${whose}`,
    'Wilt u nalezen of dit nog klopt? Dan staat niemand voor een dichte deur.\n',
    'U kunt deze mail gewoon beantwoorden:',
    '- Klopt alles? Schrijf: klopt.',
    isOne
      ? '- Is er iets anders? Schrijf wat het nu is.'
      : '- Is er iets anders? Schrijf het nummer erbij, en wat het nu is, zoals: bij 2 is de telefoon nu 012-3456789.',
    '- Bestaat het niet meer? Schrijf: gestopt.\n',
  ];
}

function portalOpening({ items }: EditorGroup): string[] {
  const nameless = items.filter(({ hasNoEditor }) => hasNoEditor).length;
  const places = items.filter(({ kind }) => kind === 'service').length;
  const which = nameless === 1 ? 'Voor één plek weten' : `Voor ${nameless} plekken weten`;
  return [
    'Dit kijkt u zelf na. Wat de site nu laat zien, staat erbij.',
    ...(places > 0 ? ['Een plek? Bel, of kijk op hun website.'] : []),
    // Whoever tests an emergency number keeps it from someone else.
    ...(places < items.length ? ['Een hulplijn? Kijk op hun eigen website. Bel niet om te testen.'] : []),
    'Zet daarna de dag waarop u keek in de lijst: bij een plek in gecontroleerd_op, bij een hulplijn in checkedOn.\n',
    ...(nameless > 0
      ? [`${which} wij geen beheerder. Vul die in bij beheerder: dan krijgt die de volgende keer zelf een mail.\n`]
      : []),
  ];
}

function sections(items: readonly DueItem[]): string[] {
  const numbered = items.map((item, at) => ({ item, number: at + 1 }));
  return headings.flatMap(([urgency, heading, what]) => {
    const own = numbered.filter(({ item }) => item.urgency === urgency);
    return own.length === 0
      ? []
      : [heading, `${what}\n`, ...own.map(({ item, number }) => `${sayItem(item, number)}\n`)];
  });
}

function sayItem({ id, name, checkedOn, days, facts }: DueItem, number: number): string {
  const checked = checkedOn === null || days === null ? 'dat weten wij niet' : `${sayDay(checkedOn)}, ${sayAgo(days)}`;
  return [
    `${number}. ${name}`,
    `   Laatst nagekeken: ${checked}`,
    ...facts.map(([what, text]) => `   ${what}: ${text}`),
    `   In onze lijst: ${id}`,
  ].join('\n');
}

function closing({ kind }: EditorGroup, { name, contact }: Sender): string[] {
  const wrongOne =
    kind === 'portal'
      ? 'Vul bij beheerder het adres in van een team, zoals sociaalteam@example.org. Een adres van één persoon hoort niet in de lijst.\n'
      : 'Kan deze vraag beter naar een ander team? Noem dan het adres van dat team. Een adres van één persoon hoort niet in onze lijst.\nZet in uw antwoord niets over bewoners of bezoekers.\n';
  return [wrongOne, 'Hartelijk dank,', name, ...(contact === null ? [] : [contact]), ''];
}

/** Signs that mean something in such an address are written out, or one could name more people than it shows. */
function toMailto(to: string, subject: string, body: string): string {
  const address = to.split('@').map(encodeURIComponent).join('@');
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
