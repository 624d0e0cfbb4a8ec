/** A rough box around the European Netherlands: catches swapped and mistyped numbers. */
export function isDutch(lat: number, lon: number): boolean {
  return lat > 50.7 && lat < 53.7 && lon > 3.2 && lon < 7.3;
}
