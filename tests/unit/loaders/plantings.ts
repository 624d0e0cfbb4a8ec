import type { Municipality, Table } from './municipality.ts';

/** One mistake that a test plants in a municipality's folder, and the change that the remedy asks for. */
export interface Planting {
  readonly file: string;
  readonly column: string | undefined;
  /** Line where it is found; in JSON the line that holds this text. */
  readonly at: number | string;
  readonly isWarning?: boolean;
  readonly plant: (folder: Municipality) => void;
  readonly mend: (folder: Municipality) => void;
}

/** A wrong cell and what the remedy makes of it. */
function cell(line: number, column: string, wrong: string, right: string, more: Partial<Planting> = {}): Planting {
  return inTable('services.csv', ({ services }) => services, line, column, wrong, right, more);
}

function area(line: number, column: string, wrong: string, right: string): Planting {
  return inTable('postcodes.csv', ({ postcodes }) => postcodes, line, column, wrong, right, {});
}

function inTable(
  file: string,
  tableOf: (folder: Municipality) => Table,
  line: number,
  column: string,
  wrong: string,
  right: string,
  more: Partial<Planting>,
): Planting {
  return {
    file,
    column: line === 1 ? wrong : column,
    at: line,
    plant: (folder) => tableOf(folder).set(line, column, wrong),
    mend: (folder) => tableOf(folder).set(line, column, right),
    ...more,
  };
}

/** A mistake in a JSON file: where it is found, what plants it and what mends it. */
function field(file: string, column: string, at: string, plant: Planting['plant'], mend: Planting['mend']): Planting {
  return { file, column, at, plant, mend };
}

const portal = 'portal.json';
const helplines = 'helplines.json';
const secretPlace = ['straat', 'huisnummer', 'postcode', 'lat', 'lon'];

