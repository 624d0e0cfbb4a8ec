import type { Words } from './ContentProblem.ts';
import { valueWords } from './words/valueWords.ts';

/** Needs joiners and marks of direction to be written at all: Arabic and its like, and faces made of several signs. */
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Extended_Pictographic}]/u;

/** Why this text may not come onto the site, whatever field it is for; undefined when it may. */
export function refusalOfText(text: string): Words | undefined {
  if (/<\s*\/?\s*script|javascript\s*:|vbscript\s*:|data\s*:\s*text\/html/i.test(text)) return valueWords.script();
  if (/<[/!]?[a-z][^<>]*>|<!--|&(?:#x?[0-9a-f]+|[a-z]{2,8});/i.test(text)) return valueWords.html();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F]/.test(text)) return valueWords.control();
  if (/[\u200B\u2028-\u202E\u2060-\u2069\uFEFF]/.test(text)) return valueWords.invisible();
  if (/[\u200C-\u200F]/.test(text) && !joiningScript.test(text)) return valueWords.invisible();
  return undefined;
}

/** Why a text of more than this many characters is refused; undefined when it is short enough. */
export function refusalOfLength(text: string, limit: number): Words | undefined {
  if (text.length <= limit) return undefined;
  const length = [...text].length;
  return length > limit ? valueWords.tooLong(length, limit) : undefined;
}

/** Digits with what people write between them. Short numbers such as 112 are numbers too. */
export function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return /^\+?[\d\s()./-]+$/.test(text) && digits >= 3 && digits <= 15;
}

export function isEmail(text: string): boolean {
  return /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]{2,}$/.test(text);
}

/** A whole address that a browser understands, encrypted, without a name and password in it. */
export function isWebsite(text: string, protocols: readonly string[] = ['https:']): boolean {
  if (/[\s"<>\\]/.test(text) || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocols.includes(protocol) && hostname.includes('.') && username === '' && password === '';
}
