import { type LifeDomain, lifeDomains } from '../domains.ts';

const bits = new Map(lifeDomains.map((domain, at) => [domain, 1 << at]));

/** A set of domains as one number, a bit for each: two sets are held against each other for thousands of services at once. */
export function domainBits(domains: readonly LifeDomain[]): number {
  let set = 0;
  for (const domain of domains) set |= bits.get(domain) ?? 0;
  return set;
}
