/** Letters that nobody sees: a space that does not break, a hyphen that may show, marks of direction. */
const unseen = /[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u202f\u2060-\u2069\ufeff]/g;

/** JSON as all files with text here are written: two spaces, and what cannot be seen as its number. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(unseen, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
