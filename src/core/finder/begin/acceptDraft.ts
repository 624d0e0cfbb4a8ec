import { toWesternDigits } from '../../toWesternDigits.ts';
import { acceptTime } from './acceptTime.ts';
import { isEmail, isPhone } from './contactRules.ts';
import { type Draft, emptyDraft, type Initiative, limits, type TextField } from './Initiative.ts';
import { spoilerOf } from './spoilerOf.ts';
import { toPlainCell } from './toPlainCell.ts';

/** Why a field cannot go along as it is; each has a sentence with its remedy. */
export type FaultKind =
  | 'empty'
  | 'choose'
  | 'long'
  | 'plain'
  | 'postcode'
  | 'time'
  | 'order'
  | 'phone'
  | 'email'
  | 'reach';

export interface Fault {
  readonly field: keyof Draft;
  readonly fault: FaultKind;
}

/** Takes a draft: an initiative that services.csv can hold, or every field that is wrong, in the order of the form. */
export function acceptDraft(
  draft: Draft,
): { readonly initiative: Initiative } | { readonly faults: readonly [Fault, ...Fault[]] } {
  const tidy = tidyDraft(draft);
  const [first, ...others] = (Object.keys(emptyDraft) as (keyof Draft)[]).flatMap((field): Fault[] => {
    const fault = isField(field) ? faultOfText(tidy, field) : undefined;
    const found = fault ?? rules[field]?.(tidy);
    return found ? [{ field, fault: found }] : [];
  });
  if (first) return { faults: [first, ...others] };
  return { initiative: tidy as Initiative };
}

/** Texts on one line, numbers in our digits; what belongs to a place is left out where there is none. */
function tidyDraft(draft: Draft): Draft {
  const texts = (Object.keys(limits) as TextField[]).map((field) => [field, toPlainCell(draft[field])] as const);
  const tidy = { ...draft, ...Object.fromEntries(texts) };
  // A plus at the start of a cell would start a formula.
  const phone = toPlainCell(toWesternDigits(draft.phone.trim()).replace(/^\+/, '00'));
  return {
    ...tidy,
    ...(tidy.venue === 'place' ? {} : { meeting: '', street: '', number: '', postcode: '' }),
    ...(isTimed(tidy) ? { from: acceptTime(tidy.from) ?? tidy.from, to: acceptTime(tidy.to) ?? tidy.to } : {}),
    number: tidy.venue === 'place' ? toWesternDigits(tidy.number) : '',
    postcode: tidy.venue === 'place' ? toPostcode(tidy.postcode) : '',
    days: [...tidy.days].sort((a, b) => a - b),
    phone,
  };
}

function toPostcode(text: string): string {
  const [, digits, letters = ''] = /^([1-9]\d{3})[\s-]*([a-z]{2})?$/i.exec(toWesternDigits(text)) ?? [];
  return digits ? `${digits} ${letters.toUpperCase()}`.trim() : text;
}

function isField(field: keyof Draft): field is TextField {
  return Object.hasOwn(limits, field);
}

function faultOfText(draft: Draft, field: TextField): FaultKind | undefined {
  const text = draft[field];
  if ([...text].length > limits[field]) return 'long';
  // A letter that was lost on its way, or half of one.
  return spoilerOf(text) || /\uFFFD|\p{Surrogate}/u.test(text) ? 'plain' : undefined;
}

type Rule = (draft: Draft) => FaultKind | undefined;

const filled =
  (field: 'name' | 'summary' | 'organisation' | 'street' | 'number'): Rule =>
  (draft) =>
    draft[field] === '' ? 'empty' : undefined;
const chosen =
  (field: 'category' | 'cost' | 'access'): Rule =>
  (draft) =>
    draft[field] === '' ? 'choose' : undefined;
const whereMet =
  (rule: Rule): Rule =>
  (draft) =>
    draft.venue === 'place' ? rule(draft) : undefined;
/** Days and times go together; without any of them it is not known yet when it is. */
const whenTimed =
  (rule: Rule): Rule =>
  (draft) =>
    isTimed(draft) ? rule(draft) : undefined;

const rules: Partial<Readonly<Record<keyof Draft, Rule>>> = {
  name: filled('name'),
  summary: filled('summary'),
  category: chosen('category'),
  street: whereMet(filled('street')),
  number: whereMet(filled('number')),
  postcode: whereMet(({ postcode }) => (/^[1-9]\d{3}( [A-Z]{2})?$/.test(postcode) ? undefined : 'postcode')),
  days: whenTimed(({ days }) => (days.length === 0 ? 'choose' : undefined)),
  from: whenTimed(({ from }) => (acceptTime(from) ? undefined : 'time')),
  to: whenTimed(({ from, to }) => {
    if (!acceptTime(to)) return 'time';
    return to <= from ? 'order' : undefined;
  }),
  cost: chosen('cost'),
  access: chosen('access'),
  organisation: filled('organisation'),
  phone: ({ phone, email }) => {
    if (phone === '') return email === '' ? 'reach' : undefined;
    return isPhone(phone) ? undefined : 'phone';
  },
  email: ({ email }) => (email === '' || isEmail(email) ? undefined : 'email'),
};

function isTimed({ days, from, to }: Draft): boolean {
  return days.length > 0 || from !== '' || to !== '';
}
