import type { Initiative } from './Initiative.ts';

/** Which code services.csv has for each of ours. */
export interface RowCodes {
  readonly access: Readonly<Record<string, string>>;
  readonly cost: Readonly<Record<string, string>>;
  readonly audience: Readonly<Record<string, string>>;
  readonly venue: Readonly<Record<string, string>>;
}

/** What a row needs beside the initiative itself. */
export interface RowContext {
  readonly codes: RowCodes;
  /** ISO day. */
  readonly today: string;
  /** Language in which the initiative was described. */
  readonly language: string;
  /** Where people meet as a sentence, in that language and in Dutch; absent when no name of a place was given. */
  readonly meeting?: { readonly own: string; readonly nl: string };
  /** Name of the place that the postcode belongs to; empty when that is not known. */
  readonly town: string;
}

const osmDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const longestId = 64;

/**
 * An initiative as the cells of a row of services.csv. The columns of the Dutch words are never empty, because the loader
 * wants them: what was written in another language stands there too, until someone translates it.
 */
export function toServiceRow(initiative: Initiative, context: RowContext): Readonly<Record<string, string>> {
  const { codes, today, language, meeting, town } = context;
  const { category, audiences, venue, street, number, postcode, cost, access, organisation, phone, email } = initiative;
  return {
    id: toId(initiative.name) || `new-${today}`,
    ...wordsOf(initiative, '', meeting?.nl),
    ...(language === 'nl' ? {} : wordsOf(initiative, `_${language}`, meeting?.own)),
    organisatie: organisation,
    categorie: category,
    toegang: codes.access[access] ?? '',
    doelgroepen: audiences.map((one) => codes.audience[one] ?? '').join(';'),
    kosten: codes.cost[cost] ?? '',
    straat: street,
    huisnummer: number,
    postcode,
    plaats: venue === 'place' ? town : '',
    locatietype: codes.venue[venue] ?? '',
    telefoon: phone,
    email,
    openingstijden: toHours(initiative),
    gecontroleerd_op: today,
  };
}

function wordsOf({ name, summary, howTo, costNote }: Initiative, suffix: string, meeting = '') {
  return {
    [`naam${suffix}`]: name,
    [`samenvatting${suffix}`]: summary,
    [`beschrijving${suffix}`]: meeting,
    [`aanmelden${suffix}`]: howTo,
    [`kosten_toelichting${suffix}`]: costNote,
  };
}

function toHours({ days, from, to }: Initiative): string {
  return days.length === 0 ? '' : `${days.map((day) => osmDays[day - 1]).join(',')} ${from}-${to}`;
}

function toId(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replaceAll(/^-+|-+$/g, '');
}
