import type { Choice, QuestionItem } from '../core/questionnaire/Plan.ts';
import type { QuestionKind } from '../core/questionnaire/Questionnaire.ts';
import type { Json, Reader } from './Reader.ts';
import { choiceValuePattern, questionNamePattern, reservedValues, specialItems } from './supported.ts';

/** A question with its words, and what the word-free half of the plan needs of it. */
export interface CompiledQuestion {
  readonly item: QuestionItem;
  readonly kind: QuestionKind;
  readonly maxLength?: number;
}

/** Compiles a radiogroup, checkbox or comment. */
export function compileQuestion(reader: Reader, json: Json, kind: QuestionKind): CompiledQuestion {
  const name = reader.string(json, 'name', `a ${kind}`);
  reader.checkKeys(kind, json, name);
  // An answer under “constructor” would be lost on its way through a file.
  if (!questionNamePattern.test(name) || name === 'constructor')
    reader.refuse(name, 'is not a good name', `Names match ${questionNamePattern.source}`);
  const help = reader.optionalText(json, 'description', name);
  const choices =
    kind === 'comment' ? [] : [...compileChoices(reader, json, name), ...compileSkips(reader, json, name)];
  const item: QuestionItem = {
    kind: 'question',
    name,
    title: reader.text(json, 'title', name),
    ...(help ? { help } : {}),
    choices,
    ...(typeof json['rows'] === 'number' ? { rows: json['rows'] } : {}),
  };
  return { item, kind, ...(kind === 'comment' ? { maxLength: compileMaxLength(reader, json, name) } : {}) };
}

function compileChoices(reader: Reader, json: Json, name: string): Choice[] {
  const choices = reader.list(json, 'choices', name).map((choice, index) => {
    const where = `${name}.choices.${index}`;
    reader.checkKeys('choice', choice, where);
    const value = choice['value'];
    if (typeof value !== 'string' && typeof value !== 'number') {
      reader.refuse(where, 'has no value that is a word or a number', 'Write {"value": 1, "text": {…}}');
    }
    if (typeof value === 'string' && (!choiceValuePattern.test(value) || reservedValues.includes(value))) {
      reader.refuse(
        where,
        `“${value}” is not a good value`,
        `Values are numbers, or words that match ${choiceValuePattern.source} and are none of ${reservedValues.join(', ')}`,
      );
    }
    return { value: value as string | number, text: reader.text(choice, 'text', where) };
  });
  const values = choices.map((choice) => choice.value);
  if (new Set(values.map(String)).size < values.length) {
    reader.refuse(name, 'has two choices with the same value', 'Give each choice a value of its own');
  }
  if (values.length === 0) reader.refuse(name, 'has no choices', 'Write "choices": [{"value": …, "text": {…}}]');
  return choices;
}

function compileSkips(reader: Reader, json: Json, name: string): Choice[] {
  return specialItems
    .filter((special) => json[special.show] === true)
    .map((special) => ({ value: special.value, text: reader.text(json, special.text, name), skip: true }));
}

/** Own words always have an end: they travel in files and on paper. */
function compileMaxLength(reader: Reader, json: Json, name: string): number {
  const maxLength = json['maxLength'];
  if (typeof maxLength === 'number' && maxLength >= 1 && maxLength <= 2000) return maxLength;
  reader.refuse(name, 'has no maxLength from 1 to 2000', 'Write "maxLength": 500');
  return 500;
}
