import { isEmail } from '../../core/finder/begin/contactRules.ts';
import { spoilerOf } from '../../core/finder/begin/spoilerOf.ts';
import { isDay } from '../../core/isDay.ts';
import type { Said } from '../../loaders/ContentProblem.ts';
import { isDutch } from '../../loaders/isDutch.ts';
import { limitOfColumn } from '../../loaders/serviceColumns.ts';
import type { Column, Draft, Note, Origin } from '../Mapped.ts';
import { cutAtWord } from './cutAtWord.ts';
import { noteWords } from './noteWords.ts';
import { splitText } from './splitText.ts';
import { toDutchPhone } from './toDutchPhone.ts';
import { toPlainText } from './toPlainText.ts';
import { toPostcode } from './toPostcode.ts';
import { toWebsite } from './toWebsite.ts';
import { withoutMobile } from './withoutMobile.ts';

/** What of a value goes into the report: enough to find it again. */
const longestNote = 200;

/** The cells of one draft, as they are filled: only what services.csv takes, and a note for all that is not as it stood. */
export class DraftCells {
  private readonly cells: Partial<Record<Column, string>> = {};
  private readonly notes: Note[] = [];

  /** A code of ours, as it is. */
  code(column: Column, code: string | undefined): void {
    if (code !== undefined && code !== '') this.cells[column] = code;
  }

  /** Words of the source: plain, short enough, without mobile numbers. */
  text(column: Column, value: string | undefined, field: string = column): void {
    if (value === undefined) return;
    this.fit(column, this.clean(value, field), field);
  }

  /** One text as summary and description; the suffix is that of a language, such as `_en`. */
  summary(value: string | undefined, field: string, suffix: '' | `_${string}` = ''): void {
    if (value === undefined) return;
    const { summary, rest } = splitText(this.clean(value, field), limitOfColumn('samenvatting'));
    this.fit(`samenvatting${suffix}`, summary, field);
    this.fit(`beschrijving${suffix}`, rest, field);
  }

  /** The first number that is no mobile one. */
  phone(value: string | undefined, field: string): void {
    const [first, ...more] = partsOf(value).flatMap((one) => {
      const read = toDutchPhone(one);
      if ('phone' in read) return read.phone;
      if (read.problem === 'mobile') this.leftOut(field, '06…', noteWords.mobile());
      else this.leftOut(field, one, noteWords.phone());
      return [];
    });
    this.first('telefoon', first, more, field);
  }

  email(value: string | undefined, field: string): void {
    const [first, ...more] = partsOf(value).flatMap((one) => {
      const email = one.replace(/^mailto:/i, '');
      if (isEmail(email) && email.length <= limitOfColumn('email') && isPlain(email)) return email;
      this.leftOut(field, one, noteWords.email());
      return [];
    });
    this.first('email', first, more, field);
  }

  website(value: string | undefined, field: string): void {
    const [one = '', ...more] = (value ?? '').split(/\s*;\s*(?=https?:|www\.)/i).map((part) => part.trim());
    if (one === '') return;
    const read = toWebsite(one);
    if (!read || read.website.length > limitOfColumn('website') || !isPlain(read.website)) {
      this.leftOut(field, one, noteWords.website());
      return;
    }
    if (read.changed) this.changed(field, one, noteWords.https());
    this.first('website', read.website, more, field);
  }

  postcode(value: string | undefined, field: string): void {
    if (value === undefined || value.trim() === '') return;
    const postcode = toPostcode(value);
    if (postcode) this.code('postcode', postcode);
    else this.leftOut(field, value, noteWords.postcode());
  }

  /** A day, or a moment of which the day is kept. */
  day(column: 'gecontroleerd_op' | 'gewijzigd_op', value: string | undefined, field: string, today: string): void {
    if (value === undefined || value.trim() === '') return;
    const day = value.trim().replace(/T.*$/, '');
    if (isDay(day) && day <= today) this.code(column, day);
    else this.leftOut(field, value, noteWords.day());
  }

  point(point: { readonly lat: number; readonly lon: number } | undefined, field: string): void {
    if (!point) return;
    if (!isDutch(point.lat, point.lon)) {
      this.leftOut(field, `${point.lat}, ${point.lon}`, noteWords.abroad());
      return;
    }
    // Five decimals are a metre: more would pretend.
    this.code('lat', point.lat.toFixed(5));
    this.code('lon', point.lon.toFixed(5));
  }

  leftOut(field: string, value: string, says: Said): void {
    this.notes.push({ what: 'left-out', field, value: repeatable(value), says });
  }

  changed(field: string, value: string, says: Said): void {
    this.notes.push({ what: 'changed', field, value: repeatable(value), says });
  }

  /** Empties every cell whose text is refused after all. What stood there is not repeated. */
  empty(isRefused: (text: string) => boolean, says: Said): void {
    for (const column of Object.keys(this.cells) as Column[]) {
      if (!isRefused(this.cells[column] ?? '')) continue;
      delete this.cells[column];
      this.leftOut(column, '', says);
    }
  }

  has(column: Column): boolean {
    return this.cells[column] !== undefined;
  }

  /** All of it, as a record from there. */
  draft({ at, sourceId }: Origin): Draft {
    return { at, sourceId, cells: { ...this.cells }, notes: [...this.notes] };
  }

  private clean(value: string, field: string): string {
    const plain = toPlainText(value);
    const isSame = plain === value.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
    if (!isSame) this.changed(field, value, noteWords.markup());
    if (spoilerOf(plain)) {
      this.leftOut(field, value, noteWords.unsafe());
      return '';
    }
    const stripped = withoutMobile(plain);
    if (stripped === undefined) return plain;
    this.leftOut(field, plain, noteWords.mobile());
    return /[\p{L}\d]/u.test(stripped) ? stripped : '';
  }

  private fit(column: Column, text: string, field: string): void {
    const limit = limitOfColumn(column);
    if (text.length > limit) this.changed(field, text, noteWords.cut(limit));
    this.code(column, cutAtWord(text, limit));
  }

  private first(column: Column, first: string | undefined, more: readonly string[], field: string): void {
    this.code(column, first);
    if (more.length > 0) this.changed(field, more.join('; '), noteWords.onlyFirst());
  }
}

/** The report does not spread what the row may not. */
function repeatable(value: string): string {
  return cutAtWord(withoutMobile(value) ?? value, longestNote);
}

function partsOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(/[;,]|\s\/\s/)
    .map((one) => one.trim())
    .filter(Boolean);
}

function isPlain(text: string): boolean {
  return !spoilerOf(text) && withoutMobile(text) === undefined;
}
