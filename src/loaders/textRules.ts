import { spoilerOf } from '../core/finder/begin/spoilerOf.ts';
import type { Words } from './ContentProblem.ts';
import { valueWords } from './words/valueWords.ts';

/** Why this text may not come onto the site, whatever field it is for; undefined when it may. */
export function refusalOfText(text: string): Words | undefined {
  const spoiler = spoilerOf(text);
  return spoiler && valueWords[spoiler]();
}

/** Why a text of more than this many characters is refused; undefined when it is short enough. */
export function refusalOfLength(text: string, limit: number): Words | undefined {
  if (text.length <= limit) return undefined;
  const length = [...text].length;
  return length > limit ? valueWords.tooLong(length, limit) : undefined;
}

/** A whole address that a browser understands, encrypted, without a name and password in it. */
export function isWebsite(text: string, protocols: readonly string[] = ['https:']): boolean {
  if (/[\s"<>\\]/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocols.includes(protocol) && hostname.includes('.') && username === '' && password === '';
}
