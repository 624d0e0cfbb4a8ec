import { type LifeDomain, lifeDomains } from '../core/domains.ts';
import type { Service } from '../core/finder/Service.ts';
import { loadContent } from './loadContent.ts';

/** Services that stand on one page without JavaScript. */
export interface ServiceList<Id extends string> {
  readonly id: Id;
  readonly services: readonly Service[];
}

/** By life domain, in the order of the domains: lightest help first, what is first of all about it before what is also about it. */
export function listsByTheme(): readonly ServiceList<LifeDomain>[] {
  const { services } = loadContent();
  return lifeDomains
    .map((id) => {
      const isAlso = (service: Service) => (service.domains[0] === id ? 0 : 1);
      const found = services.filter(({ domains }) => domains.includes(id));
      return { id, services: found.toSorted((a, b) => a.rung - b.rung || isAlso(a) - isAlso(b)) };
    })
    .filter((list) => list.services.length > 0);
}

/** By neighbourhood, that is by postcode area; what may not say where it is, or has no place, stands in none. */
export function listsByArea(): readonly (ServiceList<string> & { readonly name: string })[] {
  const { services, postcodes } = loadContent();
  return Object.entries(postcodes)
    .map(([id, { name }]) => {
      const found = services.filter(({ address, secretAddress }) => !secretAddress && address?.postcode.startsWith(id));
      return { id, name, services: found.toSorted((a, b) => a.rung - b.rung) };
    })
    .filter((list) => list.services.length > 0);
}
