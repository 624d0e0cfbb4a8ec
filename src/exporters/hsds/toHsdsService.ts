import { translationsKey } from '../../importers/hsds/ourTerms.ts';
import { isSecret } from '../isSecret.ts';
import { listIn } from '../listIn.ts';
import type { ServiceRow } from '../ServiceRow.ts';
import { termName } from '../termNames.ts';
import { idOf } from './idOf.ts';
import { standardEmail, standardUri } from './standardForm.ts';
import { toAttributes } from './toAttributes.ts';
import { hasAddress, toPlaces } from './toPlaces.ts';
import { toSchedules } from './toSchedules.ts';
import { toTranslations } from './toTranslations.ts';
import { type Entity, withoutEmpty } from './withoutEmpty.ts';

const languageNames = new Intl.DisplayNames(['nl'], { type: 'language' });

/**
 * A row as a service of HSDS 3.1, with all that belongs to it inside: organisation, place, schedules. What would tell where
 * a secret address is stays out. `today` (ISO) is for hours that have months and no year.
 */
export function toHsdsService(all: ServiceRow, today: string): Entity {
  const row = isSecret(all) ? withoutPlace(all) : all;
  const id = row['id'] ?? '';
  const isClosed = row['status'] === 'tijdelijk-gesloten';
  const organization = toOrganization(row['organisatie'] ?? '');
  return withoutEmpty({
    id: idOf('service', id),
    organization_id: organization['id'],
    name: row['naam'],
    // Consumers may take its first line as a summary.
    description: [row['samenvatting'], row['beschrijving']].filter(Boolean).join('\n\n'),
    url: standardUri(row['website']),
    email: standardEmail(row['email']),
    status: isClosed ? 'temporarily closed' : 'active',
    application_process: row['aanmelden'],
    fees_description: row['kosten_toelichting'],
    eligibility_description: forWhom(row),
    minimum_age: toAge(row['leeftijd_min']),
    maximum_age: toAge(row['leeftijd_max']),
    assured_date: row['gecontroleerd_op'],
    // What was written for a closing says nothing of a service that is open again.
    alert: isClosed ? row['melding'] : undefined,
    last_modified: row['gewijzigd_op'] && `${row['gewijzigd_op']}T00:00:00Z`,
    phones: row['telefoon'] ? [{ id: idOf('phone', id), number: row['telefoon'] }] : [],
    schedules: row['openingstijden'] ? toSchedules(id, row['openingstijden'], today) : [],
    service_areas: toAreas(row),
    service_at_locations: toPlaces(row),
    languages: toLanguages(row),
    organization,
    cost_options: row['kosten'] === 'gratis' ? [{ id: idOf('cost-option', id), amount: 0, currency: 'EUR' }] : [],
    attributes: toAttributes(row, toldExactly(row, isClosed)),
    [translationsKey]: toTranslations(row),
  });
}

/** HSDS wants a description, of which we know nothing. */
function toOrganization(name: string): Entity {
  return { id: idOf('organization', name), name, description: name };
}

function forWhom(row: ServiceRow): string {
  const names = listIn(row['doelgroepen']).map((code) => termName('doelgroepen', code));
  return names.length > 0 ? `Vooral voor: ${names.join('; ')}.` : '';
}

const whole = /^(NL|GM\d{4})$/;

/** A town or a postcode narrows down where it is, whichever column it is in. */
function withoutPlace(row: ServiceRow): ServiceRow {
  const { straat: _, huisnummer: _1, postcode: _2, plaats: _3, lat: _4, lon: _5, werkgebied, ...kept } = row;
  const areas = listIn(werkgebied).filter((area) => whole.test(area));
  return areas.length > 0 ? { ...kept, werkgebied: areas.join(';') } : kept;
}

function toAreas(row: ServiceRow): readonly Entity[] {
  return listIn(row['werkgebied']).map((area) => ({
    id: idOf('service-area', row['id'] ?? '', area),
    name: area,
  }));
}

function toLanguages(row: ServiceRow): readonly Entity[] {
  return listIn(row['talen']).map((code) => ({
    id: idOf('language', row['id'] ?? '', code),
    name: languageNames.of(code) ?? code,
    code,
  }));
}

function toAge(cell: string | undefined): number | undefined {
  return cell === undefined ? undefined : Number(cell);
}

/** Columns that need no attribute, because their field of HSDS says what the cell says. */
function toldExactly(row: ServiceRow, isClosed: boolean): ReadonlySet<string> {
  return new Set([
    ...(hasAddress(row) ? ['straat', 'postcode', 'plaats'] : []),
    ...(isClosed ? ['melding'] : []),
    ...(standardEmail(row['email']) ? ['email'] : []),
    ...(standardUri(row['website']) === row['website'] && isOne(row['website']) ? ['website'] : []),
    ...(isOne(row['telefoon']) ? ['telefoon'] : []),
  ]);
}

/** Others write more than one in a field, with these in between: who reads that takes the first. */
function isOne(text = ''): boolean {
  return !/[,;|]| \//.test(text);
}
