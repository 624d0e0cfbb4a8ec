import { isRecord } from '../core/isRecord.ts';
import type { Handed, TextFile, TextUnit } from './TextUnit.ts';
import { toJson } from './toJson.ts';

interface Given {
  readonly path: string;
  readonly file: string;
  /** What its ids begin with. */
  readonly prefix: string;
  readonly language: string;
  readonly text: string;
  readonly review: string | undefined;
  /** How long a text may be, by its place. */
  readonly limitOf?: (place: string) => number;
}

/** What tells one thing of a list from the others, so that an id outlives its place. */
const names = ['name', 'id', 'value', 'number', 'code'] as const;
/** Says who looked at a language; it is no text. */
const reviewed = 'reviewed';

/** A JSON file whose texts are by language code: a questionnaire, or what a municipality says of itself. */
export function spokenFile({ path, file, prefix, language, text, review, limitOf }: Given): TextFile {
  const raw: unknown = JSON.parse(text);
  const found = [...textsIn(raw, [])];
  const units = found.map(
    ([place, said]): TextUnit => ({
      id: `${prefix}#${place.join('.')}`,
      file,
      source: said['nl'] ?? '',
      english: said['en'] ?? '',
      target: said[language],
      ...(limitOf ? { limit: limitOf(place.join('.')) } : {}),
      review,
    }),
  );
  const write = (handed: Handed) => {
    const news = found.filter(([place, said]) => {
      const target = handed.get(`${prefix}#${place.join('.')}`);
      if (target === undefined || target === said[language]) return false;
      said[language] = target;
      return true;
    });
    if (news.length === 0) return text;
    // Nobody has looked at a language that was not there.
    if (isRecord(raw) && isRecord(raw[reviewed])) (raw[reviewed] as Record<string, unknown>)[language] ??= 'nobody';
    return toJson(raw);
  };
  return { path, units, write };
}

function* textsIn(value: unknown, place: readonly string[]): Generator<[readonly string[], Record<string, string>]> {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* textsIn(one, [...place, nameOf(one) ?? String(at)]);
  } else if (isRecord(value)) {
    if (typeof value['nl'] === 'string') yield [place, value as Record<string, string>];
    else for (const [key, one] of Object.entries(value)) if (key !== reviewed) yield* textsIn(one, [...place, key]);
  }
}

function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const name = names.map((key) => value[key]).find((one) => typeof one === 'string' || typeof one === 'number');
  return name === undefined ? undefined : String(name);
}
