import { type Param, type Text, toText } from '../text.ts';
import type { Gift, Tie } from './Circle.ts';

/** Marks that turn the direction of what stands after them, and signs that cannot be seen. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name without signs that turn or break the line that it stands in. The person's own text stays as it is. */
export function plainName(tie: Pick<Tie, 'name'>): string {
  return tie.name.replace(unseen, ' ').trim();
}

/**
 * How someone is called within a sentence: in own words, closed off so that another script does not turn the sentence
 * round; or by what they are, where no name was given.
 */
export function nameOf(tie: Pick<Tie, 'name' | 'kind'>): Param {
  const name = plainName(tie);
  return name ? `\u2068${name}\u2069` : toText(`circle:kind.${tie.kind}`);
}

/** "a, b and c"; undefined for an empty list. */
export function listOf(items: readonly Param[]): Param | undefined {
  return items.reduce<Param | undefined>((list, next, at) => {
    if (list === undefined) return next;
    return toText(at === items.length - 1 ? 'circle:list.last' : 'circle:list.more', { list, next });
  }, undefined);
}

/** Gifts as a list in words; undefined where there are none. */
export function giftsOf(gifts: readonly Gift[]): Param | undefined {
  return listOf(gifts.map((gift): Text => toText(`circle:gift.${gift}`)));
}
