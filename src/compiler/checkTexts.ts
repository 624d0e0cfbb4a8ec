import { spoilerOf, unseenIn } from '../core/finder/begin/spoilerOf.ts';
import type { Problem } from './Problem.ts';
import type { Reader } from './Reader.ts';

/** Longer is no question, and no expression that a person can check. */
const maxCharacters = 2000;

/** Panels within panels; SurveyJS's own editor makes a few. */
const maxDepth = 60;

/** What a program reads and no person: there, signs may stand that would be markup in a text. */
const forPrograms: readonly string[] = [
  ...['visibleIf', 'enableIf', 'requiredIf', 'choicesVisibleIf', 'choicesEnableIf', 'expression', 'regex'],
  ...['defaultValue'],
];

const remedies = {
  script: ['holds program code', 'Take the code out and write plain text'],
  html: ['holds markup (HTML)', 'Take the markup out and write plain text: it would be shown as it is'],
  control: ['holds a control character or half a character', 'Take it out, or type the text again'],
  invisible: [
    'holds an invisible character, or one that turns the reading direction round',
    'Take it out, or type the text again',
  ],
  long: [`has more than ${maxCharacters} characters`, `Make it at most ${maxCharacters}`],
  deep: [`is nested deeper than ${maxDepth}`, 'Put fewer panels within panels'],
} as const;

/**
 * Refuses what may not come onto the site, in every text of a file, whatever the field is called: a field that comes
 * later is looked at too. False when the file is nested too deep to go on.
 */
export function checkTexts(reader: Reader, file: Problem['file'], json: unknown): boolean {
  let isDeep = false;
  const look = (value: unknown, path: readonly string[]): void => {
    const where = path.join('.');
    const refuse = (found: keyof typeof remedies) => {
      const [what, remedy] = remedies[found];
      reader.refuse(where, what, remedy, file);
    };
    const found = typeof value === 'string' ? faultIn(value, path) : undefined;
    if (found) refuse(found);
    if (typeof value !== 'object' || value === null) return;
    if (path.length > maxDepth) {
      if (!isDeep) refuse('deep');
      isDeep = true;
      return;
    }
    for (const [key, one] of Object.entries(value)) look(one, [...path, key]);
  };
  look(json, []);
  return !isDeep;
}

function faultIn(text: string, path: readonly string[]): keyof typeof remedies | undefined {
  const isForPrograms = forPrograms.includes(path.at(-1) ?? '');
  // Editors write lines with tabs, and Windows its line ends; a page shows both as a space.
  const seen = text.replaceAll(/[\t\r]/g, ' ');
  return (isForPrograms ? unseenIn(seen) : spoilerOf(seen)) ?? (text.length > maxCharacters ? 'long' : undefined);
}
