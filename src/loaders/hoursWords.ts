/** What people write, and what OSM's opening_hours calls it. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Mo: ['ma', 'maandag', 'mo'],
  Tu: ['di', 'dinsdag', 'tu'],
  We: ['wo', 'woe', 'woensdag', 'we'],
  Th: ['do', 'donderdag', 'th'],
  Fr: ['vr', 'vrij', 'vrijdag', 'fr'],
  Sa: ['za', 'zaterdag', 'sa'],
  Su: ['zo', 'zondag', 'su'],
  Jan: ['jan', 'januari'],
  Feb: ['feb', 'februari'],
  Mar: ['mrt', 'maart', 'mar'],
  Apr: ['apr', 'april'],
  May: ['mei', 'may'],
  Jun: ['jun', 'juni'],
  Jul: ['jul', 'juli'],
  Aug: ['aug', 'augustus'],
  Sep: ['sep', 'sept', 'september'],
  Oct: ['okt', 'oktober', 'oct'],
  Nov: ['nov', 'november'],
  Dec: ['dec', 'december'],
  PH: ['ph', 'feestdag', 'feestdagen'],
  off: ['off', 'closed', 'gesloten', 'dicht'],
  elke: ['elke', 'iedere'],
  weken: ['weken'],
  vanaf: ['vanaf'],
  week: ['week'],
  ',': ['en'],
  '-': ['tot'],
  '': ['op', 'van', 'open', 'uur'],
};

const words = new Map(Object.entries(spellings).flatMap(([osm, all]) => all.map((one) => [one, osm] as const)));

/** Weekdays as OSM writes them, Monday first. */
export const osmDays = Object.keys(spellings).slice(0, 7);

/** Months as OSM writes them, January first. */
export const osmMonths = Object.keys(spellings).slice(7, 19);

const dayAndMonth = new RegExp(`(?<![\\d:])(\\d{1,2}) (${osmMonths.join('|')})\\b(?: (\\d{4}))?`, 'g');

/**
 * Opening hours in OSM's words, from Dutch ones: “ma t/m vr: 9.00-17.00 uur” is `Mo-Fr 09:00-17:00`, “2026-12-24” is
 * `2026 Dec 24`. A word that is not known stays as it is, to be refused by name. Knows nothing of quotes.
 */
export function toOsmWords(text: string): string {
  return (
    text
      .replace(/[–—]/g, '-')
      .replace(/\bt\/m\b|\btot en met\b/gi, '-')
      .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, month, day) => toOsmDay(`${year}-${month}-${day}`))
      .replace(/\p{L}+/gu, (word) => words.get(word.toLowerCase()) ?? word)
      // “ma: 09:00” is as usual in Dutch as “ma 09:00”.
      .replace(/([\p{L}\]]) ?:/gu, '$1 ')
      .replace(/\b(\d{1,2})[.:](\d{2})\b/g, (_, hour: string, minute) => `${hour.padStart(2, '0')}:${minute}`)
      .replace(/\s*([,-])\s*/g, '$1')
      .replace(/\s+/g, ' ')
      .replace(dayAndMonth, (_, day: string, month, year = '') => `${year} ${month} ${day.padStart(2, '0')}`)
      .replace(/\s*([,-])\s*/g, '$1')
      .trim()
  );
}

/** `2026-12-24` as OSM writes it; what is no month stays a number, and is refused later on. */
export function toOsmDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year} ${osmMonths[Number(month) - 1] ?? month} ${date}`;
}

/** The other way round, for people: `Mo-Fr` is “ma-vr”. */
export function toDutchDays(days: string): string {
  return days.replace(/[A-Za-z]+/g, (word) => spellings[word]?.[0] ?? word).replace(/\bph\b/g, 'feestdagen');
}
