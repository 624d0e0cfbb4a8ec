import type { JsonFault } from './words/jsonWords.ts';

/** Where things stand in JSON text, and where it stops being JSON. */
export interface JsonScan {
  /** Absent when this is JSON. */
  readonly fault?: { readonly kind: JsonFault; readonly line: number; readonly character: number };
  /** Line of every value, by its path, such as `lines.0.name.en`; that of the whole is empty. */
  readonly lines: ReadonlyMap<string, number>;
  /** Paths of fields that are there twice, with the line of the second. */
  readonly doubles: readonly { readonly path: string; readonly line: number }[];
}

const deepest = 60;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Fault extends Error {
  readonly kind: JsonFault;
  readonly at: number;

  constructor(kind: JsonFault, at: number) {
    super(kind);
    this.kind = kind;
    this.at = at;
  }
}

/** Walks through JSON text as the engine does, because engines tell neither the place nor the reason in a way to pass on. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  try {
    scanner.whole();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at).split('\n');
    const fault = { kind: error.kind, line: before.length, character: (before.at(-1) ?? '').length + 1 };
    return { fault, lines: scanner.lines, doubles: scanner.doubles };
  }
  return { lines: scanner.lines, doubles: scanner.doubles };
}

class Scanner {
  readonly lines = new Map<string, number>();
  readonly doubles: { path: string; line: number }[] = [];
  private readonly text: string;
  private at = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text;
  }

  whole(): void {
    this.value('', 0);
    this.space();
    if (this.at < this.text.length) throw new Fault('other', this.at);
  }

  private value(path: string, depth: number): void {
    this.space();
    if (depth > deepest) throw new Fault('deep', this.at);
    this.lines.set(path, this.line);
    const first = this.text[this.at];
    if (first === '{') this.list('}', (key) => this.field(path, key, depth));
    else if (first === '[') this.list(']', (index) => this.value(join(path, String(index)), depth + 1));
    else if (first === '"') this.string();
    else this.literal();
  }

  /** What stands between brackets, with commas in between. */
  private list(close: string, one: (index: number) => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      one(index);
      const end = this.at;
      this.space();
      const next = this.text[this.at];
      const comma = this.at;
      this.at += 1;
      if (next === close) return;
      if (next === undefined) throw new Fault('end', end);
      if (next !== ',') throw new Fault('comma-missing', end);
      this.space();
      if (this.text[this.at] === close) throw new Fault('comma-too-many', comma);
    }
  }

  private readonly keys: Set<string>[] = [];

  private field(path: string, index: number, depth: number): void {
    if (index === 0) this.keys[depth] = new Set();
    this.space();
    const line = this.line;
    const start = this.at;
    if (start >= this.text.length) throw new Fault('end', start);
    if (this.text[start] !== '"') throw new Fault('quote', start);
    this.string();
    const key = JSON.parse(this.text.slice(start, this.at)) as string;
    if (this.keys[depth]?.has(key)) this.doubles.push({ path: join(path, key), line });
    this.keys[depth]?.add(key);
    this.space();
    if (this.text[this.at] !== ':') throw new Fault(this.at < this.text.length ? 'other' : 'end', this.at);
    this.at += 1;
    this.value(join(path, key), depth + 1);
  }

  private string(): void {
    const start = this.at;
    for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
      const character = this.text[this.at];
      if (character === undefined || character < ' ') throw new Fault('quote-open', start);
      if (character === '\\') this.escape();
    }
    this.at += 1;
  }

  private escape(): void {
    const next = this.text.slice(this.at + 1, this.at + 6);
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(next)) throw new Fault('other', this.at);
    this.at += 1;
  }

  private literal(): void {
    literal.lastIndex = this.at;
    const [found] = literal.exec(this.text) ?? [];
    if (found) {
      this.at += found.length;
      return;
    }
    if (this.at >= this.text.length) throw new Fault('end', this.at);
    throw new Fault(/[“”„‘’'\p{L}]/u.test(this.text[this.at] ?? '') ? 'quote' : 'other', this.at);
  }

  private space(): void {
    for (; ; this.at += 1) {
      const character = this.text[this.at];
      if (character === '\n') this.line += 1;
      else if (character !== ' ' && character !== '\t' && character !== '\r') return;
    }
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
