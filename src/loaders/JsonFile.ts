import * as v from 'valibot';
import { isRecord } from '../core/isRecord.ts';
import type { Words } from './ContentProblem.ts';
import type { Findings } from './Findings.ts';
import { nearest } from './nearest.ts';
import { reportReplaced } from './readContent.ts';
import { type JsonScan, scanJson } from './scanJson.ts';
import { refusalOfLength, refusalOfText } from './textRules.ts';
import { fieldWords } from './words/fieldWords.ts';
import { fileWords } from './words/fileWords.ts';
import { jsonWords } from './words/jsonWords.ts';
import { said } from './words/said.ts';

/** What a schema says of its parts; valibot's own types do not tell them apart. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/** A JSON file as it is read. Of one field only what was found first is noted. */
export class JsonFile {
  /** The value; undefined when the file is no JSON, which is noted. */
  readonly raw: unknown;
  private readonly findings: Findings;
  private readonly scan: JsonScan;
  private readonly refused = new Set<string>();

  constructor(text: string, findings: Findings) {
    this.findings = findings;
    const plain = text.replace(/^\uFEFF/, '');
    this.scan = scanJson(plain);
    const { fault } = this.scan;
    if (plain.trim() === '') findings.refuse({}, fileWords.empty());
    else if (fault) {
      const value = plain.split('\n')[fault.line - 1]?.trim();
      findings.refuse({ row: fault.line, value }, jsonWords.fault(fault.kind, fault.character));
    } else {
      this.raw = JSON.parse(plain);
      reportReplaced(plain, { row: plain.slice(0, plain.indexOf('\uFFFD')).split('\n').length }, findings);
      for (const { path, line } of this.scan.doubles) this.refuse(path, jsonWords.double(), line);
    }
  }

  /** Notes a problem of a field, unless it has one already. */
  refuse(path: string, words: Words, row = this.rowOf(path)): void {
    if (this.refused.has(path)) return;
    this.refused.add(path);
    const value = valueAt(this.raw, path);
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    this.findings.refuse({ row, column: path || undefined, value: shown }, words);
  }

  /** Line of a field, or of what it should have been in. */
  rowOf(path: string): number | undefined {
    return this.scan.lines.get(path) ?? (path === '' ? undefined : this.rowOf(path.replace(/\.?[^.]*$/, '')));
  }

  /** Notes every field that the schema does not know, and every text that is not there in one of these languages. */
  checkFields(schema: v.GenericSchema, languages: readonly string[]): void {
    this.checkShape(schema as unknown as Shape, this.raw, '', languages);
  }

  /** Notes every text that may not come onto the site; `limitOf` tells how long the text of a path may be. */
  checkTexts(limitOf: (path: string) => number, value: unknown = this.raw, path = ''): void {
    if (typeof value === 'string') {
      const words = refusalOfText(value) ?? refusalOfLength(value, limitOf(path));
      if (words) this.refuse(path, words);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) this.checkTexts(limitOf, one, join(path, key));
    }
  }

  /** The value as the schema gives it; undefined, and all of it noted, when it does not fit. */
  parse<T extends v.GenericSchema>(schema: T): v.InferOutput<T> | undefined {
    const result = v.safeParse(schema, this.raw);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const isMissing = issue.kind === 'schema' && issue.received === 'undefined';
      const own = fieldWords(issue.message) ?? { says: { nl: issue.message, en: issue.message }, ...asExample };
      this.refuse(v.getDotPath(issue) ?? '', isMissing && !isSentence(issue.message) ? jsonWords.missing() : own);
    }
    return undefined;
  }

  private checkShape(shape: Shape, value: unknown, path: string, languages: readonly string[]): void {
    if (shape.wrapped) this.checkShape(shape.wrapped, value, path, languages);
    else if (shape.item && Array.isArray(value)) {
      for (const [at, one] of value.entries()) this.checkShape(shape.item, one, join(path, String(at)), languages);
    } else if (shape.entries && isRecord(value)) this.checkEntries(shape.entries, value, path, languages);
    else if (shape.type === 'record' && isRecord(value)) this.checkLanguages(value, path, languages);
  }

  private checkEntries(
    entries: Readonly<Record<string, Shape>>,
    value: Readonly<Record<string, unknown>>,
    path: string,
    languages: readonly string[],
  ): void {
    const free = Object.keys(entries).filter((key) => !Object.hasOwn(value, key));
    for (const [key, one] of Object.entries(value)) {
      const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (known) this.checkShape(known, one, join(path, key), languages);
      else this.refuseUnknown(join(path, key), nearest(key, free), Object.keys(entries), path);
    }
  }

  /** A text per language: each must be there, and a further one needs a code of a language. */
  private checkLanguages(value: Readonly<Record<string, unknown>>, path: string, languages: readonly string[]): void {
    const missing = languages.filter((language) => !Object.hasOwn(value, language));
    for (const key of Object.keys(value).filter((one) => !/^[a-z]{2,3}$/.test(one) && languages.length > 0)) {
      this.refuseUnknown(join(path, key), nearest(key, missing), languages, path);
    }
    for (const language of missing) this.refuse(join(path, language), jsonWords.translation(language));
  }

  /** What was probably meant is not missing as well: one change mends both. */
  private refuseUnknown(path: string, near: string | undefined, names: readonly string[], parent: string): void {
    this.refuse(path, jsonWords.unknown(near, names));
    if (near !== undefined) this.refused.add(join(parent, near));
  }
}

const asExample = {
  remedy: said(['', 'Schrijf het zoals in het voorbeeld.'], ['', 'Write it as in the example.']).remedy,
};

/** Whether a schema gave a sentence of its own and not the name of one of ours. */
function isSentence(message: string): boolean {
  return message.includes(' ') && !/^Invalid /.test(message);
}

function valueAt(raw: unknown, path: string): unknown {
  let value = raw;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return path === '' ? undefined : value;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
