import type { Findings } from '../loaders/Findings.ts';
import { refusalOfText } from '../loaders/textRules.ts';
import { splitPlural } from './pluralsOf.ts';
import type { Handed, TextUnit } from './TextUnit.ts';
import { textWords } from './textWords.ts';

/** One text as it stands in what a translator hands back. */
export interface HandedText {
  readonly id: string;
  /** Line of a sheet. */
  readonly row?: number;
  readonly source: string;
  readonly target: string;
}

/**
 * Holds what came back against the texts as they are now. Gives what may be written; with any finding nothing should be.
 * An empty target is a text that is not translated yet: it changes nothing.
 */
export function checkHanded(texts: readonly HandedText[], units: readonly TextUnit[], findings: Findings): Handed {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const handed = new Map<string, string>();
  for (const { id, row, source, target } of texts) {
    const place = { row, column: id };
    const unit = known.get(id);
    if (!unit) findings.refuse(place, textWords.unknown());
    else if (target.trim() === '') continue;
    else if (source !== unit.source) findings.refuse(place, textWords.changed());
    else if ((handed.get(id) ?? target) !== target) findings.refuse(place, textWords.twice());
    else {
      const words = faultIn(unit, target);
      if (words) findings.refuse({ ...place, value: target }, words);
      handed.set(id, target);
    }
  }
  return handed;
}

/** Longer is no text of a page. */
const maxCharacters = 2000;

/** Signs that set a name or an address apart from what stands round it, with their other half. */
const isolated = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g;

/** What is wrong with this text as a translation, whatever it says. */
export function faultIn({ id, source, limit }: Pick<TextUnit, 'id' | 'source' | 'limit'>, target: string) {
  const wanted = gapsIn(source);
  const found = gapsIn(target);
  // “One day” may leave out the number that its word already says.
  const may = /^(zero|one|two)$/.test(splitPlural(id)?.form ?? '') ? wanted.filter((name) => name !== 'count') : wanted;
  if (![wanted, may].some((names) => names.join() === found.join())) return textWords.gaps(wanted);
  if (/[<>]/.test(target) && !/[<>]/.test(source)) return textWords.markup();
  const refusal = refusalOfText(target.replaceAll(isolated, '$1'));
  if (refusal) return refusal;
  const most = limit ?? maxCharacters;
  if (target.length > most) return textWords.long(target.length, most);
  return target === target.trim() ? undefined : textWords.edges();
}

/** Names between {{ and }}, sorted. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
}
