/** A municipality's text in this language. @throws when it is missing: no half-switched screens */
export function textIn(texts: Readonly<Record<string, string>>, language: string): string {
  const text = texts[language];
  if (text === undefined) {
    throw new Error(
      `portal.json of helplines.json: bij “${texts['nl'] ?? ''}” ontbreekt de tekst in “${language}”. Voeg die toe.`,
    );
  }
  return text;
}
