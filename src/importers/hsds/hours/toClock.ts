const clock =
  /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?(?:m\.?)?)?\s*(?:u|uur|hrs?)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/i;
const named: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  '12 noon': '12:00',
  midnight: '00:00',
};

/** A time of day as `09:00`, from what sources write: `9:00am`, `9am`, `9:00 a`, `09:00:00+01:00`. Undefined when unclear. */
export function toClock(given: string): string | undefined {
  const text = given.trim().toLowerCase().replace(/\s+/g, ' ');
  if (Object.hasOwn(named, text)) return named[text];
  const [, digits, minute, half, zone] = clock.exec(text.replace(/^(\d{2})(\d{2})$/, '$1:$2')) ?? [];
  // “9” may be morning or evening, and a time elsewhere in the world is not on this wall.
  if (digits === undefined || (minute === undefined && !half) || !isHere(zone)) return undefined;
  const hour = half ? ofHalf(Number(digits), half) : Number(digits);
  const time = `${String(hour).padStart(2, '0')}:${minute ?? '00'}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : undefined;
}

/** “13:00pm” is one in the afternoon all the same; there is no “0:30am”. */
function ofHalf(hour: number, half: string): number {
  if (hour === 0) return Number.NaN;
  return hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
}

function isHere(zone: string | undefined): boolean {
  return zone === undefined || /^\+0[12]:?00$/.test(zone);
}
