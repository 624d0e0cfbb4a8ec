import { isRecord } from '../core/isRecord.ts';
import type { QuestionKind } from '../core/questionnaire/Questionnaire.ts';
import type { Json } from './Reader.ts';
import { rateItems } from './rateItems.ts';
import { inputTypes, questionTypes, specialItems } from './supported.ts';

/** A question that an expression or text may ask after. */
export interface Asked {
  readonly name: string;
  readonly kind: QuestionKind;
  /** Values that it can take; empty for what one writes oneself, and for yes and no. */
  readonly values: readonly (string | number)[];
  readonly json: Json;
  /** Names of the panels and pages around it, the nearest last. */
  readonly within: readonly string[];
}

/** What a name in braces stands for. */
export type Meant =
  | { readonly is: 'answer'; readonly asked: Asked }
  | { readonly is: 'result'; readonly name: string }
  | { readonly is: 'value'; readonly value: string | number };

/** Looks a name up from where it is used. */
export type Find = (name: string) => Meant | undefined;

/** All names of a survey, gathered before anything is compiled: an expression may ask after what comes later. */
export class Scope {
  readonly asked: readonly Asked[];
  readonly calculated: readonly Json[];
  /** For words whose question says nothing of its own. */
  readonly maxTextLength: unknown;

  constructor(survey: Json) {
    this.asked = records(survey['pages']).flatMap((page) => gather(page, []));
    this.calculated = records(survey['calculatedValues']);
    this.maxTextLength = survey['maxTextLength'];
  }

  /** For an element within these panels; SurveyJS looks names up without regard to case. */
  findFrom(within: readonly string[], item?: string | number): Find {
    return (written) => {
      const name = written.trim().toLowerCase();
      if (item !== undefined && (name === 'item' || name === 'choice')) return { is: 'value', value: item };
      const nearest = within.at(-1);
      const isBeside = name.startsWith('panel.') && within.length > 1;
      const asked = this.asked.find(
        (one) => one.name.toLowerCase() === (isBeside ? name.slice('panel.'.length) : name),
      );
      if (isBeside) return asked && nearest && asked.within.includes(nearest) ? { is: 'answer', asked } : undefined;
      const result = this.calculated.find((one) => String(one['name'] ?? '').toLowerCase() === name);
      if (result) return { is: 'result', name: String(result['name']) };
      return asked && { is: 'answer', asked };
    };
  }
}

function gather(parent: Json, around: readonly string[]): Asked[] {
  const within = [...around, String(parent['name'] ?? '')];
  return records(parent['elements']).flatMap((json) => {
    if (json['type'] === 'panel') return gather(json, within);
    const kind = kindOf(json);
    return kind ? [{ name: String(json['name'] ?? ''), kind, values: valuesOf(json, kind), json, within }] : [];
  });
}

/** The kind of question that this element is to us; undefined when there is none. */
export function kindOf(json: Json): QuestionKind | undefined {
  const type = questionTypes.find((one) => one === json['type']);
  if (type !== 'text') return type;
  const input = inputTypes.find((one) => one === (json['inputType'] ?? 'text'));
  return input === 'email' ? 'text' : input;
}

function valuesOf(json: Json, kind: QuestionKind): (string | number)[] {
  if (kind === 'rating') return rateItems(json).map(({ value }) => value);
  const choices = records(json['choices']).map((choice) => choice['value']);
  const specials = specialItems.filter(({ show }) => json[show] === true).map(({ value }) => value);
  const isSelect = kind === 'radiogroup' || kind === 'dropdown' || kind === 'checkbox';
  return isSelect ? [...choices.filter((one) => typeof one === 'string' || typeof one === 'number'), ...specials] : [];
}

function records(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}
