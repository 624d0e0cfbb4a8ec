import { SaxesParser } from 'saxes';
import type { Words } from '../../loaders/ContentProblem.ts';
import { sourceWords } from '../reading/sourceWords.ts';
import type { ScRecord } from './ScRecord.ts';

/** More than any text that we show; a text of megabytes is not kept. */
const longest = 20_000;

const fieldNames = new Set(
  (
    'identifier title abstract modified language audience authority uniformeProductnaam productID onlineAanvragen ' +
    'productHTML telefoon telefoonnummer telephone phone email emailadres'
  ).split(' '),
);

type Open = { -readonly [K in keyof ScRecord]: ScRecord[K] } & {
  fields: Record<string, string>;
  audiences: string[];
};

interface Tag {
  readonly name: string;
  readonly uri?: string;
  readonly attributes: Readonly<Record<string, { readonly value: string } | string>>;
}

/**
 * Reads XML of Samenwerkende Catalogi piece by piece. Names count, prefixes do not: some catalogues leave them out, or
 * forget to declare them.
 */
export class ScReader {
  /** How many records the answer says there are; 0 where it does not say. */
  total = 0;
  count = 0;
  /** Whether there was anything of a catalogue, though it may be empty. */
  isCatalogue = false;
  /** What makes the source unusable. */
  problem: Words | undefined;

  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly path: string[] = [];
  private done: ScRecord[] = [];
  private record: Open | undefined;
  /** Depth of the element that the record stands in. */
  private recordDepth = 0;
  private field = '';
  private fieldDepth = 0;
  private text = '';

  constructor() {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', () => this.close());
    this.parser.on('text', (text) => this.add(text));
    this.parser.on('cdata', (text) => this.add(text));
    this.parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype)) this.problem ??= sourceWords.entities();
    });
    this.parser.on('error', (error) => this.fail(error.message));
  }

  /** The records that end in this piece. */
  write(text: string): readonly ScRecord[] {
    this.parser.write(text);
    const done = this.done;
    this.done = [];
    return done;
  }

  end(): void {
    if (this.path.length > 0) this.problem ??= sourceWords.cutOff();
    this.parser.close();
  }

  private open(tag: Tag): void {
    const name = localOf(tag.name);
    this.path.push(name);
    if (/^(searchRetrieveResponse|scproducten|scproduct)$/i.test(name)) this.isCatalogue = true;
    const isProduct = name === 'scproduct';
    if ((isProduct || name === 'record') && !this.record) this.start(isProduct);
    else if (isProduct && this.record) this.record.isProduct = true;
    else if (this.record?.isProduct) this.openField(name, tag);
    else if (['numberOfRecords', 'message'].includes(name)) this.take(name);
  }

  private start(isProduct: boolean): void {
    this.count++;
    this.recordDepth = this.path.length;
    this.record = { number: this.count, isProduct, fields: {}, audiences: [], scheme: '', uplUri: '' };
  }

  private openField(name: string, { attributes }: Tag): void {
    // Markup within the text of a field may have names such as `title`, too.
    if (this.field !== '' || !this.record || !fieldNames.has(name)) return;
    if (!this.path.includes('scproduct')) return;
    this.take(name);
    if (name === 'authority') this.record.scheme = textIn(attributes['scheme']);
    if (name === 'uniformeProductnaam') this.record.uplUri ||= textIn(attributes['resourceIdentifier']);
  }

  private take(name: string): void {
    this.field = name;
    this.fieldDepth = this.path.length;
    this.text = '';
  }

  private add(text: string): void {
    if (this.field !== '' && this.text.length < longest) this.text += text.slice(0, longest);
  }

  private close(): void {
    if (this.field !== '' && this.path.length === this.fieldDepth) this.closeField();
    // Words on both sides of a tag are two words.
    else if (this.field !== '') this.add(' ');
    if (this.record && this.path.length === this.recordDepth) {
      this.done.push(this.record);
      this.record = undefined;
    }
    this.path.pop();
  }

  private closeField(): void {
    const text = this.text.trim();
    const name = this.field;
    this.field = '';
    if (name === 'numberOfRecords') this.total = Math.max(this.total, Number(text) || 0);
    else if (name === 'message') {
      if (this.path.includes('diagnostic')) this.problem ??= sourceWords.sourceSays(text.slice(0, 200));
    } else if (name === 'audience') this.record?.audiences.push(text);
    // The first of several is the one it is known by.
    else if (this.record && text !== '') this.record.fields[name] ??= text;
  }

  private fail(message: string): void {
    if (/unbound namespace prefix/.test(message)) return;
    // Left as they are: HTML’s own, such as &nbsp;, are resolved further on.
    if (/undefined entity/.test(message)) return;
    const isEnd = /unclosed tag|unexpected end|document must contain a root/.test(message);
    this.problem ??= isEnd ? sourceWords.cutOff() : sourceWords.broken(message);
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function textIn(attribute: { readonly value: string } | string | undefined): string {
  return (typeof attribute === 'string' ? attribute : attribute?.value) ?? '';
}
