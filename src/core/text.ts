/** Names one sentence of `locales/<lang>/<topic>.json`: `topic:key`. The core never holds the sentence itself. */
export type TextKey = `${string}:${string}`;

/** A sentence to be said later, in the reader's language. */
export interface Text {
  readonly key: TextKey;
  readonly params?: Readonly<Record<string, Param>>;
}

/** A parameter of a sentence: a word, a number, another sentence, or a day (ISO 8601, `2026-11-21`). */
export type Param = string | number | Text | { readonly day: string };

/** Names a sentence with its parameters. */
export function toText(key: TextKey, params?: Text['params']): Text {
  return params ? { key, params } : { key };
}
