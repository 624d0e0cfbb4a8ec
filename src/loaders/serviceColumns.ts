import { type LifeDomain, lifeDomains } from '../core/domains.ts';
import type { Access, Cost, Venue, Wheelchair } from '../core/finder/Service.ts';

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

/** Dutch names that a municipality may write in `leefgebieden` in place of our ids. */
const dutchDomains: Readonly<Record<string, LifeDomain>> = {
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
};

export function toLifeDomain(text: string): LifeDomain | undefined {
  const known = text.trim().toLowerCase();
  return lifeDomains.find((domain) => domain === known && domain !== 'whole-life') ?? dutchDomains[known];
}
