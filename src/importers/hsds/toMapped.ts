import { shortSum } from '../frame/recordId.ts';
import type { ImportContext, Mapped } from '../Mapped.ts';
import type { Sheet } from '../sheet.ts';
import { hsdsWords } from './hsdsWords.ts';
import { type Json, recordOf, recordsOf, textOf } from './json.ts';
import { type Fault, mapContacts, mapPhones, noteFaults } from './mapContacts.ts';
import { mapFacts } from './mapFacts.ts';
import { mapHours } from './mapHours.ts';
import { mapPlace } from './mapPlace.ts';
import { mapServiceWords } from './mapServiceWords.ts';
import { mapStatus } from './mapStatus.ts';
import { mapTerms } from './mapTerms.ts';

const longestId = 64;

/** A service as rows, one for each of its locations, and the fields that hold no address at all. */
export interface MappedService {
  readonly mapped: readonly Mapped[];
  readonly faults: readonly Fault[];
}

/** Maps one service of HSDS with all that is below it. `at` is where it stands in the source. */
export function toMapped(service: Json, at: string, context: ImportContext): MappedService {
  const sheet: Sheet = { cells: {}, notes: [] };
  mapTerms(service, sheet);
  mapServiceWords(service, sheet);
  const dropped = sheet.cells.naam === undefined ? hsdsWords.noName : mapStatus(service, sheet);
  const faults = mapContacts(service, sheet);
  const sourceId = textOf(service, 'id');
  if (dropped) return { mapped: [{ at, sourceId, name: sheet.cells.naam ?? '', dropped }], faults };
  noteFaults(faults, sheet);
  mapFacts(service, sheet, context.today);
  sheet.cells.bron ??= context.sourceName.slice(0, 200);
  const places = placesOf(service);
  return {
    mapped: places.map((place, index) => {
      const own: Sheet = { cells: { ...sheet.cells }, notes: [...sheet.notes] };
      atPlace(service, place, own, context.today);
      if (places.length === 1) return { at, sourceId: joinIds(sourceId, place), ...own };
      // Its own id is that of the service: each row needs one, and the same one when a location is added.
      if (own.cells.id) own.cells.id = `${own.cells.id.slice(0, longestId - 9)}-${shortSum(keyOf(place))}`;
      return { at: `${at}/service_at_locations/${index}`, sourceId: joinIds(sourceId, place), ...own };
    }),
    faults,
  };
}

/** Where a service is given; one place that is not known when there is none. */
function placesOf(service: Json): readonly (Json | undefined)[] {
  const given = recordsOf(service, 'service_at_locations');
  const places = given.length > 0 ? given : recordsOf(service, 'locations').map((location) => ({ location }));
  return places.length > 0 ? places : [undefined];
}

function atPlace(service: Json, place: Json | undefined, sheet: Sheet, today: string): void {
  const location = recordOf(place, 'location');
  mapPlace(location, sheet);
  mapPhones([place, service, location, recordOf(service, 'organization')], sheet);
  mapHours([place, service, location], sheet, today);
}

/** What a location is known by; where it has no id, by its address. */
function keyOf(place: Json | undefined): string {
  const location = recordOf(place, 'location');
  const id = textOf(location, 'id') || textOf(place, 'location_id') || textOf(place, 'id');
  if (id !== '' || !location) return id;
  const [address] = [...recordsOf(location, 'addresses'), ...recordsOf(location, 'physical_addresses')];
  return ['address_1', 'postal_code', 'city'].map((key) => textOf(address, key)).join('|');
}

/** With the location always, so that a row keeps its id when the service gets a second one. */
function joinIds(service: string, place: Json | undefined): string {
  const key = keyOf(place);
  return service === '' || key === '' ? service : `${service}/${key}`;
}
