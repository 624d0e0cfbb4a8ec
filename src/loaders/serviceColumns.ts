import { type LifeDomain, lifeDomains } from '../core/domains.ts';
import type { Access, Audience, Cost, Venue, Wheelchair } from '../core/finder/Service.ts';

/** Columns of services.csv; words come once more per language, as `naam_ar`. A name that is not here is a typing error. */
export const columns = [
  'id',
  'naam',
  'samenvatting',
  'beschrijving',
  'organisatie',
  'categorie',
  'leefgebieden',
  'ladder',
  'toegang',
  'aanmelden',
  'doelgroepen',
  'leeftijd_min',
  'leeftijd_max',
  'kosten',
  'kosten_toelichting',
  'talen',
  'rolstoel',
  'straat',
  'huisnummer',
  'postcode',
  'plaats',
  'lat',
  'lon',
  'adres_geheim',
  'locatietype',
  'werkgebied',
  'telefoon',
  'email',
  'website',
  'openingstijden',
  'melding',
  'status',
  'gecontroleerd_op',
  'gewijzigd_op',
  'bron',
  'nagekeken',
] as const;

/** A row without these is none. */
export const requiredColumns: readonly string[] = [
  'id',
  'naam',
  'samenvatting',
  'organisatie',
  'categorie',
  'toegang',
  'kosten',
  'gecontroleerd_op',
];

/** Columns that come once more for each language. */
export const spokenColumns: readonly string[] = [
  'naam',
  'samenvatting',
  'beschrijving',
  'aanmelden',
  'kosten_toelichting',
  'melding',
];

/** How many characters a cell may have. Codes of domains are long, and a row may have many. */
export function limitOfColumn(name: string): number {
  const stem = name.replace(/_[a-z]{2,3}$/, '');
  if (stem === 'naam') return 80;
  if (stem === 'samenvatting') return 140;
  return stem === 'beschrijving' || name === 'leefgebieden' ? 600 : 200;
}

/** Whether services.csv may have this column. Another language than this edition's is kept for later. */
export function isColumn(name: string): boolean {
  const [, stem = ''] = /^(.+)_[a-z]{2,3}$/.exec(name) ?? [];
  return (columns as readonly string[]).includes(name) || spokenColumns.includes(stem);
}

/** Dutch codes of services.csv and what they are called inside. */
export const accessCodes: Readonly<Record<string, Access>> = {
  vrij: 'free',
  aanmelden: 'sign-up',
  intake: 'intake',
  verwijzing: 'referral',
  indicatie: 'assessment',
  onbekend: 'unknown',
};

export const costCodes: Readonly<Record<string, Cost>> = {
  gratis: 'free',
  bijdrage: 'contribution',
  betaald: 'paid',
  onbekend: 'unknown',
};

export const wheelchairCodes: Readonly<Record<string, Wheelchair>> = {
  ja: 'yes',
  deels: 'partly',
  nee: 'no',
  onbekend: 'unknown',
  '': 'unknown',
};

export const audienceCodes: Readonly<Record<string, Audience>> = {
  jongeren: 'young-people',
  ouders: 'parents',
  ouderen: 'older-people',
  mantelzorgers: 'carers',
  nieuwkomers: 'newcomers',
  vrouwen: 'women',
  mannen: 'men',
  lhbti: 'lhbti',
  beperking: 'disability',
  'laag-inkomen': 'low-income',
  dakloos: 'no-home',
};

export const venueCodes: Readonly<Record<string, Venue>> = {
  fysiek: 'place',
  'aan-huis': 'at-home',
  online: 'online',
  telefonisch: 'phone',
  '': 'place',
};

export const statusCodes: Readonly<Record<string, 'open' | 'closed-for-now'>> = {
  actief: 'open',
  'tijdelijk-gesloten': 'closed-for-now',
  '': 'open',
};

/** A code of its own, so that a typing error never makes a secret address public. */
export const yesNoCodes: Readonly<Record<string, boolean>> = { ja: true, nee: false, '': false };

/** Whether someone looked at a row that came from another directory; what was typed by hand need not say so. */
export const reviewedCodes: Readonly<Record<string, boolean>> = { ja: true, nee: false, '': true };

/** Dutch names that a municipality may write in `leefgebieden` in place of our ids. */
const dutchDomains: ReadonlyMap<string, LifeDomain> = new Map(
  Object.entries({
    geld: 'finances',
    'werk en leren': 'work-and-learning',
    'mijn dag': 'daily-activities',
    wonen: 'housing',
    'thuis met elkaar': 'home-relations',
    'hoe ik mij voel': 'mental-health',
    'mijn lichaam': 'physical-health',
    'alcohol, drugs, gokken, gamen': 'substance-use',
    'voor mijzelf zorgen': 'self-care',
    'huishouden en regelen': 'household-and-admin',
    'mensen om mij heen': 'social-network',
    meedoen: 'participation',
    'politie en justitie': 'justice',
    opvoeden: 'parenting',
    'zorgen voor een ander': 'caring-for-another',
    'erop uit': 'mobility',
    'taal en digitaal': 'language-and-digital',
  } as const satisfies Readonly<Record<string, LifeDomain>>),
);

/** Dutch names of all domains, as they may be written in `leefgebieden`. */
export const domainNames: readonly string[] = [...dutchDomains.keys()];

export function toLifeDomain(text: string): LifeDomain | undefined {
  const known = text.trim().toLowerCase();
  return lifeDomains.find((domain) => domain === known && domain !== 'whole-life') ?? dutchDomains.get(known);
}
