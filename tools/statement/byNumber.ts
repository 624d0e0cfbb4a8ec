/** Orders numbers of criteria: 1.4.3 before 1.4.10. */
export function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
