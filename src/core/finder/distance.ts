/** WGS84, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const earthRadiusKm = 6371;

/** As the crow flies (haversine), in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h));
}

const bandsKm = [1, 3, 5, 10];

/** Which band a distance falls in: 0 (≤ 1 km) to 4 (further). Raw metres would pretend to a precision we lack. */
export function bandOf(km: number): number {
  const band = bandsKm.findIndex((limit) => km <= limit);
  return band < 0 ? bandsKm.length : band;
}
