/** A text as its summary (the sentences that fit) and the rest. A first sentence that is too long stays whole in both. */
export function splitText(text: string, limit: number): { readonly summary: string; readonly rest: string } {
  if (text.length <= limit) return { summary: text, rest: '' };
  const sentences = text.split(/(?<=[.!?])\s+(?=["‘“(]?[\p{Lu}\d])/u);
  let summary = '';
  for (const sentence of sentences) {
    const more = summary === '' ? sentence : `${summary} ${sentence}`;
    if (more.length > limit) break;
    summary = more;
  }
  return summary === '' ? { summary: text, rest: text } : { summary, rest: text.slice(summary.length).trim() };
}
