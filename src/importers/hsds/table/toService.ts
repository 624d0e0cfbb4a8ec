import { type Json, textOf } from '../json.ts';
import type { SideIndex } from './SideIndex.ts';
import type { SideTable } from './tables.ts';

/** The tables that a source has. */
export type SideIndexes = Partial<Record<SideTable, SideIndex>>;

/** A service with all that the tables beside it say of it, as HSDS 3 has it in JSON. */
export function toService(row: Readonly<Record<string, string>>, tables: SideIndexes): Json {
  const find = (table: SideTable, key: string, id: string | undefined) => tables[table]?.find(key, id ?? '') ?? [];
  const { id } = row;
  const [organization] = find('organization', 'id', row['organization_id']);
  const organizationPhones = find('phone', 'organization_id', row['organization_id']);
  const placed = find('service_at_location', 'service_id', id);
  // HSDS 1 may name the place in the service itself.
  const own = row['location_id'] === undefined ? [] : [{ location_id: row['location_id'] }];
  return {
    ...row,
    ...(organization ? { organization: { ...organization, phones: organizationPhones } } : {}),
    service_at_locations: (placed.length > 0 ? placed : own).map((place) => toPlace(place, find)),
    phones: find('phone', 'service_id', id),
    schedules: find('schedule', 'service_id', id),
    languages: find('language', 'service_id', id),
    cost_options: find('cost_option', 'service_id', id),
    service_areas: find('service_area', 'service_id', id),
    attributes: [...find('attribute', 'link_id', id), ...find('attribute', 'service_id', id)].map((attribute) =>
      withTerm(attribute, find),
    ),
  };
}

type Find = (table: SideTable, key: string, id: string | undefined) => readonly Json[];

function toPlace(place: Json, find: Find): Json {
  const [id, at] = [textOf(place, 'location_id'), textOf(place, 'id')];
  const [location] = find('location', 'id', id);
  return {
    ...place,
    phones: find('phone', 'service_at_location_id', at),
    schedules: find('schedule', 'service_at_location_id', at),
    location: {
      ...location,
      id,
      addresses: [
        ...find('address', 'location_id', id),
        ...find('postal', 'location_id', id).map((address) => ({ ...address, address_type: 'postal' })),
      ],
      phones: find('phone', 'location_id', id),
      schedules: find('schedule', 'location_id', id),
      accessibility: find('accessibility', 'location_id', id),
    },
  };
}

function withTerm(attribute: Json, find: Find): Json {
  const id = textOf(attribute, 'taxonomy_term_id') || textOf(attribute, 'taxonomy_id');
  const [term] = find('taxonomy_term', 'id', id);
  return term
    ? { ...attribute, taxonomy_term: { ...term, taxonomy: textOf(term, 'taxonomy') || textOf(term, 'vocabulary') } }
    : attribute;
}
