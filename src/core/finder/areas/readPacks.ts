import { completeServices } from '../lean/completeServices.ts';
import type { LeanServices, RestOfService } from '../lean/LeanServices.ts';
import { readLean } from '../lean/readLean.ts';
import type { Service } from '../Service.ts';

/** The two files of a pack, as far as they are here. */
export interface Pack {
  readonly lean: LeanServices;
  readonly rest?: readonly RestOfService[];
}

/** The services of all of these, each once: one that serves a municipality may stand in two. Those with all that is known of them win. */
export function readPacks(packs: readonly Pack[], language: string): Service[] {
  const by = new Map<string, Service>();
  for (const { lean, rest } of packs) {
    const services = readLean(lean, language);
    for (const one of rest ? completeServices(services, rest) : services) {
      if (rest || !by.has(one.id)) by.set(one.id, one);
    }
  }
  return [...by.values()];
}

/** A file of a pack holds one of both; undefined for anything else, such as the page of an error. */
export function acceptPackFile(raw: unknown): Pick<Pack, 'lean'> | Required<Pick<Pack, 'rest'>> | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  return 'lean' in raw || 'rest' in raw ? (raw as Pack) : undefined;
}
