/** The life domains in the order in which they are shown. `whole-life` stands above them and is never matched to services. */
export const lifeDomains = [
  'whole-life',
  'finances',
  'work-and-learning',
  'daily-activities',
  'housing',
  'home-relations',
  'mental-health',
  'physical-health',
  'substance-use',
  'self-care',
  'household-and-admin',
  'social-network',
  'participation',
  'justice',
  'parenting',
  'caring-for-another',
  'mobility',
  'language-and-digital',
] as const;

export type LifeDomain = (typeof lifeDomains)[number];

/**
 * Domains that stay unticked in every share form until the citizen ticks them one by one (ADR 0011). Life as a whole is
 * one of them: how someone felt this week is said there.
 */
export const sensitiveDomains: readonly LifeDomain[] = [
  'whole-life',
  'home-relations',
  'mental-health',
  'substance-use',
  'justice',
];

/** Domains that "choose all" leaves alone, because the most sensitive records are kept about them. */
export const apartDomains: readonly LifeDomain[] = ['substance-use', 'justice'];

/** Whether this is one of our life domains. */
export function isLifeDomain(value: unknown): value is LifeDomain {
  return typeof value === 'string' && (lifeDomains as readonly string[]).includes(value);
}
