/** Needs joiners and marks of direction to be written at all: Arabic and its like, and faces made of several signs. */
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Extended_Pictographic}]/u;

export type Spoiler = 'script' | 'html' | 'control' | 'invisible';

/** What keeps a text from coming onto the site, whatever field it is for; undefined when nothing does. */
export function spoilerOf(text: string): Spoiler | undefined {
  if (/<\s*\/?\s*script|javascript\s*:|vbscript\s*:|data\s*:\s*text\/html/i.test(text)) return 'script';
  if (/<[/!]?[a-z][^<>]*>|<!--|&(?:#x?[0-9a-f]+|[a-z]{2,8});/i.test(text)) return 'html';
  return unseenIn(text);
}

/** What no one sees in a text: half a sign or a control character, or what hides text or turns it round. */
export function unseenIn(text: string): 'control' | 'invisible' | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/u.test(text)) return 'control';
  if (/[\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u.test(text))
    return 'invisible';
  if (/[\u061C\u200C-\u200F]/.test(text) && !joiningScript.test(text)) return 'invisible';
  return undefined;
}
