import type { Initiative } from '../../core/finder/begin/Initiative.ts';
import { toMail } from '../../core/finder/begin/toMail.ts';
import { type RowCodes, toServiceRow } from '../../core/finder/begin/toServiceRow.ts';
import { toTable } from '../../core/finder/begin/toTable.ts';
import { type Say, sayList } from '../../i18n/format.ts';

export interface TextsContext {
  readonly say: Say;
  /** The editor reads Dutch. */
  readonly sayDutch: Say;
  readonly language: string;
  /** What that language is called in Dutch. */
  readonly nameInDutch: string;
  readonly today: string;
  readonly editor: string;
  readonly codes: RowCodes;
  readonly columns: readonly string[];
  /** Four digits to the name of that place. */
  readonly towns: Readonly<Record<string, string>>;
}

/** What there is to hand in: a mail to the editor in Dutch, and a row for services.csv. */
export interface BeginTexts {
  readonly mail: string;
  readonly row: string;
  /** Address of a new mail with both, or with the mail alone where they would be too long. */
  readonly href: string;
}

/** Makes the texts of an initiative. What someone wrote stands in them as it is. */
export function toTexts(initiative: Initiative, context: TextsContext): BeginTexts {
  const { say, sayDutch, columns, towns, editor } = context;
  const { name, meeting, postcode } = initiative;
  const place = meeting && {
    meeting: { own: say('begin:row.meeting', { meeting }), nl: sayDutch('begin:row.meeting', { meeting }) },
  };
  const town = towns[postcode.slice(0, 4)] ?? '';
  const row = toTable(columns, toServiceRow(initiative, { ...context, ...(place || {}), town }));
  const mail = toMailText(initiative, town, context);
  const plainRow = row.replace('\uFEFF', '').trim();
  const href = toMail(editor, sayDutch('begin:mail.subject', { name }), mail, `services.csv:\n${plainRow}`);
  return { mail, row, href };
}

function toMailText(
  initiative: Initiative,
  town: string,
  { sayDutch: say, language, nameInDutch }: TextsContext,
): string {
  const { name, summary, category, audiences, venue, meeting, street, number, postcode } = initiative;
  const { days, from, to, cost, costNote, access, howTo, organisation, phone, email } = initiative;
  const address = [`${street} ${number}`.trim(), `${postcode} ${town}`.trim()].filter(Boolean).join(', ');
  const weekdays = sayList(
    say,
    days.map((day) => say(`manner:weekday.${day}`)),
  );
  const facts: readonly (readonly [string, string])[] = [
    ['begin:fact.name', name],
    ['begin:fact.summary', summary],
    ['begin:fact.category', say(`categories:${category}.name`)],
    ['nearby:card.audience', audiences.map((one) => say(`nearby:audience.${one}`)).join(', ')],
    [
      'begin:fact.where',
      venue === 'place' ? [meeting, address].filter(Boolean).join(', ') : say(`begin:venue.${venue}`),
    ],
    ['nearby:card.hours', days.length > 0 ? `${weekdays}, ${from}-${to}` : ''],
    ['nearby:card.cost', [say(`begin:cost.${cost}`), costNote].filter(Boolean).join('. ')],
    ['begin:fact.joining', [say(`begin:access.${access}`), howTo].filter(Boolean).join('. ')],
    ['nearby:card.by', organisation],
    ['nearby:card.phone', phone],
    ['nearby:card.email', email],
  ];
  return [
    say('begin:mail.hello'),
    say('begin:mail.ask'),
    ...(language === 'nl' ? [] : [say('begin:mail.from', { language: nameInDutch })]),
    facts
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${say(key)}: ${text}`)
      .join('\n'),
  ].join('\n\n');
}
