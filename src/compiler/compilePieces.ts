import { isRecord } from '../core/isRecord.ts';
import type { Piece, Pieces } from '../core/questionnaire/pieces.ts';
import type { Json, Reader } from './Reader.ts';
import type { Find } from './Scope.ts';

/** Names between braces, as SurveyJS finds them: no braces within, and nothing with a colon. */
const inBraces = /\{([^{}]*)\}/g;

/**
 * Takes a text apart where it says answers back; undefined when it does not. Refuses a name that is no question or
 * calculated value, and a question whose choices say answers back themselves.
 */
export function compilePieces(reader: Reader, where: string, text: string, find: Find): Pieces | undefined {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(inBraces)) {
    const name = found[1] ?? '';
    if (name.trim() === '' || name.includes(':')) continue;
    const piece = toPiece(reader, where, found[0], name, find);
    if (!piece) continue;
    if (found.index > end) pieces.push(text.slice(end, found.index));
    pieces.push(piece);
    end = found.index + found[0].length;
  }
  if (pieces.length === 0) return undefined;
  return end < text.length ? [...pieces, text.slice(end)] : pieces;
}

function toPiece(reader: Reader, where: string, asWritten: string, name: string, find: Find): Piece | undefined {
  const meant = find(name);
  if (meant?.is === 'result') return { result: meant.name, asWritten };
  if (meant?.is === 'answer') {
    if (!saysBack(meant.asked.json)) return { answer: meant.asked.name };
    reader.refuse(where, `says {${name}} back, whose choices say answers back`, 'Take the braces out of those choices');
    return undefined;
  }
  reader.refuse(where, `says {${name}} back, which is no question or calculated value`, 'Mend the name between braces');
  return undefined;
}

function saysBack(json: Json): boolean {
  const choices = Array.isArray(json['choices']) ? json['choices'].filter(isRecord) : [];
  const texts = [json['noneText'], json['dontKnowText'], json['refuseText'], ...choices.map((one) => one['text'])];
  return texts
    .flatMap((one) => (isRecord(one) ? Object.values(one) : []))
    .some((one) => /\{[^{}:]+\}/.test(String(one)));
}
