import { isSecret } from '../isSecret.ts';
import type { ServiceRow } from '../ServiceRow.ts';
import { idOf } from './idOf.ts';
import { type Entity, withoutEmpty } from './withoutEmpty.ts';

const isVirtual = (row: ServiceRow) => row['locatietype'] === 'online' || row['locatietype'] === 'telefonisch';

/** HSDS refuses an address without these. */
const ofAddress = ['straat', 'postcode', 'plaats'];

/** Whether HSDS can have this address: it is whole. Of another one it has the point, and the parts as attributes. */
export function hasAddress(row: ServiceRow): boolean {
  return !isSecret(row) && ofAddress.every((column) => row[column] !== undefined);
}

/** Where a service is, as HSDS's service at a location. Nothing of a secret address, and nothing where there is none. */
export function toPlaces(row: ServiceRow): readonly Entity[] {
  const id = row['id'] ?? '';
  const hasPlace = ['straat', 'huisnummer', 'postcode', 'lat'].some((column) => row[column] !== undefined);
  if (isSecret(row) || !(hasPlace || isVirtual(row))) return [];
  const location = withoutEmpty({
    id: idOf('location', id),
    location_type: isVirtual(row) && !hasPlace ? 'virtual' : 'physical',
    latitude: toNumber(row['lat']),
    longitude: toNumber(row['lon']),
    addresses: toAddresses(row),
    accessibility: toAccessibility(row),
  });
  return [{ id: idOf('service-at-location', id), location }];
}

function toAddresses(row: ServiceRow): readonly Entity[] {
  if (!hasAddress(row)) return [];
  return [
    withoutEmpty({
      id: idOf('address', row['id'] ?? ''),
      address_1: [row['straat'], row['huisnummer']].filter(Boolean).join(' '),
      city: row['plaats'],
      // HSDS demands one, and a row does not say in which province it is.
      state_province: 'onbekend',
      postal_code: row['postcode'],
      country: 'NL',
      address_type: 'physical',
    }),
  ];
}

const accessibilityWords: Readonly<Record<string, string>> = {
  ja: 'Toegankelijk met een rolstoel.',
  deels: 'Voor een deel toegankelijk met een rolstoel.',
  nee: 'Niet toegankelijk met een rolstoel.',
};

function toAccessibility(row: ServiceRow): readonly Entity[] {
  const description = accessibilityWords[row['rolstoel'] ?? ''];
  return description ? [{ id: idOf('accessibility', row['id'] ?? ''), description }] : [];
}

function toNumber(cell: string | undefined): number | undefined {
  return cell === undefined ? undefined : Number(cell);
}
