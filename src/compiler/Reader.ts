import { unseenIn } from '../core/finder/begin/spoilerOf.ts';
import { isRecord } from '../core/isRecord.ts';
import { fixedOf, isIgnored } from './ignored.ts';
import type { Problem } from './Problem.ts';
import { type Part, supportedKeys } from './supported.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Walks one survey.json in one language, collecting every problem on the way instead of stopping at the first. */
export class Reader {
  readonly language: string;
  readonly problems: Problem[] = [];

  constructor(language: string) {
    this.language = language;
  }

  refuse(where: string, message: string, remedy: string, file: Problem['file'] = 'survey.json'): void {
    this.problems.push({ file, where: legible(where), message: legible(message), remedy });
  }

  /** Refuses properties that this compiler does not know, by name. */
  checkKeys(part: Part, json: Json, where: string): void {
    const known: readonly string[] = supportedKeys[part];
    for (const [key, value] of Object.entries(json)) {
      if (known.includes(key) || isIgnored(key, value)) continue;
      const only = fixedOf(key);
      const what = only ? `“${key}”: ${JSON.stringify(value)} is not supported` : `“${key}” is not supported`;
      const remedy = only
        ? `Take it out, or write ${only.map((one) => JSON.stringify(one)).join(' or ')}`
        : `Supported here: ${known.join(', ')}`;
      this.refuse(where, `${what} on a ${part}`, remedy);
    }
  }

  /** The text in this language. A missing one is a problem: SurveyJS would silently show another language. */
  text(json: Json, key: string, where: string): string {
    const texts = json[key];
    const text = isRecord(texts) ? texts[this.language] : undefined;
    if (typeof text === 'string' && text.trim() !== '') return text;
    const how = isRecord(texts) ? `has no ${this.language} text` : 'has no texts by language code';
    this.refuse(`${where}.${key}`, how, `Write {"${this.language}": "…"} beside the other languages, never “default”`);
    return '';
  }

  optionalText(json: Json, key: string, where: string): string | undefined {
    return json[key] === undefined ? undefined : this.text(json, key, where);
  }

  /** A text of one’s own in which nothing may be filled in: “{name}” would stand there as it is written. */
  fixedText(json: Json, key: string, where: string): string | undefined {
    const text = this.optionalText(json, key, where);
    if (text !== undefined && /\{[^{}:]+\}/.test(text)) {
      this.refuse(`${where}.${key}`, 'says an answer back', 'Only titles, descriptions and choices can; take {…} out');
    }
    return text;
  }

  list(json: Json, key: string, where: string): Json[] {
    const list = json[key];
    if (Array.isArray(list) && list.every(isRecord)) return list;
    this.refuse(where, `“${key}” is not a list of objects`, `Write "${key}": [{…}]`);
    return [];
  }

  optionalList(json: Json, key: string, where: string): Json[] {
    return json[key] === undefined ? [] : this.list(json, key, where);
  }

  string(json: Json, key: string, where: string): string {
    const value = json[key];
    if (typeof value === 'string' && value !== '') return value;
    this.refuse(where, `“${key}” is missing`, `Give it a ${key}`);
    return '';
  }

  optionalNumber(json: Json, key: string, where: string): number | undefined {
    const value = json[key];
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value;
    this.refuse(where, `“${key}” is not a number`, `Write "${key}": 1`);
    return undefined;
  }

  flag(json: Json, key: string, where: string): boolean {
    const value = json[key];
    if (value !== undefined && typeof value !== 'boolean') {
      this.refuse(where, `“${key}” is not true or false`, `Write "${key}": true`);
    }
    return value === true;
  }
}

/** Names come from the file: what hides, turns text round or steers a terminal is said by its code. */
function legible(text: string): string {
  const signs = [...text].map((one) =>
    unseenIn(one) ? `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}]` : one,
  );
  return signs.length > 300 ? `${signs.slice(0, 299).join('')}…` : signs.join('');
}
