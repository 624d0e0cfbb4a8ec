/** After these a point ends no sentence. */
const short =
  /(?:^|[\s(])(?:[a-z]|[a-z]\.[a-z]|dr|drs|ds|ing|ir|mr|mrs|ms|prof|st|nr|no|tel|bijv|o\.a|m\.n|d\.w\.z|i\.v\.m|m\.b\.t|incl|excl|etc|evt|ca)$/i;

/** A text as its first sentence and the rest. What is a sentence only to a machine (“Dr. Vos”) is not cut off. */
export function splitSummary(text: string, limit: number): { readonly first: string; readonly rest: string } {
  for (const { index, 0: end } of text.slice(0, limit + 10).matchAll(/[.!?…]+["”’)]*\s+(?=[\p{Lu}\p{N}"“‘(])/gu)) {
    const before = text.slice(0, index);
    if (end.startsWith('.') && short.test(before)) continue;
    return { first: text.slice(0, index + end.length).trim(), rest: text.slice(index + end.length) };
  }
  return { first: text, rest: '' };
}
