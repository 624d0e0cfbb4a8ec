const shownLength = 60;

/** Characters that no one sees: control characters and halves of signs, those without width, those that turn text round. */
const unseen =
  /[\p{Cc}\p{Cs}\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const anyUnseen = new RegExp(unseen, 'u');

/** A value as a message shows it: at most 60 characters, and what no one would see as its code, such as [U+202E]. */
export function visible(text: string): string {
  // Most are, and a report of an import shows millions.
  if (text.length <= shownLength && !anyUnseen.test(text)) return text;
  // Far more than is shown, so that a cell of a million characters costs nothing.
  const characters = [
    ...text
      .slice(0, shownLength * 4)
      .replaceAll(/\r\n?|\n/g, '⏎')
      .replaceAll(unseen, codeOf),
  ];
  const isWhole = characters.length <= shownLength && text.length <= shownLength * 4;
  return isWhole ? characters.join('') : `${characters.slice(0, shownLength - 1).join('')}…`;
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
