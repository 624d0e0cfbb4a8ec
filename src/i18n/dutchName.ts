const names = new Intl.DisplayNames(['nl'], { type: 'language' });

/** What a language is called in Dutch, by its code (BCP 47): “Turks”. A code without a name stays itself. */
export function dutchName(code: string): string {
  return names.of(code) ?? code;
}
