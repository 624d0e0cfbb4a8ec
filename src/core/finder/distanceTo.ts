import { distanceKm, type Point } from './distance.ts';
import type { Service } from './Service.ts';

/** How far a service is, in kilometres; unknown without a place of one's own, and never told of a secret address. */
export function distanceTo(service: Service, from: Point | undefined): number | undefined {
  const point = service.secretAddress ? undefined : service.address?.point;
  return from && point ? distanceKm(from, point) : undefined;
}
