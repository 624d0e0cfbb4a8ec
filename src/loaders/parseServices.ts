import type { LifeDomain } from '../core/domains.ts';
import { categories } from '../core/finder/categories.ts';
import {
  type Address,
  type Audience,
  type Rung,
  rungs,
  type Service,
  type ServiceWords,
} from '../core/finder/Service.ts';
import { isDay } from '../core/isDay.ts';
import { ContentError } from './ContentError.ts';
import { parseHours } from './parseHours.ts';
import { isDutch } from './parsePostcodes.ts';
import { type CsvRow, parseCsvFile } from './readContent.ts';
import {
  accessCodes,
  audienceCodes,
  columns,
  costCodes,
  isColumn,
  statusCodes,
  toLifeDomain,
  venueCodes,
  wheelchairCodes,
  yesNoCodes,
} from './serviceColumns.ts';

/**
 * Parses services.csv (columns: docs/voorzieningen.md). Every message names line, column and remedy.
 * @throws {ContentError} with all problems of all rows
 */
export function parseServices(text: string, languages: readonly string[]): Service[] {
  const problems: string[] = [];
  const rows = parseCsvFile('services.csv', text);
  for (const name of Object.keys(rows[0]?.cells ?? {})) {
    if (!isColumn(name)) problems.push(`regel 1: de kolom “${name}” kennen wij niet; kies uit ${columns.join(', ')}.`);
  }
  const services = rows.map((row) => new Row(row, problems).toService(languages));
  const seen = new Set<string>();
  rows.forEach(({ line, cells: { id = '' } }) => {
    if (seen.has(id))
      problems.push(`regel ${line}, kolom id: “${id}” komt twee keer voor; geef elke rij een eigen id.`);
    if (id !== '') seen.add(id);
  });
  if (problems.length > 0) throw new ContentError('services.csv', problems);
  return services;
}

/** Reads one row, noting whatever is wrong with it. */
class Row {
  private readonly row: CsvRow;
  private readonly problems: string[];

  constructor(row: CsvRow, problems: string[]) {
    this.row = row;
    this.problems = problems;
  }

  toService(languages: readonly string[]): Service {
    const id = this.required('id');
    if (!/^[a-z0-9-]{1,64}$/.test(id))
      this.refuse('id', `“${id}” mag alleen kleine letters, cijfers en streepjes hebben`);
    const secretAddress = this.code('adres_geheim', yesNoCodes);
    const address = this.address(secretAddress);
    const hours = this.hours();
    const age = this.age();
    const source = this.cell('bron');
    const [phone, email, website] = [this.cell('telefoon'), this.cell('email'), this.website()];
    if (!phone && !email && !website && !address)
      this.refuse('telefoon', 'er is geen enkele weg erheen; vul telefoon, email, website of adres in');
    return {
      id,
      words: Object.fromEntries(languages.flatMap((language) => this.words(language))),
      organisation: this.required('organisatie'),
      ...this.place(),
      cost: this.code('kosten', costCodes),
      languages: this.cell('talen').split(';').filter(Boolean),
      audiences: this.audiences(),
      ...(age ? { age } : {}),
      wheelchair: this.code('rolstoel', wheelchairCodes),
      venue: this.code('locatietype', venueCodes),
      ...(address ? { address } : {}),
      secretAddress,
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
      ...(website ? { website } : {}),
      ...(hours ? { hours } : {}),
      closedForNow: this.code('status', statusCodes) === 'closed-for-now',
      checkedOn: this.checkedOn(),
      ...(source ? { source } : {}),
    };
  }

  /** Category, domains, access and rung, which must fit together. */
  private place(): Pick<Service, 'category' | 'domains' | 'access' | 'rung'> {
    const category = this.required('categorie');
    const known = Object.hasOwn(categories, category) ? categories[category] : undefined;
    if (!known)
      this.refuse('categorie', `“${category}” kennen wij niet; kies uit ${Object.keys(categories).join(', ')}`);
    const access = this.code('toegang', accessCodes);
    const rung =
      this.cell('ladder') === '' ? (known?.rung ?? 1) : rungs.find((one) => String(one) === this.cell('ladder'));
    if (rung === undefined) this.refuse('ladder', 'schrijf 0, 1, 2 of 3, of laat de cel leeg');
    if ((rung ?? 2) < 2 && (access === 'referral' || access === 'assessment')) {
      this.refuse(
        'ladder',
        `trede ${rung} is vrij toegankelijk, maar toegang is ${this.cell('toegang')}; maak de trede 2 of verander toegang`,
      );
    }
    return { category, domains: this.domains(known?.domains ?? []), access, rung: (rung ?? 1) as Rung };
  }

