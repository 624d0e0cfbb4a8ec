import { isDutch } from '../../loaders/isDutch.ts';
import { mapWords } from '../mapWords.ts';
import { fill, fillText, noteChanged, noteLeftOut, type Sheet } from '../sheet.ts';
import { type Json, recordsOf, textOf } from './json.ts';

const venues: Readonly<Record<string, string>> = { physical: 'fysiek', virtual: 'online' };

/** Where people go: the address and the point of a location. Nothing of it when the address is secret. */
export function mapPlace(location: Json | undefined, sheet: Sheet): void {
  const type = textOf(location, 'location_type').toLowerCase();
  if (!sheet.cells.locatietype) fill(sheet, 'locatietype', venues[type] ?? '');
  if (recordsOf(location, 'contacts').length > 0) noteLeftOut(sheet, 'contacts', '', mapWords.persons);
  mapWheelchair(location, sheet);
  if (sheet.cells.adres_geheim === 'ja') {
    // Our own labels may have put these there.
    for (const column of ['straat', 'huisnummer', 'postcode', 'plaats'] as const) delete sheet.cells[column];
    if (location) noteLeftOut(sheet, 'straat', '', mapWords.secret);
    return;
  }
  mapAddress(location, sheet);
  mapPoint(location, sheet);
}

/** “The building has induction loops” says nothing of a wheelchair: an editor reads it. */
function mapWheelchair(location: Json | undefined, sheet: Sheet): void {
  if (sheet.cells.rolstoel) return;
  for (const one of recordsOf(location, 'accessibility')) {
    const value = textOf(one, 'description') || textOf(one, 'accessibility') || textOf(one, 'details');
    if (value !== '') noteLeftOut(sheet, 'rolstoel', value, mapWords.readWheelchair);
  }
}

function mapAddress(location: Json | undefined, sheet: Sheet): void {
  const all = [...recordsOf(location, 'addresses'), ...recordsOf(location, 'physical_addresses')];
  const address = all.find((one) => !/postal|virtual/i.test(textOf(one, 'address_type')));
  for (const other of all.filter((one) => one !== address)) {
    const value = ['address_1', 'postal_code', 'city']
      .map((key) => textOf(other, key))
      .filter(Boolean)
      .join(', ');
    noteLeftOut(sheet, 'straat', value, address ? mapWords.noPlace : mapWords.postalOnly);
  }
  if (!address) return;
  const lines = [textOf(address, 'address_1'), textOf(address, 'address_2')].filter(Boolean);
  const { street, number } = splitStreet(lines.join(', '), sheet.cells.huisnummer ?? '');
  fillText(sheet, 'straat', street);
  fillText(sheet, 'huisnummer', number);
  mapPostcode(textOf(address, 'postal_code'), sheet);
  fillText(sheet, 'plaats', textOf(address, 'city'));
}

/** “Molenwerf 2-a” is a street with a number; “12 High Street” and “Plein 1945” stay as they are. */
function splitStreet(line: string, known: string): { street: string; number: string } {
  if (known !== '' && line.endsWith(` ${known}`)) return { street: line.slice(0, -known.length - 1), number: known };
  const [, street, number] = /^(\D.*?[^\s,\d]),?\s+(\d{1,5}(?:\s?[-/]?\s?[a-z\d]{1,4})?)$/i.exec(line) ?? [];
  const isYear = number !== undefined && /^1[89]\d\d$/.test(number);
  return street === undefined || number === undefined || isYear ? { street: line, number: '' } : { street, number };
}

function mapPostcode(given: string, sheet: Sheet): void {
  if (given === '') return;
  const [, digits, letters] = /^([1-9]\d{3})[\s-]*([a-z]{2})?$/i.exec(given) ?? [];
  if (digits === undefined) noteLeftOut(sheet, 'postcode', given, mapWords.noPostcode);
  else fill(sheet, 'postcode', letters === undefined ? digits : `${digits} ${letters.toUpperCase()}`);
}

function mapPoint(location: Json | undefined, sheet: Sheet): void {
  const given = [textOf(location, 'latitude'), textOf(location, 'longitude')];
  const [lat = Number.NaN, lon = Number.NaN] = given.map((text) => Number(text.replace(',', '.') || Number.NaN));
  if (given.every((text) => text === '') || (lat === 0 && lon === 0)) return;
  const isTurned = isDutch(lon, lat);
  if (isTurned) noteChanged(sheet, 'lat', given.join(' '), mapWords.turned);
  if (isTurned || isDutch(lat, lon)) {
    fill(sheet, 'lat', toDegrees(isTurned ? lon : lat));
    fill(sheet, 'lon', toDegrees(isTurned ? lat : lon));
  } else noteLeftOut(sheet, 'lat', given.join(' '), mapWords.noPoint);
}

/** Six digits are a hand’s breadth. */
function toDegrees(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}
