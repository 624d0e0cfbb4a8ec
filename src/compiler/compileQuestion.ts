import { refusalOf } from '../core/answers/refusalOf.ts';
import { longestAnswer } from '../core/questionnaire/checks.ts';
import type { QuestionItem } from '../core/questionnaire/Plan.ts';
import type { Pieces } from '../core/questionnaire/pieces.ts';
import type { Question, QuestionKind, Single } from '../core/questionnaire/Questionnaire.ts';
import { compileBounds, compileInput, compileValidators } from './compileChecks.ts';
import { compileChoices, compileRates } from './compileChoices.ts';
import { compilePieces } from './compilePieces.ts';
import type { Json, Reader } from './Reader.ts';
import { kindOf, type Scope } from './Scope.ts';
import { type QuestionType, questionNamePattern, reservedNames } from './supported.ts';

/** A question with its words, and what the word-free half of the plan needs of it besides its conditions. */
export interface CompiledQuestion {
  readonly item: QuestionItem;
  readonly part: Omit<Question, 'visibleIf' | 'enabledIf' | 'requiredIf' | 'screen' | 'domain' | 'role' | 'safety'>;
}

/** Compiles one question of any type that is supported; its conditions depend on what stands around it. */
export function compileQuestion(
  reader: Reader,
  json: Json,
  type: QuestionType,
  scope: Scope,
  within: readonly string[],
): CompiledQuestion {
  const name = reader.string(json, 'name', `a ${type}`);
  reader.checkKeys(type, json, name);
  checkName(reader, name);
  const kind = kindOf(json) ?? refuseInput(reader, json, name);
  const find = scope.findFrom(within);
  const { choices, rules } = choicesOf(reader, json, name, kind, scope, within);
  const input = compileInput(reader, json, name, kind);
  const checks = [
    ...(input ? compileBounds(reader, json, name, input) : []),
    ...compileValidators(reader, json, name, find),
  ];
  const sides = kind === 'boolean' ? compileSides(reader, json, name) : undefined;
  const isWords = kind === 'comment' || kind === 'text';
  const part: CompiledQuestion['part'] = {
    name,
    kind,
    values: choices.map((choice) => choice.value),
    ...(sides ? { sides } : {}),
    ...(isWords ? { maxLength: compileMaxLength(reader, json, name, scope) } : {}),
    ...(rules.length > 0 ? { choiceRules: rules } : {}),
    ...(checks.length > 0 ? { checks: checks.map(({ check }) => check) } : {}),
  };
  const item: QuestionItem = {
    kind: 'question',
    name,
    ...compileHead(reader, json, name, (where, text) => compilePieces(reader, where, text, find)),
    choices,
    ...(typeof json['rows'] === 'number' ? { rows: json['rows'] } : {}),
    ...(input ? { input } : {}),
    ...(sides ? { sideTexts: [reader.text(json, 'labelTrue', name), reader.text(json, 'labelFalse', name)] } : {}),
    ...(kind === 'rating' ? compileEnds(reader, json, name) : {}),
    ...optional('placeholder', reader.fixedText(json, 'placeholder', name)),
    ...optional('requiredText', reader.fixedText(json, 'requiredErrorText', name)),
    ...(checks.some(({ text }) => text) ? { checkTexts: checks.map(({ text }) => text) } : {}),
  };
  return { item, part: { ...part, ...compileStart(reader, json, part) } };
}

/** Title and help of a question, panel or page, taken apart where they say answers back. */
export function compileHead(
  reader: Reader,
  json: Json,
  name: string,
  piecesOf: (where: string, text: string) => Pieces | undefined,
) {
  const title = reader.text(json, 'title', name);
  const help = reader.optionalText(json, 'description', name);
  const [inTitle, inHelp] = [piecesOf(`${name}.title`, title), help && piecesOf(`${name}.description`, help)];
  const piped = { ...(inTitle ? { title: inTitle } : {}), ...(inHelp ? { help: inHelp } : {}) };
  return { title, ...optional('help', help), ...(inTitle || inHelp ? { piped } : {}) };
}

