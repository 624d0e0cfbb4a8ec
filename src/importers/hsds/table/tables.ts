/** A table beside the services: what its file is called, by what its rows are found, and what is kept of them. */
export interface TableSpec {
  /** Names of the file without `.csv`, and of the resource in datapackage.json, from HSDS 1 to 3. */
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly fields: readonly string[];
}

export const serviceTable: readonly string[] = ['services', 'service'];

const times = ['weekday', 'opens_at', 'closes_at', 'freq', 'interval', 'byday', 'bysetpos', 'dtstart', 'wkst'];

/** Contacts are not among them: we take no persons. */
export const sideTables = {
  organization: {
    names: ['organizations', 'organization'],
    keys: ['id'],
    fields: ['id', 'name', 'email', 'website', 'url'],
  },
  service_at_location: {
    names: ['service_at_location', 'service_at_locations', 'services_at_location', 'services_at_locations'],
    keys: ['service_id'],
    fields: ['id', 'location_id'],
  },
  location: {
    names: ['locations', 'location'],
    keys: ['id'],
    fields: ['id', 'location_type', 'latitude', 'longitude'],
  },
  address: {
    names: ['addresses', 'address', 'physical_addresses', 'physical_address'],
    keys: ['location_id'],
    fields: ['address_type', 'address_1', 'address_2', 'city', 'postal_code'],
  },
  postal: {
    names: ['postal_addresses', 'postal_address'],
    keys: ['location_id'],
    fields: ['address_1', 'city', 'postal_code'],
  },
  phone: {
    names: ['phones', 'phone'],
    keys: ['service_at_location_id', 'service_id', 'location_id', 'organization_id'],
    fields: ['number', 'type', 'contact_id'],
  },
  schedule: {
    names: ['schedules', 'schedule', 'regular_schedules', 'regular_schedule'],
    keys: ['service_at_location_id', 'service_id', 'location_id'],
    fields: [
      ...times,
      'valid_from',
      'valid_to',
      'until',
      'count',
      'byweekno',
      'bymonthday',
      'byyearday',
      'description',
      'notes',
    ],
  },
  language: {
    names: ['languages', 'language'],
    keys: ['service_id'],
    fields: ['code', 'name', 'language'],
  },
  accessibility: {
    names: ['accessibility', 'accessibility_for_disabilities'],
    keys: ['location_id'],
    fields: ['description', 'accessibility', 'details'],
  },
  cost_option: {
    names: ['cost_options', 'cost_option'],
    keys: ['service_id'],
    fields: ['option', 'currency', 'amount', 'amount_description', 'valid_to'],
  },
  service_area: {
    names: ['service_areas', 'service_area'],
    keys: ['service_id'],
    fields: ['name', 'service_area'],
  },
  attribute: {
    names: ['attributes', 'attribute', 'service_attributes', 'service_attribute', 'services_taxonomy'],
    keys: ['link_id', 'service_id'],
    fields: ['label', 'value', 'taxonomy_term_id', 'taxonomy_id'],
  },
  taxonomy_term: {
    names: ['taxonomy_terms', 'taxonomy_term', 'taxonomy'],
    keys: ['id'],
    fields: ['code', 'name', 'taxonomy', 'vocabulary'],
  },
} as const satisfies Readonly<Record<string, TableSpec>>;

export type SideTable = keyof typeof sideTables;
