import type { Service } from '../Service.ts';
import type { RestOfService } from './LeanServices.ts';

/** The services whole, of what `readLean` gave and the rest that came after it, in the same order. */
export function completeServices(services: readonly Service[], rests: readonly RestOfService[]): Service[] {
  return services.map((service, at) => {
    const rest = rests[at];
    return rest ? complete(service, rest) : service;
  });
}

function complete({ address: found, ...service }: Service, { words, address, ...rest }: RestOfService): Service {
  const point = found?.point;
  return {
    ...service,
    ...rest,
    words: Object.fromEntries(Object.entries(service.words).map(([code, one]) => [code, { ...one, ...words[code] }])),
    ...(address ? { address: { ...address, ...(point ? { point } : {}) } } : {}),
  };
}
