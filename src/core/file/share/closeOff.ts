import type { Text } from '../../text.ts';
import type { RawText } from './shareFileSchema.ts';

/** Control signs, and marks that turn the direction of what stands after them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The same sentence, with own words in it closed off: a name of another script, or a mark in it, turns nothing round. */
export function closeOff<T extends Text | RawText>(text: T): T {
  if (!text.params) return text;
  const params = Object.entries(text.params).map(([name, param]) => {
    if (typeof param === 'string') return [name, `\u2068${param.replace(unseen, ' ').trim()}\u2069`];
    return [name, typeof param === 'object' && 'key' in param ? closeOff(param) : param];
  });
  return { ...text, params: Object.fromEntries(params) };
}
