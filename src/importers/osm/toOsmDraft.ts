import type { audienceCodes } from '../../loaders/serviceColumns.ts';
import { isSpokenCode } from '../../loaders/spokenCodes.ts';
import { DraftCells } from '../cells/DraftCells.ts';
import { noteWords } from '../cells/noteWords.ts';
import { toPlainText } from '../cells/toPlainText.ts';
import type { ImportContext, Mapped } from '../Mapped.ts';
import { kindOfPlace } from './kindOfPlace.ts';
import type { OsmElement } from './OsmElement.ts';
import { osmWords } from './osmWords.ts';
import { problemOfHours } from './problemOfHours.ts';

type Tags = OsmElement['tags'];

const credit = '© OpenStreetMap-bijdragers (ODbL)';

/** “dhr. Jansen”, “J.P. de Vries”: no organisation. A practice that is named after its doctor has more words. */
const person =
  /^((dhr|de heer|mevr|mevrouw|mw|drs|dr|ir|mr)\b\.?\s.*|(\p{Lu}\.\s?){1,4}((van|de|den|der|ten|ter)\s){0,3}\p{Lu}[\p{L}-]+)$/u;
const mobileKeys = ['mobile', ...['contact', 'phone'].map((key) => `${key}:mobile`)];
const personKeys = ['contact:person', 'contact:name', 'operator:person', ...mobileKeys];

const wheelchairs: Readonly<Record<string, string>> = { yes: 'ja', designated: 'ja', limited: 'deels', no: 'nee' };
const fees: Readonly<Record<string, string>> = { no: 'gratis', donation: 'bijdrage', yes: 'betaald' };
const audiences: Readonly<Record<string, keyof typeof audienceCodes>> = {
  senior: 'ouderen',
  juvenile: 'jongeren',
  youth: 'jongeren',
  disabled: 'beperking',
  homeless: 'dakloos',
  underprivileged: 'laag-inkomen',
  poor: 'laag-inkomen',
  migrant: 'nieuwkomers',
  refugee: 'nieuwkomers',
  displaced: 'nieuwkomers',
  woman: 'vrouwen',
  women: 'vrouwen',
  carers: 'mantelzorgers',
};

/** A thing of OpenStreetMap as a row. Of what may be a secret address nothing is kept that leads there. */
export function toOsmDraft(element: OsmElement, at: string, { today }: ImportContext): Mapped {
  const { tags } = element;
  const origin = { at, sourceId: element.id };
  const name = toPlainText(tags['name:nl'] ?? tags['name'] ?? tags['operator'] ?? '');
  if (Object.keys(tags).length === 0) return { ...origin, dropped: osmWords.noTags(), name };
  const kind = kindOfPlace(tags);
  if ('dropped' in kind) return { ...origin, dropped: kind.dropped, name };
  if (name === '' || person.test(name)) return { ...origin, dropped: osmWords.noName(), name: '' };
  const cells = new DraftCells();
  cells.code('categorie', kind.category);
  if (kind.category === undefined) cells.leftOut('categorie', kindWords(tags), osmWords.chooseCategory());
  cells.text('naam', name, 'name');
  fillFacts(cells, tags, today);
  fillContacts(cells, tags);
  cells.day('gewijzigd_op', element.changedOn, 'timestamp', today);
  if (kind.isShelter) return hidden(cells, element, at);
  cells.summary(tags['description:nl'] ?? tags['description'], 'description');
  fillAddress(cells, element);
  cells.code('bron', element.id === '' ? credit : `${credit}, ${element.id}`);
  return cells.draft(origin);
}

/**
 * The number of the element leads to the point on the map. So the row has it nowhere, and neither has its id, which is
 * made of what the source calls it: few shelters are mapped, so a sum of the number could be tried out.
 */
