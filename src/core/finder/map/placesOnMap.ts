import type { Service } from '../Service.ts';
import { type MapPlace, mostPlaces } from './MapLayout.ts';

/** The first of these services that have a place which may be shown, each once, in the order in which they stand. */
export function placesOnMap(services: readonly Service[]): MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const { id, venue, secretAddress, address } of services) {
    if (places.size === mostPlaces) break;
    if (venue === 'place' && !secretAddress && address?.point) places.set(id, { id, point: address.point });
  }
  return [...places.values()];
}