  private domains(usual: readonly LifeDomain[]): readonly LifeDomain[] {
    const text = this.cell('leefgebieden');
    if (text === '') return usual;
    return text.split(';').flatMap((one) => {
      const domain = toLifeDomain(one);
      if (!domain)
        this.refuse('leefgebieden', `“${one}” is geen leefgebied; scheid meer leefgebieden met een puntkomma`);
      return domain ?? [];
    });
  }

  private audiences(): readonly Audience[] {
    const text = this.cell('doelgroepen');
    if (text === '') return [];
    return text.split(';').flatMap((one) => {
      const audience = Object.hasOwn(audienceCodes, one.trim()) ? audienceCodes[one.trim()] : undefined;
      if (!audience)
        this.refuse('doelgroepen', `“${one}” kennen wij niet; kies uit ${Object.keys(audienceCodes).join(', ')}`);
      return audience ?? [];
    });
  }

  private age(): Service['age'] {
    const [from, to] = [this.years('leeftijd_min'), this.years('leeftijd_max')];
    if (from !== undefined && to !== undefined && from > to)
      this.refuse('leeftijd_min', `${from} is meer dan leeftijd_max, ${to}; draai ze om`);
    if (from === undefined && to === undefined) return undefined;
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }

  private years(column: string): number | undefined {
    const text = this.cell(column);
    if (text === '') return undefined;
    if (!/^\d{1,3}$/.test(text)) this.refuse(column, `“${text}” is geen leeftijd; schrijf een heel getal, zoals 18`);
    return Number(text);
  }

  private address(secret: boolean): Address | undefined {
    const ofAddress = ['straat', 'huisnummer', 'postcode', 'lat', 'lon'];
    const filled = ofAddress.filter((column) => this.cell(column) !== '');
    if (secret) {
      if (filled.length > 0)
        this.refuse(filled[0] ?? '', 'dit adres is geheim; maak straat, huisnummer, postcode, lat en lon leeg');
      return undefined;
    }
    if (filled.length === 0) return undefined;
    const [lat, lon] = [Number(this.cell('lat')), Number(this.cell('lon'))];
    const hasPoint = this.cell('lat') !== '' || this.cell('lon') !== '';
    if (hasPoint && !isDutch(lat, lon))
      this.refuse('lat', 'dit punt ligt niet in Nederland; kijk of lat en lon omgewisseld zijn');
    return {
      street: this.cell('straat'),
      number: this.cell('huisnummer'),
      postcode: this.cell('postcode'),
      town: this.cell('plaats'),
      ...(hasPoint ? { point: { lat, lon } } : {}),
    };
  }

  /** Words in one language; Dutch must be there, another language may be left empty as a whole. */
  private words(language: string): [string, ServiceWords][] {
    const column = (name: string) => (language === 'nl' ? name : `${name}_${language}`);
    const name = language === 'nl' ? this.required('naam') : this.cell(column('naam'));
    if (name === '') return [];
    const summary = this.required(column('samenvatting'));
    if (summary.length > 140)
      this.refuse(column('samenvatting'), `${summary.length} tekens; maak er hoogstens 140 van`);
    const optional = {
      description: this.cell(column('beschrijving')),
      howTo: this.cell(column('aanmelden')),
      costNote: this.cell(column('kosten_toelichting')),
      notice: this.cell(column('melding')),
    };
    const filled = Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== ''));
    return [[language, { name, summary, ...filled }]];
  }

  private hours() {
    const text = this.cell('openingstijden');
    const hours = text === '' ? undefined : parseHours(text);
    if (text !== '' && !hours)
      this.refuse(
        'openingstijden',
        `“${text}” kan niet worden gelezen; schrijf zoals Mo-Fr 09:00-17:00; Sa 10:00-12:00`,
      );
    return hours;
  }

  private website(): string {
    const url = this.cell('website');
    if (url !== '' && !/^https:\/\/[^\s"<>]+$/.test(url)) this.refuse('website', `“${url}” moet met https:// beginnen`);
    return url;
  }

  private checkedOn(): string {
    const day = this.required('gecontroleerd_op');
    if (!isDay(day)) this.refuse('gecontroleerd_op', `“${day}” is geen datum; schrijf 2026-11-21`);
    return day;
  }

  private code<T>(column: string, codes: Readonly<Record<string, T>>): T {
    const text = this.cell(column);
    const code = Object.hasOwn(codes, text) ? codes[text] : undefined;
    if (code === undefined)
      this.refuse(column, `“${text}” kennen wij niet; kies uit ${Object.keys(codes).filter(Boolean).join(', ')}`);
    return code ?? (Object.values(codes)[0] as T);
  }

  private required(column: string): string {
    const text = this.cell(column);
    if (text === '') this.refuse(column, 'is leeg; vul deze cel in');
    return text;
  }

  private cell(column: string): string {
    return this.row.cells[column] ?? '';
  }

  private refuse(column: string, message: string): void {
    this.problems.push(`regel ${this.row.line}, kolom ${column}: ${message}.`);
  }
}
