import { isRecord } from '../core/isRecord.ts';
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
    this.problems.push({ file, where, message, remedy });
  }

  /** Refuses properties that this compiler does not know, by name. */
  checkKeys(part: Part, json: Json, where: string): void {
    const known: readonly string[] = supportedKeys[part];
    for (const key of Object.keys(json)) {
      if (!known.includes(key)) {
        this.refuse(where, `“${key}” is not supported on a ${part}`, `Supported here: ${known.join(', ')}`);
      }
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

  list(json: Json, key: string, where: string): Json[] {
    const list = json[key];
    if (Array.isArray(list) && list.every(isRecord)) return list;
    this.refuse(where, `“${key}” is not a list of objects`, `Write "${key}": [{…}]`);
    return [];
  }

  string(json: Json, key: string, where: string): string {
    const value = json[key];
    if (typeof value === 'string' && value !== '') return value;
    this.refuse(where, `“${key}” is missing`, `Give it a ${key}`);
    return '';
  }
}
