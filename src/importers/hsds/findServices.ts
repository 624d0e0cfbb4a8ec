import { isRecord } from '../../core/isRecord.ts';
import { type Json, recordOf } from './json.ts';

/** A service wherever it stood in a record. */
export interface FoundService {
  readonly service: Json;
  /** Where it stands, and where its organisation does, as JSON pointers below the record. */
  readonly at: string;
  readonly organisationAt: string;
}

/** A service has one of these; a term of a taxonomy and a location have none. */
const marks = [
  'status',
  'organization',
  'organization_id',
  'service_at_locations',
  'schedules',
  'service_areas',
  'cost_options',
  'application_process',
  'eligibility_description',
  'fees',
  'fees_description',
];

/** The services in one record of HSDS: itself, those of an organisation, or the one of a service at a location. */
export function findServices(record: unknown): readonly FoundService[] {
  if (!isRecord(record)) return [];
  const inner = recordOf(record, 'service');
  if (inner) {
    const { service: _service, ...place } = record;
    const service = { ...inner, service_at_locations: [place] };
    return [{ service, at: '/service', organisationAt: '/service/organization' }];
  }
  const { services, ...organization } = record;
  if (Array.isArray(services)) return services.flatMap((one, index) => ofOrganisation(one, organization, index));
  const isService = marks.some((mark) => Object.hasOwn(record, mark)) && !Object.hasOwn(record, 'location_type');
  return isService ? [{ service: record, at: '', organisationAt: '/organization' }] : [];
}

function ofOrganisation(one: unknown, organization: Json, index: number): FoundService[] {
  if (!isRecord(one)) return [];
  const at = `/services/${index}`;
  const own = recordOf(one, 'organization');
  return [{ service: own ? one : { ...one, organization }, at, organisationAt: own ? `${at}/organization` : '' }];
}
