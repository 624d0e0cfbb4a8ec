import { readFileSync } from 'node:fs';
import { categories } from '../../src/core/finder/categories.ts';
import { usualId } from '../../src/core/finder/lean/usualId.ts';

/** A postcode area of a country to try out, with how much there is in comparison to others. */
export interface Spot {
  readonly pc4: string;
  readonly name: string;
  readonly municipality: string;
  readonly lat: number;
  readonly lon: number;
  readonly weight: number;
}

/** Always the same numbers from 0 to 1 (mulberry32): a country is the same each time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let one = Math.imul(state ^ (state >>> 15), 1 | state);
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
    return ((one ^ (one >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Postcodes that no one has, in towns beside each other, where there is more in the middle of a town. */
export function inventedSpots(towns: number, perTown: number): Spot[] {
  const roll = dice(7);
  const columns = Math.ceil(Math.sqrt(towns));
  return Array.from({ length: towns }, (_, town) => town).flatMap((town) => {
    const middle = { lat: 51.8 + Math.floor(town / columns) * 0.12, lon: 5.1 + (town % columns) * 0.18 };
    return Array.from({ length: perTown }, (_, at) => {
      const [way, turn] = [0.05 * Math.sqrt(roll()), 2 * Math.PI * roll()];
      return {
        pc4: String(1000 + town * perTown + at),
        name: `Proefdorp ${town + 1}`,
        municipality: `GM${String(9000 + town)}`,
        lat: middle.lat + way * Math.cos(turn),
        lon: middle.lon + 1.6 * way * Math.sin(turn),
        weight: 1 / (0.01 + way),
      };
    });
  });
}

/** The real ones of a table (`pc4-nl.csv`), with more where postcodes are close together. */
export function spotsOf(file: string): Spot[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const spots = rows.map((row) => {
    const cells = row.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')) ?? [];
    const [pc4 = '', name = '', municipality = '', , , lat, lon] = cells;
    return { pc4, name, municipality, lat: Number(lat), lon: Number(lon), weight: 1 };
  });
  const near = new Map<string, number>();
  const key = ({ lat, lon }: { lat: number; lon: number }) => `${Math.round(lat * 20)} ${Math.round(lon * 12)}`;
  for (const spot of spots) near.set(key(spot), (near.get(key(spot)) ?? 0) + 1);
  return spots.map((spot) => ({ ...spot, weight: near.get(key(spot)) ?? 1 }));
}

const firsts =
  'Buurt Wijk Dorps Samen Open Nieuwe Oude Groene Blauwe Warme Stille Vrije Jonge Grote Kleine Ronde'.split(' ');
const lasts = 'tafel kamer hof plein tuin huis hoek kring club werkplaats punt brug bron poort haard stal'.split(' ');
const whats = 'Koken Lezen Praten Wandelen Rekenen Klussen Spelen Zingen Sporten Leren Rusten Schrijven'.split(' ');

/** One row of services.csv for each, as many as asked, spread over the spots by their weight. */
export function* rowsFor(spots: readonly Spot[], count: number): Generator<Readonly<Record<string, string>>> {
  const roll = dice(11);
  const pick = <T>(some: readonly T[]) => some[Math.floor(roll() * some.length)] as T;
  const kinds = Object.entries(categories)
    .filter(([, { rung }]) => rung < 2)
    .map(([code]) => code);
  const taken = new Map<string, number>();
  const sums: number[] = [];
  for (const { weight } of spots) sums.push((sums.at(-1) ?? 0) + weight);
  for (let at = 0; at < count; at++) {
    const spot = spots[lowest(sums, roll() * (sums.at(-1) ?? 0))] as Spot;
    const isWide = roll() < 0.01;
    const name = nameFor(pick, spot.name, taken);
    const placed = {
      straat: `${pick(firsts)}straat`,
      huisnummer: String(1 + Math.floor(roll() * 200)),
      postcode: `${spot.pc4} AB`,
      plaats: spot.name,
      lat: (spot.lat + (roll() - 0.5) * 0.02).toFixed(5),
      lon: (spot.lon + (roll() - 0.5) * 0.03).toFixed(5),
    };
    yield {
      id: usualId(name),
      naam: name,
      samenvatting: `${pick(whats)} en ${pick(whats).toLowerCase()} met buren uit ${spot.name}, elke week opnieuw.`,
      beschrijving: `U bent welkom. ${pick(whats)} doen wij samen; ${pick(whats).toLowerCase()} mag ook. Er is koffie, en iemand die de weg wijst.`,
      organisatie: `Stichting ${pick(firsts)}${pick(lasts)}`,
      categorie: pick(kinds),
      toegang: pick(['vrij', 'aanmelden']),
      kosten: pick(['gratis', 'bijdrage', 'onbekend']),
      talen: pick(['nl', 'nl;en', 'nl;ar']),
      ...(isWide ? { locatietype: 'telefonisch', werkgebied: roll() < 0.2 ? 'NL' : spot.municipality } : placed),
      telefoon: `012-345${String(1000 + Math.floor(roll() * 9000))}`,
      openingstijden: pick(['Mo-Fr 09:00-17:00', 'Tu,Th 10:00-12:00', 'We 14:00-16:00', '']),
      gecontroleerd_op: `2026-${pick(['08', '09', '10'])}-${pick(['03', '12', '21', '28'])}`,
    };
  }
}

/** Not twice the same: with a house number where words run out. */
function nameFor(pick: <T>(some: readonly T[]) => T, town: string, taken: Map<string, number>): string {
  const name = `${pick(firsts)}${pick(lasts)} ${pick(whats).toLowerCase()} ${town}`;
  const key = usualId(name);
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? name : `${name} ${count}`;
}

/** The first place where the sum is as large. */
function lowest(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
