import { type LifeDomain, lifeDomains } from '../core/domains.ts';
import { isEmail, isPhone } from '../core/finder/begin/contactRules.ts';
import { categories } from '../core/finder/categories.ts';
import { type Audience, type Rung, rungs, type Service, type ServiceWords } from '../core/finder/Service.ts';
import { isDay } from '../core/isDay.ts';
import { categoryCodes, nearestCategory } from './categoryNames.ts';
import { nearest } from './nearest.ts';
import { parseHours } from './parseHours.ts';
import type { ServiceContext } from './ServiceContext.ts';
import {
  accessCodes,
  audienceCodes,
  costCodes,
  domainNames,
  reviewedCodes,
  statusCodes,
  toLifeDomain,
  venueCodes,
  wheelchairCodes,
  yesNoCodes,
} from './serviceColumns.ts';
import { isSpokenCode, nearestSpokenCode } from './spokenCodes.ts';
import type { TableRow } from './TableRow.ts';
import { isWebsite } from './textRules.ts';
import { toAddress } from './toAddress.ts';
import { serviceWords } from './words/serviceWords.ts';
import { valueWords } from './words/valueWords.ts';

/** Life as a whole is never matched to a service. */
const domainSpellings = [...domainNames, ...lifeDomains.filter((domain) => domain !== 'whole-life')];

/** One row of services.csv as a service, noting whatever is wrong with it. */
export function toService(row: TableRow, languages: readonly string[], context: ServiceContext): Service {
  const id = row.required('id');
  if (id !== '' && !/^[a-z0-9-]{1,64}$/.test(id)) row.refuse('id', valueWords.id());
  const secretAddress = row.code('adres_geheim', yesNoCodes);
  const venue = row.code('locatietype', venueCodes);
  const address = toAddress(row, secretAddress, context.postcodes ?? {});
  const [age, hours, source] = [ageOf(row), hoursOf(row, context), row.cell('bron')];
  const contacts = contactsOf(row);
  const isPlace = venue === 'place' && Object.hasOwn(venueCodes, row.cell('locatietype'));
  if (isPlace && !address && !secretAddress) row.refuse('straat', serviceWords.where());
  else if (Object.keys(contacts).length === 0 && !address) row.refuse('telefoon', serviceWords.noWay());
  row.code('nagekeken', reviewedCodes);
  const checkedOn = row.required('gecontroleerd_op');
  for (const column of ['gecontroleerd_op', 'gewijzigd_op']) row.day(column, context.lastDay, isDay);
  return {
    id,
    words: Object.fromEntries(languages.flatMap((language) => wordsIn(row, language))),
    organisation: row.required('organisatie'),
    ...themeOf(row),
    cost: row.code('kosten', costCodes),
    languages: languagesOf(row),
    audiences: audiencesOf(row),
    ...(age ? { age } : {}),
    wheelchair: row.code('rolstoel', wheelchairCodes),
    venue,
    ...(address ? { address } : {}),
    secretAddress,
    ...contacts,
    ...(hours ? { hours } : {}),
    closedForNow: row.code('status', statusCodes) === 'closed-for-now',
    checkedOn,
    ...(source ? { source } : {}),
  };
}

/** Category, domains, access and rung, which must fit together. */
function themeOf(row: TableRow): Pick<Service, 'category' | 'domains' | 'access' | 'rung'> {
  const category = row.required('categorie');
  const known = Object.hasOwn(categories, category) ? categories[category] : undefined;
  if (!known && category !== '') row.refuse('categorie', valueWords.code(nearestCategory(category), categoryCodes));
  const access = row.code('toegang', accessCodes);
  const written = row.cell('ladder');
  const rung = written === '' ? (known?.rung ?? 1) : rungs.find((one) => String(one) === written);
  const isClosed = access === 'referral' || access === 'assessment';
  if (rung === undefined) row.refuse('ladder', serviceWords.rung());
  // An unknown category has no usual rung that could be wrong.
  else if (rung < 2 && isClosed && (known || written !== ''))
    row.refuse('ladder', serviceWords.rungAndAccess(rung, row.cell('toegang')));
  return { category, domains: domainsOf(row, known?.domains ?? []), access, rung: (rung ?? 1) as Rung };
}

function domainsOf(row: TableRow, usual: readonly LifeDomain[]): readonly LifeDomain[] {
  if (row.cell('leefgebieden') === '') return usual;
  return row.list('leefgebieden').flatMap((one) => {
    const domain = toLifeDomain(one);
    if (!domain) row.refuse('leefgebieden', serviceWords.domain(nearest(one, domainSpellings), domainNames), one);
    return domain ?? [];
  });
}

function audiencesOf(row: TableRow): readonly Audience[] {
  const names = Object.keys(audienceCodes);
  return row.list('doelgroepen').flatMap((one) => {
    const audience = Object.hasOwn(audienceCodes, one) ? audienceCodes[one] : undefined;
    if (!audience) row.refuse('doelgroepen', valueWords.code(nearest(one, names), names), one);
    return audience ?? [];
  });
}

function languagesOf(row: TableRow): readonly string[] {
  const codes = row.list('talen');
  for (const code of codes) {
    if (!isSpokenCode(code)) row.refuse('talen', serviceWords.language(nearestSpokenCode(code)), code);
  }
  return codes;
}

function ageOf(row: TableRow): Service['age'] {
  const [from, to] = [yearsIn(row, 'leeftijd_min'), yearsIn(row, 'leeftijd_max')];
  if (from !== undefined && to !== undefined && from > to) row.refuse('leeftijd_min', serviceWords.ages(to));
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function yearsIn(row: TableRow, column: string): number | undefined {
  const text = row.cell(column);
  if (text === '') return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) <= 120) return Number(text);
  row.refuse(column, serviceWords.age());
  return undefined;
}

function contactsOf(row: TableRow): Pick<Service, 'phone' | 'email' | 'website'> {
  const [phone, email, website] = [row.cell('telefoon'), row.cell('email'), row.cell('website')];
  if (phone !== '' && !isPhone(phone)) row.refuse('telefoon', valueWords.phone());
  if (email !== '' && !isEmail(email)) row.refuse('email', valueWords.email());
  if (website !== '' && !isWebsite(website)) row.refuse('website', valueWords.website());
  return { ...(phone ? { phone } : {}), ...(email ? { email } : {}), ...(website ? { website } : {}) };
}

function hoursOf(row: TableRow, { calendar }: ServiceContext): Service['hours'] {
  const text = row.cell('openingstijden');
  if (text === '') return undefined;
  const read = parseHours(text, calendar);
  if ('hours' in read) return read.hours;
  row.refuse('openingstijden', valueWords.hours(read.problem));
  return undefined;
}

/** Words in one language; Dutch must be there, another language may be left empty as a whole. */
function wordsIn(row: TableRow, language: string): [string, ServiceWords][] {
  const column = (name: string) => (language === 'nl' ? name : `${name}_${language}`);
  const name = language === 'nl' ? row.required('naam') : row.cell(column('naam'));
  const optional = {
    description: row.cell(column('beschrijving')),
    howTo: row.cell(column('aanmelden')),
    costNote: row.cell(column('kosten_toelichting')),
    notice: row.cell(column('melding')),
  };
  if (name === '') {
    if (language !== 'nl' && row.cell(column('samenvatting')) !== '')
      row.warn(column('samenvatting'), serviceWords.noName(column('naam')));
    return [];
  }
  const summary = row.required(column('samenvatting'));
  const filled = Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== ''));
  return [[language, { name, summary, ...filled }]];
}
