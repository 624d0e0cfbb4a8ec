/** A postcode as we write it: `1292 ZA` or `1292`. Undefined when it is none. */
export function toPostcode(text: string): string | undefined {
  const [, digits, letters] = /^([1-9]\d{3})[\s-]*([a-z]{2})?$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  return letters ? `${digits} ${letters.toUpperCase()}` : digits;
}
