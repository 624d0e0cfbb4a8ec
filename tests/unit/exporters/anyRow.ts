import fc from 'fast-check';
import { categories } from '../../../src/core/finder/categories.ts';
import { Findings } from '../../../src/loaders/Findings.ts';
import { checkServices } from '../../../src/loaders/parseServices.ts';
import {
  accessCodes,
  audienceCodes,
  costCodes,
  domainNames,
  limitOfColumn,
  spokenColumns,
  venueCodes,
  wheelchairCodes,
} from '../../../src/loaders/serviceColumns.ts';
import { refusalOfText } from '../../../src/loaders/textRules.ts';
import { anyHours, calendar, today } from './anyHours.ts';

export type Row = Readonly<Record<string, string>>;

const words = fc.oneof(
  fc.constantFrom(
    'eten',
    'met',
    'buren',
    '“samen”',
    '"koken"',
    'a;b',
    'thee, koffie',
    "'s avonds",
    'café',
    '100%',
    '€ 4',
  ),
  fc.constantFrom(
    'مائدة',
    'الجيران',
    'قهوة،',
    '١٢',
    'çay',
    'їжа',
    '日本',
    '👩‍👧',
    '-',
    '=1+1',
    '\\n',
    '{}',
    '<',
    '&',
    '#',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[A-Za-z]{1,12}$/),
);
const between = fc.constantFrom(' ', ' ', ' ', '. ', '; ', '\n', '\n\n', '  ');

/** What an import takes out of a text, although an editor may write it: an open tag, and marks as of another program. */
const asMarkup = /<\s*[/a-z!]|##/i;

/** A text that the column takes: words of several scripts, with all that a table has to quote. */
function textOf(column: string): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(words, between), { minLength: 1, maxLength: column === 'beschrijving' ? 60 : 12 })
    .map((parts) => [...parts.flat().join('')].slice(0, limitOfColumn(column)).join(''))
    .map((text) => text.replaceAll(/\r\n?/g, '\n'))
    .filter((text) => text.trim() !== '' && refusalOfText(text) === undefined && !asMarkup.test(text))
    .filter((text) => !text.includes('\uFFFD'));
}

const maybe = (cell: fc.Arbitrary<string>) => fc.oneof({ weight: 2, arbitrary: cell }, fc.constant(''));
const codeOf = (codes: Readonly<Record<string, unknown>>) => fc.constantFrom(...Object.keys(codes));
const some = (all: readonly string[]) => fc.subarray([...all], { maxLength: 4 }).map((list) => list.join(';'));
const day = fc
  .integer({ min: 0, max: 900 })
  .map((back) => new Date(Date.parse(today) - back * 864e5).toISOString().slice(0, 10));
const degrees = (from: number, digits: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 10 ** digits - 1 }))
    .map(([tenth, rest]) => `${from}.${tenth}${String(rest).padStart(digits, '0')}`);

const address = fc.record({
  straat: maybe(textOf('straat')),
  huisnummer: maybe(fc.constantFrom('1', '12a', '3-bis', '4 hs')),
  postcode: fc.constantFrom('1292 ZA', '1292', '3511 AB'),
  plaats: maybe(textOf('plaats')),
});
const point = fc.record({ lat: degrees(52, 5), lon: degrees(5, 3) });
const contacts = fc.record({
  telefoon: maybe(fc.constantFrom('012-3456711', '+31 12 345 67 11', '(012) 345 67 12', '112')),
  email: maybe(
    fc.constantFrom('info@buurt.example', "o'neil+x@buurt.example", 'é@buurt.example', 'a..b@buurt.example'),
  ),
  website: fc.constantFrom(
    'https://buurt.example',
    'https://buurt.example/é?a=b#c',
    'https://café.example/',
    'https://a.example/[x]|y',
  ),
});

/** Reading hours takes milliseconds, and once it is known it takes none. */
const someHours = fc.constantFrom(...fc.sample(anyHours, { numRuns: 200, seed: 1 }));

const theme = fc.record({
  categorie: fc.constantFrom(...Object.keys(categories)),
  leefgebieden: some([...domainNames, 'finances', 'housing', 'mobility']),
  ladder: fc.constantFrom('2', '3'),
  toegang: codeOf(accessCodes),
  doelgroepen: some(Object.keys(audienceCodes)),
  kosten: codeOf(costCodes),
  talen: some(['nl', 'en', 'ar', 'tr', 'prs', 'zh-Hant']),
  rolstoel: codeOf(wheelchairCodes),
  locatietype: codeOf(venueCodes),
  werkgebied: maybe(fc.constantFrom('NL', 'GM9999', '1294', '1292;1293')),
  status: fc.constantFrom('', 'actief', 'tijdelijk-gesloten'),
  leeftijd_min: fc.constantFrom('', '0', '18'),
  leeftijd_max: fc.constantFrom('', '23', '120'),
  openingstijden: maybe(someHours),
  gecontroleerd_op: day,
  gewijzigd_op: maybe(day),
});

const dutch = fc.record(
  Object.fromEntries(
    ['naam', 'samenvatting', 'organisatie', 'beschrijving', 'aanmelden', 'kosten_toelichting', 'melding', 'bron'].map(
      (column, at) => [column, at < 3 ? textOf(column) : maybe(textOf(column))],
    ),
  ),
);
const translated = (language: string) =>
  fc.oneof(
    fc.constant<Row>({}),
    fc.record(
      Object.fromEntries(
        spokenColumns.map((column, at) => [`${column}_${language}`, at < 2 ? textOf(column) : maybe(textOf(column))]),
      ),
    ),
  );

const somewhere: fc.Arbitrary<Row> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(address, point).map((parts): Row => Object.assign({}, ...parts)) },
  { weight: 2, arbitrary: address },
  fc.constant<Row>({ locatietype: 'online' }),
  fc
    .tuple(maybe(textOf('plaats')), fc.constantFrom('ja'))
    .map(([plaats, geheim]) => ({ plaats, adres_geheim: geheim })),
);

/** A row that npm run check takes, with anything that an editor may write in any column. */
export const anyRow: fc.Arbitrary<Row> = fc
  .tuple(fc.stringMatching(/^[a-z0-9-]{1,64}$/), theme, dutch, translated('en'), translated('ar'), contacts, somewhere)
  .map(([id, ...parts]): Row => Object.assign({ id, nagekeken: 'ja', adres_geheim: '' }, ...parts))
  .filter((row) => errorsOf([row]) === 0);

/** Rows with ids of their own. */
export const anyRows = fc.uniqueArray(anyRow, { selector: (row) => row['id'], minLength: 1, maxLength: 4 });

/** A table as a Dutch spreadsheet writes it. */
export function toCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quote = (cell = '') => `"${cell.replaceAll('"', '""')}"`;
  return [columns.map(quote), ...rows.map((row) => columns.map((column) => quote(row[column])))]
    .map((cells) => `${cells.join(';')}\r\n`)
    .join('');
}

function errorsOf(rows: readonly Row[]): number {
  const findings = new Findings('services.csv');
  checkServices(toCsv(rows), ['nl', 'en', 'ar'], { calendar, lastDay: today }, findings);
  return findings.errors.length;
}
