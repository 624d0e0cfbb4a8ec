import { isEmail, isPhone } from '../core/finder/begin/contactRules.ts';
import type { Said } from '../loaders/ContentProblem.ts';
import { isWebsite } from '../loaders/textRules.ts';
import { mapWords } from './mapWords.ts';

/** What a source gave for a website, an email address or a phone number, and what can be made of it. */
export type Contact =
  | { readonly is: 'absent' }
  /** `changed`: what was done to it. */
  | { readonly is: 'good'; readonly text: string; readonly changed?: Said }
  /** A whole address, but not one that the site can use. */
  | { readonly is: 'unusable'; readonly text: string }
  /** No address at all. */
  | { readonly is: 'wrong'; readonly text: string };

const longest = 200;
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** A web address with https, made out of what people write for one: without a scheme, with http, more than one. */
export function toWebsite(value: unknown): Contact {
  const [text, more] = firstOf(value, /[\s,;|"<>]+/);
  if (text === undefined) return { is: 'absent' };
  const found = websiteOf(text);
  if (found.is !== 'good') return { is: found.is === 'wrong' ? 'wrong' : 'unusable', text: String(value) };
  if (found.text.length > longest) return { is: 'unusable', text };
  return more ? { ...found, changed: found.changed ?? mapWords.firstOfMore } : found;
}

function websiteOf(text: string): Contact {
  if (isWebsite(text)) return { is: 'good', text };
  if (isWebsite(text, ['http:']))
    return { is: 'good', text: text.replace(/^http:/i, 'https:'), changed: mapWords.madeHttps };
  const whole = `https://${text.replace(/^\/\//, '')}`;
  const isBare = !/^[a-z][a-z0-9+-]*:/i.test(text) && isWebsite(whole) && host.test(new URL(whole).hostname);
  if (isBare) return { is: 'good', text: whole, changed: mapWords.addedHttps };
  return { is: URL.canParse(text) ? 'unusable' : 'wrong', text };
}

/** One email address. */
export function toEmail(value: unknown): Contact {
  const [text, more] = firstOf(value, /[\s,;|"<>]+/);
  if (text === undefined) return { is: 'absent' };
  const plain = text.replace(/^mailto:/i, '');
  if (!isEmail(plain)) return { is: 'wrong', text: String(value) };
  if (plain.length > longest) return { is: 'unusable', text: plain };
  return { is: 'good', text: plain, ...(more ? { changed: mapWords.firstOfMore } : {}) };
}

/** A phone number, without the name of an extension or what was put around it. */
export function toPhone(value: unknown): Contact {
  const [text, more] = firstOf(value, /[,;|]\s*|\s+(?:\/|of|or|en|and)\s+/i);
  if (text === undefined) return { is: 'absent' };
  const plain = text
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/^(?:tel|telefoon|phone|t)\b[.:\s]*/i, '')
    .replace(/\s*(?:ext|x|tst|toestel)\.?\s*\d+$/i, '')
    .trim();
  if (!isPhone(plain)) return { is: 'wrong', text: String(value) };
  return { is: 'good', text: plain, ...(more ? { changed: mapWords.firstOfMore } : {}) };
}

/** The first of what may be a list in one text, and whether there was more. */
function firstOf(value: unknown, between: RegExp): [string | undefined, boolean] {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === ''))
    return [undefined, false];
  const parts = String(value)
    .slice(0, 2000)
    .split(between)
    .filter((part) => part.trim() !== '');
  return [parts[0]?.trim() ?? String(value), parts.length > 1];
}
