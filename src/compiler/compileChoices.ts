import type { Choice } from '../core/questionnaire/Plan.ts';
import type { ChoiceRule } from '../core/questionnaire/Questionnaire.ts';
import { compileCondition } from './compileCondition.ts';
import { compilePieces } from './compilePieces.ts';
import { hangsOnChoices } from './hangsOnChoices.ts';
import type { Json, Reader } from './Reader.ts';
import { rateItems } from './rateItems.ts';
import type { Scope } from './Scope.ts';
import { reservedValues, specialItems } from './supported.ts';

export interface CompiledChoices {
  readonly choices: readonly Choice[];
  readonly rules: readonly ChoiceRule[];
}

/** The choices of a radiogroup, dropdown or checkbox with their conditions, and the ways not to answer after them. */
export function compileChoices(reader: Reader, json: Json, name: string, scope: Scope, within: readonly string[]) {
  const rules: ChoiceRule[] = [];
  const choices = reader.list(json, 'choices', name).map((choice, index): Choice => {
    const where = `${name}.choices.${index}`;
    reader.checkKeys('choice', choice, where);
    const value = checkValue(reader, choice['value'], where);
    const rule = compileRule(reader, where, json, choice, value, scope, within);
    if (rule) rules.push(rule);
    return toChoice(reader, choice, 'text', where, value, scope, within);
  });
  checkValues(reader, choices, name);
  const skips = specialItems
    .filter((special) => reader.flag(json, special.show, name))
    .map(
      (special): Choice => ({
        ...toChoice(reader, json, special.text, name, special.value, scope, within),
        skip: true,
      }),
    );
  return { choices: [...choices, ...skips], rules } satisfies CompiledChoices;
}

/** The values of a rating as choices: their own texts, or the value itself where survey-core makes them up. */
export function compileRates(reader: Reader, json: Json, name: string): CompiledChoices {
  for (const [index, rate] of reader.optionalList(json, 'rateValues', name).entries())
    reader.checkKeys('rate', rate, `${name}.rateValues.${index}`);
  const choices = rateItems(json).map(({ value, json: written }, index) => {
    const where = `${name}.rateValues.${index}`;
    if (!written) return { value, text: String(value) };
    return { value: checkValue(reader, value, where), text: reader.fixedText(written, 'text', where) ?? String(value) };
  });
  checkValues(reader, choices, name);
  return { choices, rules: [] };
}

function toChoice(
  reader: Reader,
  json: Json,
  key: string,
  where: string,
  value: string | number,
  scope: Scope,
  within: readonly string[],
): Choice {
  const text = reader.text(json, key, where);
  const piped = compilePieces(reader, `${where}.${key}`, text, scope.findFrom(within));
  return { value, text, ...(piped ? { piped } : {}) };
}

/** A choice's own condition comes before the one for all choices. */
function compileRule(
  reader: Reader,
  where: string,
  json: Json,
  choice: Json,
  value: string | number,
  scope: Scope,
  within: readonly string[],
): ChoiceRule | undefined {
  const find = scope.findFrom(within, value);
  const own = (key: 'visibleIf' | 'enableIf', all: 'choicesVisibleIf' | 'choicesEnableIf') =>
    choice[key] === undefined
      ? compileCondition(reader, where, json, all, find)
      : compileCondition(reader, where, choice, key, find, 'isLikeTrue');
  const visibleIf = own('visibleIf', 'choicesVisibleIf');
  const enabledIf = own('enableIf', 'choicesEnableIf');
  const chained = visibleIf && hangsOnChoices(visibleIf, scope);
  if (chained) {
    reader.refuse(
      where,
      `comes and goes with {${chained}}, whose own choices come and go`,
      'Let a choice hang on questions whose choices are always there',
    );
  }
  return visibleIf || enabledIf
    ? { value, ...(visibleIf ? { visibleIf } : {}), ...(enabledIf ? { enabledIf } : {}) }
    : undefined;
}

function checkValue(reader: Reader, value: unknown, where: string): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') {
    reader.refuse(where, 'has no value that is a word or a number', 'Write {"value": 1, "text": {…}}');
    return '';
  }
  const isOdd = value.trim() !== value || value === '' || value.length > 100 || /^['"]|['"]$/.test(value);
  if (isOdd || reservedValues.includes(value.toLowerCase()) || !Number.isNaN(Number(value.replace(',', '.')))) {
    reader.refuse(
      where,
      `“${value}” is not a good value`,
      `Values are numbers, or words of at most 100 letters without spaces or quotes around them, and none of ${reservedValues.join(', ')}`,
    );
  }
  return value;
}

function checkValues(reader: Reader, choices: readonly Choice[], name: string): void {
  // SurveyJS holds “Yes” and “yes” for the same.
  const values = choices.map((choice) => String(choice.value).toLowerCase());
  if (new Set(values).size < values.length) {
    reader.refuse(name, 'has two choices with the same value', 'Give each choice a value of its own');
  }
  if (values.length === 0) reader.refuse(name, 'has no choices', 'Write "choices": [{"value": …, "text": {…}}]');
}
