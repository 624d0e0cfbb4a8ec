import { parse, v5 } from 'uuid';

/** Ids of all portals come from here. A new one would give everything another id: it never changes. */
const namespace = parse('2862943d-f9b8-46e1-bd0f-f840aaa6d244');

type Kind =
  | 'service'
  | 'organization'
  | 'service-at-location'
  | 'location'
  | 'address'
  | 'phone'
  | 'accessibility'
  | 'schedule'
  | 'cost-option'
  | 'language'
  | 'service-area'
  | 'attribute'
  | 'taxonomy-term';

/**
 * The UUID (v5) of a thing of this kind, the same on every export. No kind has a colon, nor has the id of a service, which
 * comes first in what belongs to it: two things never share a key.
 */
export function idOf(kind: Kind, ...key: readonly (string | number)[]): string {
  return v5([kind, ...key].join(':'), namespace);
}
