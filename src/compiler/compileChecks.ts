import { EmailValidator } from 'survey-core';
import { isDay } from '../core/isDay.ts';
import type { Check } from '../core/questionnaire/checks.ts';
import type { Input } from '../core/questionnaire/Plan.ts';
import type { QuestionKind } from '../core/questionnaire/Questionnaire.ts';
import { compileCondition } from './compileCondition.ts';
import type { Json, Reader } from './Reader.ts';
import { refusalOfPattern } from './refusePattern.ts';
import type { Find } from './Scope.ts';

/** A check and the questionnaire's own words for it; empty where the view has its own. */
export interface CompiledCheck {
  readonly check: Check;
  readonly text: string;
}

/** survey-core's own (private) pattern, so that an address is the same thing on both sides. */
const emailPattern = (new EmailValidator() as unknown as { readonly re: RegExp }).re.source;

/** The latest day that SurveyJS takes when nothing else is said (settings.maxDate). */
const lastDay = '2999-12-31';

/** What the input itself allows: least, most, steps, and the form of an address. */
export function compileBounds(reader: Reader, json: Json, name: string, input: Input): CompiledCheck[] {
  const { type, min, max, step } = input;
  const most = type === 'date' ? (max ?? lastDay) : max;
  const text = (key: string, value: unknown) => boundText(reader, json, key, name, type, value);
  const checks: (CompiledCheck | undefined)[] = [
    min === undefined ? undefined : { check: { check: 'least', than: min }, text: text('minErrorText', min) },
    most === undefined ? undefined : { check: { check: 'most', than: most }, text: text('maxErrorText', max) },
    step === undefined ? undefined : { check: { check: 'step', by: step }, text: text('stepErrorText', step) },
    type === 'email' && !validators(reader, json, name).some((one) => one['type'] === 'email')
      ? { check: { check: 'email', pattern: emailPattern, ofInput: true }, text: '' }
      : undefined,
  ];
  return checks.filter((one) => one !== undefined);
}

/** What an input of this type is told; refuses bounds that SurveyJS would drop, and bounds that are worked out. */
export function compileInput(reader: Reader, json: Json, name: string, kind: QuestionKind): Input | undefined {
  if (json['type'] !== 'text') return undefined;
  const type = json['inputType'] === 'email' ? 'email' : kind === 'number' || kind === 'date' ? kind : 'text';
  const bound = (key: 'min' | 'max'): number | string | undefined => {
    const value = json[key];
    if (value === undefined) return undefined;
    const isGood = type === 'number' ? typeof value === 'number' : type === 'date' && isDay(String(value));
    if (isGood) return value as number | string;
    const remedy = type === 'date' ? 'Write a day: "2026-01-31"' : 'Write a number, for inputType number only';
    reader.refuse(name, `“${key}”: ${JSON.stringify(value)} is no bound of a ${type}`, remedy);
    return undefined;
  };
  const [min, max, step] = [bound('min'), bound('max'), reader.optionalNumber(json, 'step', name)];
  if (step !== undefined && type !== 'number') {
    reader.refuse(name, `“step” is not supported on a ${type}`, 'Take it out, or make it inputType number');
  }
  return {
    type,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(step ? { step } : {}),
  };
}

/** SurveyJS's validators, in their order. */
export function compileValidators(reader: Reader, json: Json, name: string, find: Find): CompiledCheck[] {
  return validators(reader, json, name).flatMap((one, index) => {
    const where = `${name}.validators.${index}`;
    const check = compileValidator(reader, one, where, find);
    return check ? [{ check, text: reader.fixedText(one, 'text', where) ?? '' }] : [];
  });
}

function compileValidator(reader: Reader, json: Json, where: string, find: Find): Check | undefined {
  const number = (key: string) => reader.optionalNumber(json, key, where);
  switch (json['type']) {
    case 'numeric': {
      reader.checkKeys('numeric validator', json, where);
      return { check: 'numeric', ...given('min', number('minValue')), ...given('max', number('maxValue')) };
    }
    case 'text': {
      reader.checkKeys('text validator', json, where);
      const noDigits = json['allowDigits'] === false ? ({ noDigits: true } as const) : {};
      // To SurveyJS 0 means no bound.
      const [min, max] = [number('minLength') || undefined, number('maxLength') || undefined];
      return { check: 'length', ...given('min', min), ...given('max', max), ...noDigits };
    }
    case 'regex':
      reader.checkKeys('regex validator', json, where);
      return compilePattern(reader, json, where);
    case 'email':
      reader.checkKeys('email validator', json, where);
      return { check: 'email', pattern: emailPattern };
    case 'expression': {
      reader.checkKeys('expression validator', json, where);
      const holds = compileCondition(reader, where, json, 'expression', find);
      return holds && { check: 'condition', holds };
    }
    default: {
      const what = `the validator “${String(json['type'])}” is not supported`;
      reader.refuse(where, what, 'Supported: numeric, text, regex, email, expression');
      return undefined;
    }
  }
}

function compilePattern(reader: Reader, json: Json, where: string): Check | undefined {
  const pattern = reader.string(json, 'regex', where);
  const anyCase = reader.flag(json, 'caseInsensitive', where);
  const refusal = refusalOfPattern(pattern, anyCase);
  if (refusal) {
    reader.refuse(where, refusal.message, refusal.remedy);
    return undefined;
  }
  return { check: 'pattern', pattern, ...(anyCase ? { anyCase } : {}) };
}

/** SurveyJS puts the bound in the place of {0}; of a day it would make English. */
function boundText(reader: Reader, json: Json, key: string, name: string, type: string, value: unknown): string {
  const text = reader.optionalText(json, key, name) ?? '';
  if (!text.includes('{')) return text;
  if (type === 'number' && text.replace('{0}', '').includes('{') === false) return text.replace('{0}', String(value));
  reader.refuse(`${name}.${key}`, 'has braces that cannot be filled in', 'Write the bound itself in the text');
  return '';
}

function validators(reader: Reader, json: Json, name: string): Json[] {
  return reader.optionalList(json, 'validators', name);
}

function given<const K extends string>(key: K, value: number | undefined) {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, number>>;
}