/** Mistakes that people make, in all four files. Each is mended in the way that its message says. */
export const plantings: readonly Planting[] = [
  cell(1, 'rolstoel', 'rolstol', 'rolstoel'),
  {
    file: 'services.csv',
    column: 'organisatie',
    at: 1,
    plant: ({ services }) => services.dropped.add('organisatie'),
    mend: ({ services }) => services.dropped.delete('organisatie'),
  },
  {
    ...cell(1, 'werkgebied', 'bron', 'werkgebied'),
    plant: ({ services }) => {
      services.set(1, 'werkgebied', 'bron');
      for (let line = 2; line <= 28; line += 1) services.set(line, 'werkgebied', 'NL');
    },
  },
  {
    file: 'services.csv',
    column: undefined,
    at: 2,
    plant: ({ services }) => services.lines[1]?.push('en meekoken'),
    mend: ({ services }) => services.lines[1]?.pop(),
  },
  cell(3, 'id', 'Burenkring De Akkers', 'burenkring-de-akkers'),
  cell(6, 'id', 'orde-in-uw-papieren', 'samen-op-pad'),
  cell(7, 'naam', '', 'Even Vrij'),
  cell(8, 'samenvatting', `Oppas ${'en nog meer '.repeat(12)}`, 'Vrijwilligers passen een avond op.'),
  cell(9, 'naam_en', 'Money advice '.repeat(7), 'Money advice'),
  cell(10, 'categorie', 'familie-advies', 'family-advice'),
  cell(11, 'leefgebieden', 'mijn dag;mensen om me heen', 'mijn dag;mensen om mij heen'),
  cell(12, 'ladder', '5', '1'),
  {
    ...cell(13, 'ladder', '1', '2'),
    plant: ({ services }) => services.set(13, 'toegang', 'verwijzing'),
  },
  cell(14, 'toegang', 'vrijj', 'vrij'),
  cell(15, 'kosten', 'gratiz', 'gratis'),
  cell(16, 'talen', 'nl;Engels', 'nl;en'),
  cell(17, 'doelgroepen', 'volwassenen', ''),
  cell(18, 'leeftijd_max', 'bejaard', '99'),
  {
    ...cell(19, 'leeftijd_min', '65', '18'),
    plant: ({ services }) => {
      services.set(19, 'leeftijd_min', '65');
      services.set(19, 'leeftijd_max', '64');
    },
  },
  cell(16, 'lat', '52,3002', '52.3002'),
  {
    ...cell(17, 'lat', '5.2041', '52.2871'),
    plant: ({ services }) => {
      services.set(17, 'lat', '5.2041');
      services.set(17, 'lon', '52.2871');
    },
    mend: ({ services }) => {
      services.set(17, 'lat', '52.2871');
      services.set(17, 'lon', '5.2041');
    },
  },
  cell(18, 'lon', '', '5.2300'),
  cell(5, 'postcode', '1291zc', '1291 ZC'),
  cell(22, 'straat', 'Geheimhof', ''),
  {
    ...cell(25, 'straat', '', 'Rietoever'),
    plant: ({ services }) => {
      for (const column of secretPlace) services.set(25, column, '');
    },
  },
  cell(7, 'telefoon', 'bel de balie', '012-3456700'),
  cell(8, 'email', 'oppas(at)kring.example', 'oppas@kring.example'),
  cell(9, 'website', 'http://geldspreekuur.example', 'https://geldspreekuur.example'),
  cell(10, 'openingstijden', 'elke werkdag', 'Mo-Fr 09:00-17:00'),
  cell(12, 'gecontroleerd_op', '09-11-2026', '2026-11-09'),
  cell(13, 'gecontroleerd_op', '2027-11-09', '2026-11-09'),
  cell(14, 'gewijzigd_op', 'vorige week', '2026-11-09'),
  cell(15, 'samenvatting', 'Een <b>jurist</b> denkt mee.', 'Een jurist denkt mee.'),
  cell(16, 'beschrijving', 'Wonen \u202Een onderdak.', 'Wonen en onderdak.'),
  cell(19, 'aanmelden', 'Meld u aan via de co\uFFFDrdinator.', 'Meld u aan via de coördinator.'),
  cell(20, 'samenvatting_ar', '', 'مساعدة في الديون.'),
  cell(20, 'kosten_toelichting', 'javascript:alert(1)', 'Dit kost u niets.'),
  {
    ...cell(28, 'naam', 'Wijkteam Zonnewaard', 'Een ander team'),
    isWarning: true,
    plant: ({ services }) => {
      for (const column of ['naam', 'straat', 'huisnummer', 'postcode', 'plaats']) {
        services.set(28, column, services.get(27, column));
      }
    },
  },
  cell(21, 'lat', '51.5', '52.2889', { isWarning: true }),
  area(2, 'pc4', '129', '1291'),
  area(3, 'lat', 'noord', '52.3070'),
  area(4, 'plaats', '', 'Hoogveen'),
  area(6, 'pc4', '1294', '1295'),
  field(
    portal,
    'code',
    '"code": "0363"',
    (to) => Object.assign(to.portal, { code: '0363' }),
    (to) => Object.assign(to.portal, { code: 'GM0363' }),
  ),
  field(
    portal,
    'exitUrl',
    '"exitUrl"',
    (to) => Object.assign(to.portal, { exitUrl: 'http://www.knmi.nl/' }),
    (to) => Object.assign(to.portal, { exitUrl: 'https://www.knmi.nl/' }),
  ),
  field(
    portal,
    'languages.1',
    '"em"',
    (to) => Object.assign(to.portal.languages, { 1: 'em' }),
    (to) => Object.assign(to.portal.languages, { 1: 'en' }),
  ),
  field(
    portal,
    'desk.hours',
    '"hours"',
    (to) => Object.assign(to.portal.desk, { hours: 'van 9 tot 5' }),
    (to) => Object.assign(to.portal.desk, { hours: 'Mo-Fr 09:00-17:00' }),
  ),
  field(
    portal,
    'notice.ar',
    '"notice": {',
    (to) => delete to.portal.notice.ar,
    (to) => Object.assign(to.portal.notice, { ar: 'اتصلوا بنا.' }),
  ),
  field(
    portal,
    'contakt',
    '"contakt"',
    (to) => {
      to.portal.contakt = to.portal.contact;
      delete to.portal.contact;
    },
    (to) => {
      to.portal.contact = to.portal.contakt;
      delete to.portal.contakt;
    },
  ),
  field(
    helplines,
    'lines.6.id',
    '"id": "113" twice',
    (to) => to.helplines.lines.push({ ...to.helplines.lines[1] }),
    (to) => to.helplines.lines.pop(),
  ),
  field(
    helplines,
    'lines.2.number',
    '"number": "nul achthonderd"',
    (to) => Object.assign(to.helplines.lines[2], { number: 'nul achthonderd' }),
    (to) => Object.assign(to.helplines.lines[2], { number: '0800-2000' }),
  ),
  field(
    helplines,
    'lines.0.certainty',
    '"certainty": "B"',
    (to) => Object.assign(to.helplines.lines[0], { certainty: 'B' }),
    (to) => Object.assign(to.helplines.lines[0], { certainty: 'A' }),
  ),
  field(
    helplines,
    'lines.5.checkedOn',
    '"checkedOn": "2027-05-05"',
    (to) => Object.assign(to.helplines.lines[5], { checkedOn: '2027-05-05' }),
    (to) => Object.assign(to.helplines.lines[5], { checkedOn: '2026-05-25' }),
  ),
  field(
    helplines,
    'lines.3.text.en',
    '"text": { third',
    (to) => delete to.helplines.lines[3].text.en,
    (to) => Object.assign(to.helplines.lines[3].text, { en: 'Call first.' }),
  ),
  field(
    helplines,
    'kinds.help',
    '"help": []',
    (to) => Object.assign(to.helplines.kinds, { help: [] }),
    (to) => Object.assign(to.helplines.kinds, { help: ['wijkteam'] }),
  ),
  field(
    helplines,
    'always.3',
    '"happ"',
    (to) => Object.assign(to.helplines.always, { 3: 'happ' }),
    (to) => Object.assign(to.helplines.always, { 3: 'hap' }),
  ),
];
