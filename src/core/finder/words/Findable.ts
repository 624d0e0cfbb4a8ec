/** What of a service can be found by words. */
export interface Findable {
  readonly id: string;
  readonly category: string;
  /** In the language of the page. */
  readonly name: string;
  /** Whatever else may be searched: summary, organisation, name of the category, the Dutch name. */
  readonly text: string;
}

/** By category id: what people call it, in all languages together. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;