function checkName(reader: Reader, name: string): void {
  // An answer under “constructor” would be lost on its way through a file.
  if (!questionNamePattern.test(name))
    reader.refuse(name, 'is not a good name', `Names match ${questionNamePattern.source}`);
  else if (reservedNames.includes(name.toLowerCase()))
    reader.refuse(name, 'is a name with a meaning of its own', 'Give the question another name');
}

function refuseInput(reader: Reader, json: Json, name: string): QuestionKind {
  const what = `the input type “${String(json['inputType'])}” is not supported`;
  reader.refuse(name, what, 'Supported: text, email, number, date');
  return 'text';
}

function choicesOf(
  reader: Reader,
  json: Json,
  name: string,
  kind: QuestionKind,
  scope: Scope,
  within: readonly string[],
) {
  if (kind === 'radiogroup' || kind === 'dropdown' || kind === 'checkbox')
    return compileChoices(reader, json, name, scope, within);
  return kind === 'rating' ? compileRates(reader, json, name) : { choices: [], rules: [] };
}

function compileSides(reader: Reader, json: Json, name: string): readonly [Single, Single] {
  const side = (key: string, otherwise: boolean): Single => {
    const value = json[key] ?? otherwise;
    const isWord = typeof value === 'string' && value.trim() === value && !/^(true|false|indeterminate|)$/i.test(value);
    if (isWord || typeof value === 'number' || typeof value === 'boolean') return value;
    reader.refuse(
      name,
      `“${key}”: ${JSON.stringify(value)} is not a good value`,
      'Write true, false, a word or a number',
    );
    return otherwise;
  };
  const sides = [side('valueTrue', true), side('valueFalse', false)] as const;
  if (String(sides[0]).toLowerCase() === String(sides[1]).toLowerCase())
    reader.refuse(name, 'keeps the same for yes and for no', 'Give valueTrue and valueFalse each a value of its own');
  return sides;
}

function compileEnds(reader: Reader, json: Json, name: string): Pick<QuestionItem, 'ends'> {
  const low = reader.fixedText(json, 'minRateDescription', name);
  const high = reader.fixedText(json, 'maxRateDescription', name);
  return low || high ? { ends: { ...optional('low', low), ...optional('high', high) } } : {};
}

/** Own words always have an end. */
function compileMaxLength(reader: Reader, json: Json, name: string, scope: Scope): number {
  const own = json['maxLength'] ?? scope.maxTextLength;
  if (typeof own === 'number' && own >= 1 && own <= longestAnswer) return own;
  reader.refuse(name, `has no maxLength from 1 to ${longestAnswer}`, 'Write "maxLength": 500');
  return 500;
}

/** The answer to begin with must be one that a person could give. */
function compileStart(reader: Reader, json: Json, part: CompiledQuestion['part']): Pick<Question, 'start'> {
  const written = json['defaultValue'];
  if (written === undefined) return {};
  const [yes, no] = part.sides ?? [];
  const side = String(written) === 'true' ? yes : String(written) === 'false' ? no : written;
  const start = part.kind === 'boolean' ? side : written;
  const question = { ...part, screen: 0, domain: 'whole-life', role: 'context' } as const;
  const isExpression = typeof start === 'string' && start.startsWith('=');
  if (!isExpression && refusalOf(question, start) === undefined) return { start: start as Single };
  reader.refuse(
    part.name,
    `“defaultValue”: ${JSON.stringify(written)} is no answer to this question`,
    'Write an answer that can be given; one that is worked out is not supported',
  );
  return {};
}

function optional<const K extends string>(key: K, text: string | undefined) {
  return (text ? { [key]: text } : {}) as Partial<Record<K, string>>;
}
