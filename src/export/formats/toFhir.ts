import type { SaidAnswer, SaidAnswers } from '../../core/report/SaidAnswers.ts';
import type { Say } from '../../i18n/format.ts';
import { cleanOwn } from './cleanText.ts';
import type {
  FhirAnswer,
  FhirAnswered,
  FhirBundle,
  FhirCoding,
  FhirGroup,
  FhirQuestion,
  FhirQuestionnaire,
  FhirResponse,
} from './FhirBundle.ts';
import { fhirMisfits } from './fhirMisfits.ts';

export interface FhirOrder {
  /** Of the ticked lines. */
  readonly said: readonly SaidAnswers[];
  readonly author: 'self' | 'together' | 'view';
  /** ISO day. */
  readonly today: string;
  /** In Dutch, for whoever reads it: `titles:<questionnaire>`, `screens:<question>`, `asked:<question>`, `answers:<question>.<value>`. */
  readonly say: Say;
  /** Thirty-two hexadecimal digits, new each time: two files of one person cannot be told to be of one person. */
  readonly newId: () => string;
}

/** A placeholder, as in publiccode.yml. Not the address of a portal: that would tell where someone lives. */
const base = 'https://example.org/eigenblik/fhir';
const ordinalValue = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
/** FHIR's own mark for a resource of which a part was left out. */
const subsetted: FhirCoding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'SUBSETTED',
  display: 'subsetted',
};

/**
 * The answers of the ticked lines as FHIR R4: for each questionnaire what was asked, and what was answered. Names, levels
 * and codes are our own; nothing is mapped to LOINC, SNOMED CT or zibs, because a citizen's own view is no finding.
 * @throws when an answer does not fit its question
 */
export function toFhir({ said, author, today, say, newId }: FhirOrder): FhirBundle {
  const entry = said.flatMap((one) => {
    const questionnaire = toQuestionnaire(one, say);
    const response = toResponse(one, say, { author, today });
    return response.item.length === 0 ? [] : [questionnaire, response];
  });
  const bundle: FhirBundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: entry.map((resource) => ({ fullUrl: `urn:uuid:${toUuid(newId())}`, resource })),
  };
  const misfits = fhirMisfits(bundle);
  if (misfits.length > 0) throw new Error(`Answers that do not fit their questions: ${misfits.join('; ')}`);
  return bundle;
}

function toQuestionnaire({ id, version, given, isWhole }: SaidAnswers, say: Say): FhirQuestionnaire {
  return {
    resourceType: 'Questionnaire',
    ...(isWhole ? {} : { meta: { tag: [subsetted] } }),
    language: 'nl',
    url: `${base}/Questionnaire/${id}`,
    version,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    title: say(`titles:${id}`),
    status: 'active',
    subjectType: ['Patient'],
    description: say('formats:fhir.what'),
    item: byScreen(given, say, (one) => [toQuestion(one, id, say)]).map(({ linkId, text, item }) => {
      return { linkId, text, type: 'group', item };
    }),
  };
}

function toResponse(
  { id, version, given, isComplete }: SaidAnswers,
  say: Say,
  { author, today }: Pick<FhirOrder, 'author' | 'today'>,
): FhirResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    ...(isComplete ? {} : { meta: { tag: [subsetted] } }),
    language: 'nl',
    questionnaire: `${base}/Questionnaire/${id}|${version}`,
    status: isComplete ? 'completed' : 'in-progress',
    authored: today,
    source: { type: author === 'view' ? 'RelatedPerson' : 'Patient', display: say(`formats:fhir.by.${author}`) },
    item: byScreen(given, say, (one) => toAnswered(one, id, say)),
  };
}

/** Questions stand below the heading of their screen: “Is this important to you?” says nothing by itself. */
function byScreen<Item>(
  given: readonly SaidAnswer[],
  say: Say,
  toItems: (one: SaidAnswer) => Item[],
): FhirGroup<Item>[] {
  const screens = [...new Set(given.map(({ screen }) => screen))];
  return screens
    .map((screen) => ({
      linkId: `screen.${screen}`,
      text: say(`screens:${screen}`),
      item: given.filter((one) => one.screen === screen).flatMap(toItems),
    }))
    .filter(({ item }) => item.length > 0);
}

const types = {
  radiogroup: 'choice',
  dropdown: 'choice',
  rating: 'choice',
  checkbox: 'choice',
  boolean: 'boolean',
  comment: 'text',
  text: 'string',
  number: 'decimal',
  date: 'date',
} as const;

function toQuestion({ question }: SaidAnswer, id: string, say: Say): FhirQuestion {
  const { name, kind, values, sides, maxLength } = question;
  const isOwnBoolean = sides?.some((side) => typeof side !== 'boolean');
  const type = isOwnBoolean ? 'choice' : types[kind];
  const options = isOwnBoolean && sides ? sides : values;
  return {
    linkId: name,
    text: say(`asked:${name}`),
    type,
    ...(kind === 'checkbox' ? { repeats: true } : {}),
    ...(maxLength && (type === 'text' || type === 'string') ? { maxLength } : {}),
    ...(type === 'choice'
      ? { answerOption: options.map((value) => ({ valueCoding: toCoding(question, value, id, say) })) }
      : {}),
  };
}

function toAnswered(one: SaidAnswer, id: string, say: Say): FhirAnswered[] {
  const { question, values } = one;
  const { type } = toQuestion(one, id, say);
  const answer = values.flatMap((value): FhirAnswer[] => {
    if (type === 'choice') return [{ valueCoding: toCoding(question, value, id, say) }];
    if (type === 'boolean') return [{ valueBoolean: value === true }];
    if (type === 'decimal') return [{ valueDecimal: Number(value) }];
    if (type === 'date') return [{ valueDate: String(value) }];
    const words = cleanOwn(String(value));
    return words === '' ? [] : [{ valueString: words }];
  });
  return answer.length === 0 ? [] : [{ linkId: question.name, text: say(`asked:${question.name}`), answer }];
}

/** A code says question and value: the same number means something else with another question. Levels are ordinal. */
function toCoding(
  { name, role }: SaidAnswer['question'],
  value: string | number | boolean,
  id: string,
  say: Say,
): FhirCoding {
  const isLevel = role === 'level' && typeof value === 'number';
  return {
    ...(isLevel ? { extension: [{ url: ordinalValue, valueDecimal: value }] } : {}),
    system: `${base}/CodeSystem/${id}`,
    code: `${name}.${value}`,
    display: say(`answers:${name}.${value}`),
  };
}

/** RFC 9562, version 4. */
function toUuid(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