function hidden(cells: DraftCells, { tags }: OsmElement, at: string): Mapped {
  cells.code('adres_geheim', 'ja');
  cells.code('bron', credit);
  cells.leftOut('adres_geheim', kindWords(tags), osmWords.secret());
  const traces = [tags['addr:street'], tags['addr:place'], tags['addr:postcode']].flatMap((one) =>
    one && one.length > 3 ? one.toLowerCase().replaceAll(/\s/g, '') : [],
  );
  cells.empty(
    (text) => traces.some((one) => text.toLowerCase().replaceAll(/\s/g, '').includes(one)),
    osmWords.secret(),
  );
  return cells.draft({ at, sourceId: '' });
}

function fillFacts(cells: DraftCells, tags: Tags, today: string): void {
  const operator = tags['operator'];
  if (operator && person.test(operator)) cells.leftOut('operator', '', noteWords.person());
  else cells.text('organisatie', operator, 'operator');
  for (const key of personKeys) {
    if (tags[key]) cells.leftOut(key, '', /mobile/.test(key) ? noteWords.mobile() : noteWords.person());
  }
  cells.code('toegang', 'onbekend');
  cells.code('kosten', codeOf(fees, tags['fee']) ?? 'onbekend');
  fillCode(cells, 'rolstoel', wheelchairs, tags, 'wheelchair');
  const groups = (tags['social_facility:for'] ?? '').split(';').flatMap((one) => codeOf(audiences, one.trim()) ?? []);
  cells.code('doelgroepen', [...new Set(groups)].join(';'));
  const spoken = Object.keys(tags).flatMap((key) => /^language:(.+)$/.exec(key)?.[1] ?? []);
  const languages = spoken.filter((code) => isSpokenCode(code) && tags[`language:${code}`] !== 'no');
  cells.code('talen', languages.slice(0, 20).join(';'));
  cells.day('gecontroleerd_op', tags['check_date'], 'check_date', today);
  fillHours(cells, tags['opening_hours'], today);
}

function fillHours(cells: DraftCells, hours: string | undefined, today: string): void {
  if (hours === undefined) return;
  const text = toPlainText(hours);
  if (text.length > 200) return void cells.leftOut('opening_hours', hours, noteWords.tooLong(200));
  const problem = problemOfHours(text, today);
  if (problem === '') cells.text('openingstijden', text, 'opening_hours');
  else cells.leftOut('opening_hours', hours, osmWords.hours(problem));
}

function fillContacts(cells: DraftCells, tags: Tags): void {
  const first = (...keys: string[]) => keys.find((key) => tags[key] !== undefined) ?? '';
  const [phone, email] = [first('phone', 'contact:phone'), first('email', 'contact:email')];
  const website = first('website', 'contact:website', 'url');
  cells.phone(tags[phone], phone);
  cells.email(tags[email], email);
  cells.website(tags[website], website);
}

function fillAddress(cells: DraftCells, { tags, point }: OsmElement): void {
  cells.text('straat', tags['addr:street'] ?? tags['addr:place'], 'addr:street');
  cells.text('huisnummer', tags['addr:housenumber'], 'addr:housenumber');
  cells.postcode(tags['addr:postcode'], 'addr:postcode');
  cells.text('plaats', tags['addr:city'], 'addr:city');
  cells.point(point, 'lat, lon');
}

function fillCode(
  cells: DraftCells,
  column: 'rolstoel',
  codes: Readonly<Record<string, string>>,
  tags: Tags,
  key: string,
): void {
  const value = tags[key];
  const code = codeOf(codes, value);
  cells.code(column, code);
  if (value !== undefined && code === undefined) cells.leftOut(key, value, osmWords.value());
}

function codeOf<T>(codes: Readonly<Record<string, T>>, value: string | undefined): T | undefined {
  return value !== undefined && Object.hasOwn(codes, value) ? codes[value] : undefined;
}

/** What it is, as OpenStreetMap says it. */
function kindWords(tags: Tags): string {
  const keys = ['amenity', 'social_facility', 'social_facility:for', 'healthcare', 'community_centre', 'club'];
  return keys.flatMap((key) => (tags[key] === undefined ? [] : `${key}=${tags[key]}`)).join(' ');
}
