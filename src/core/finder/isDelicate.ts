import { sensitiveDomains } from '../domains.ts';
import type { Service } from './Service.ts';

/**
 * Whether the name of this service alone tells about someone what they may want to keep to themselves: what it is about
 * first is one of the most sensitive domains (ADR 0011), or it is about home, or its address is secret.
 */
export function isDelicate({ secretAddress, domains: [first, ...others] }: Service): boolean {
  return (
    secretAddress || (first !== undefined && sensitiveDomains.includes(first)) || others.includes('home-relations')
  );
}
