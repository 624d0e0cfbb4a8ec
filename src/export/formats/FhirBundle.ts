/** The part of FHIR R4 that we write; tests hold it against the types of FHIR itself. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: { readonly fullUrl: string; readonly resource: FhirQuestionnaire | FhirResponse }[];
}

interface Tagged {
  readonly meta?: { readonly tag: FhirCoding[] };
  readonly language: string;
}

export interface FhirQuestionnaire extends Tagged {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: ['Patient'];
  readonly description: string;
  readonly item: FhirGroup<FhirQuestion>[];
}

/** One screen of the questionnaire. */
export interface FhirGroup<Item> {
  readonly linkId: string;
  readonly text: string;
  readonly type?: 'group';
  readonly item: Item[];
}

export interface FhirQuestion {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'choice' | 'boolean' | 'text' | 'string' | 'decimal' | 'date';
  readonly repeats?: true;
  readonly maxLength?: number;
  readonly answerOption?: { readonly valueCoding: FhirCoding }[];
}

export interface FhirResponse extends Tagged {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  readonly authored: string;
  /** Who answered, in words alone: no name, no number, no reference. */
  readonly source: { readonly type: 'Patient' | 'RelatedPerson'; readonly display: string };
  readonly item: FhirGroup<FhirAnswered>[];
}

export interface FhirAnswered {
  readonly linkId: string;
  readonly text: string;
  readonly answer: FhirAnswer[];
}

export type FhirAnswer =
  | { readonly valueCoding: FhirCoding }
  | { readonly valueBoolean: boolean }
  | { readonly valueString: string }
  | { readonly valueDecimal: number }
  | { readonly valueDate: string };

export interface FhirCoding {
  readonly extension?: { readonly url: string; readonly valueDecimal: number }[];
  readonly system: string;
  readonly code: string;
  readonly display: string;
}
