import { isSpokenCode, nearestSpokenCode } from '../../loaders/spokenCodes.ts';

const names = ['nl', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'language' }));

const known = new Map<string, string | undefined>();

/** The code of a language by its code (two letters, three, capitals) or its exact name; undefined when it is neither. */
export function spokenCode(given: string): string | undefined {
  if (given === '' || given.length > 40) return undefined;
  if (!known.has(given)) {
    // Sources write the same few; one that does not must not fill the memory.
    if (known.size > 5000) known.clear();
    known.set(given, find(given));
  }
  return known.get(given);
}

function find(given: string): string | undefined {
  const code = given.replaceAll('_', '-').replace(/^[a-z]+/i, (start) => start.toLowerCase());
  // `eng` and `en` are one language; lists of them are compared by their codes.
  if (isSpokenCode(code)) return Intl.getCanonicalLocales(code)[0];
  const near = nearestSpokenCode(given);
  const isExact = near !== undefined && names.some((list) => list.of(near)?.toLowerCase() === given.toLowerCase());
  return isExact ? near : undefined;
}
