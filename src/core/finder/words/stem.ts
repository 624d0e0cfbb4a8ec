/** The Arabic article, alone or behind “and”, “with”, “as”, “for”; not in words that happen to begin so (parents, adults). */
const article = /^(?:ال(?=..)|لل(?=...)|(?:[وف][بك]?|[بك])ال(?=....))/;
const particle = /^[وبلف](?=....)/;
const arabicEnding = /^(.{3,}?)(?:يات|ات|ين|ون|يه|ه|ي)$/;

/** A folded word without the Arabic article; any other word as it is. */
export function withoutArticle(word: string): string {
  return word.replace(article, '');
}

/** What is left of a folded word without its endings: an Arabic word may have two, as its first letter may be “and”. */
export function stemsOf(word: string): string[] {
  if (!/^[ا-ي]/.test(word)) return [stemOf(word)];
  const bare = withoutArticle(word);
  return [...new Set([bare, bare.replace(particle, '')])].map((one) => one.replace(arabicEnding, '$1'));
}

/** Dutch endings, and the letters that change before them (taak, taken; brief, brieven); the Ukrainian vowel that does. */
function stemOf(word: string): string {
  // Half of all words have nothing to lose, and there are thousands.
  if (!/(?:ост[іи]|[senvz])$|(\D)\1/.test(word)) return word;
  return word
    .replace(/ост[іи]$/, 'ість')
    .replace(/^(.{3,})s$/, '$1')
    .replace(/deren$/, 'd')
    .replace(/^(.{3,}?)(?:je|en|e)$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(\D)\1+/g, '$1')
    .replace(/^(.{3,})s$/, '$1');
}

/** Whether two folded words begin alike and differ in a case ending at most: four letters shared, three others left. */
export function beginAlike(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < longest && one[shared] === other[shared]) shared++;
  return shared >= 4 && longest - shared <= 3;
}
