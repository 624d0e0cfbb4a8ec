import fc from 'fast-check';
import type { Answer, AnswerSet } from '../../src/core/answers/Answers.ts';
import type { LifeDomain } from '../../src/core/domains.ts';
import { lifeDomains } from '../../src/core/domains.ts';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import { gifts, rings, tieKinds } from '../../src/core/plan/Circle.ts';
import { lineMaxLength, type OwnPlan, questionMaxLength, whoMaxLength } from '../../src/core/plan/OwnPlan.ts';
import type { Talk } from '../../src/core/plan/Talk.ts';
import { sectionIds, talkKinds, type WordsId, wordsIds } from '../../src/core/plan/talkParts.ts';
import type { Comparison, Condition } from '../../src/core/questionnaire/condition.ts';
import type { Question, QuestionKind, Questionnaire } from '../../src/core/questionnaire/Questionnaire.ts';
import { isSkip, roles } from '../../src/core/questionnaire/Questionnaire.ts';
import { preparedOf } from './startLinks.ts';

const always: readonly Comparison[] = ['equal', 'notequal', 'anyof', 'noneof'];

/** What the compiler lets a condition ask of each kind of question. */
const ofOne: readonly Comparison[] = [...always, 'greater', 'greaterorequal', 'less', 'lessorequal'];
const comparisonsOf: Readonly<Partial<Record<QuestionKind, readonly Comparison[]>>> = {
  radiogroup: ofOne,
  dropdown: ofOne,
  rating: ofOne,
  checkbox: [...always, 'contains', 'notcontains', 'allof'],
};

/** Names that are also properties of every object, or lead to its prototype. */
export const poisonedKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

export type Shape = Pick<Question, 'name' | 'kind' | 'values' | 'maxLength' | 'sides'>;

const shapeOf = (index: number): fc.Arbitrary<Shape> =>
  fc.oneof(
    fc.constant<Shape>({ name: `q${index}`, kind: 'radiogroup', values: [1, 2, 3, 'none', 'dontknow'] }),
    fc.constant<Shape>({ name: `q${index}`, kind: 'checkbox', values: ['self', 'around', 'professionals'] }),
    fc.constant<Shape>({ name: `q${index}`, kind: 'comment', values: [], maxLength: 12 }),
  );

function leafOf(shapes: readonly Shape[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...shapes).chain((shape): fc.Arbitrary<Condition> => {
    const how = fc.constantFrom<'empty' | 'notempty'>('empty', 'notempty');
    const emptiness = how.map((one): Condition => [one, shape.name]);
    const comparisons = comparisonsOf[shape.kind];
    if (!comparisons) return emptiness;
    const value = fc.constantFrom(...shape.values);
    const list = fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
    const comparison = fc.constantFrom(...comparisons).chain((one) => {
      const isOfOne = shape.kind !== 'checkbox' && one.endsWith('of');
      return (isOfOne ? list : fc.oneof(value, list)).map((to): Condition => [one, shape.name, to]);
    });
    return fc.oneof(emptiness, comparison);
  });
}

/** Conditions over these questions, a few levels deep. */
export function conditionOver(shapes: readonly Shape[]): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leafOf(shapes),
      fc
        .tuple(fc.constantFrom<'and' | 'or'>('and', 'or'), tie('tree'), tie('tree'))
        .map(([how, left, right]): Condition => [how, left, right]),
      tie('tree').map((inner): Condition => ['not', inner]),
    ),
  })).tree;
}

function questionOf(shape: Shape, shapes: readonly Shape[]): fc.Arbitrary<Question> {
  return fc
    .record({
      domain: fc.constantFrom(...lifeDomains),
      role: fc.constantFrom(...roles),
      screen: fc.nat({ max: 3 }),
      visibleIf: fc.option(conditionOver(shapes), { nil: undefined }),
    })
    .map(({ visibleIf, ...rest }) => ({ ...shape, ...rest, ...(visibleIf ? { visibleIf } : {}) }));
}

/** A questionnaire whose questions may hang on each other, in circles too. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => shapeOf(index))))
  .chain((shapes) => fc.tuple(...shapes.map((shape) => questionOf(shape, shapes))))
  .map((questions) => ({ id: 'made-up', version: '1.0', questions }));

/** A sound answer to this question. */
export function answerTo(question: Shape): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'comment':
    case 'text':
      return wordsFor(question.maxLength ?? 1);
    case 'number':
      return fc.oneof(fc.constantFrom(0, 1, 5, 17, 18, 65, 100, -1, 0.1, 0.5, 2.5), fc.integer(), anyDouble);
    case 'date':
      return fc.oneof(fc.constantFrom('2000-01-01', '2008-11-22', '2026-11-22', '2024-02-29'), anyDay);
    case 'boolean':
      return fc.constantFrom(...(question.sides ?? []));
    case 'checkbox':
      return listOf(question);
    default:
      return fc.constantFrom(...question.values);
  }
}

const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0));
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any words, and words that SurveyJS takes for something else: numbers, yes and no, quotes. */
function wordsFor(maxLength: number): fc.Arbitrary<string> {
  const odd = ['true', 'FALSE', '12', '1,5', ' ', "''", '"a"', '0', '007', 'a@b.nl', 'Anna', 'null', '2026-01-31'];
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: Math.min(maxLength, 40) }) },
      { weight: 1, arbitrary: fc.constantFrom(...odd.filter((one) => one.length <= maxLength), 'a') },
    )
    .map((text) => text.slice(0, maxLength));
}

/** Some of the choices, or one of the ways not to answer. */
function listOf({ values }: Shape): fc.Arbitrary<(string | number)[]> {
  const [ways, choices] = [values.filter(isSkip), values.filter((one) => !isSkip(one))];
  const lists = choices.length > 0 ? [fc.uniqueArray(fc.constantFrom(...choices), { minLength: 1 })] : [];
  return fc.oneof(...lists, ...ways.map((way) => fc.constant<(string | number)[]>([way])));
}

/** Sound answers to some of the questions. */
export function answersTo(questions: readonly Shape[]): fc.Arbitrary<AnswerSet> {
  const fields = Object.fromEntries(questions.map((question) => [question.name, answerTo(question)]));
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<AnswerSet>;
}

/** Sound, strange and poisonous answers, as another build, an extension or an enemy may send them. */
export function rawAnswersTo(questions: readonly Shape[]): fc.Arbitrary<unknown> {
  const strange = fc.oneof(
    fc.anything({ withSparseArray: true, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.jsonValue(),
    fc.constantFrom<unknown>(['self', 'self'], ['self', 4], [], '', 'none', 'x'.repeat(3000), -1, 6, '1', Number.NaN),
  );
  const entries = fc.tuple(
    fc.oneof(fc.constantFrom(...questions.map((one) => one.name), ...poisonedKeys), fc.string()),
    fc.oneof(strange, fc.constantFrom(...questions).chain(answerTo)),
  );
  return fc.oneof({ weight: 6, arbitrary: fc.array(entries).map(own) }, { weight: 1, arbitrary: strange });
}

/** As JSON.parse makes objects: `__proto__` is a key like any other. */
export function own(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

const day = fc.constantFrom('', '2026-02-28', '2028-02-29', '2026-12-31');
const id = fc.stringMatching(/^[a-z0-9-]{1,64}$/);
const tick = fc.stringMatching(/^[a-z-]{1,24}(:[a-z0-9-]{1,64})?$/).filter((one) => !poisonedKeys.includes(one));
const words = (maxLength: number) =>
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.slice(0, maxLength));

/** Entries with ids that count up. */
function entriesOf<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc
    .array(fc.record(fields, { noNullPrototype: true }), { maxLength: 6 })
    .map((all) => all.map((one, at) => ({ id: String(at + 1), ...one })));
}

function planOf(): fc.Arbitrary<OwnPlan> {
  return fc.record(
    {
      question: words(questionMaxLength),
      ideas: entriesOf({ text: words(lineMaxLength), chosen: fc.boolean() }),
      agreements: entriesOf({ what: words(lineMaxLength), who: words(whoMaxLength), when: day }),
      signs: words(questionMaxLength),
      lookBack: day,
    },
    { noNullPrototype: true },
  );
}

function talkOf(): fc.Arbitrary<Talk> {
  const own = Object.fromEntries(wordsIds.map((name) => [name, words(questionMaxLength)])) as {
    [K in WordsId]: fc.Arbitrary<string>;
  };
  return fc.record(
    {
      kind: fc.constantFrom(...talkKinds),
      words: fc.record(own, { noNullPrototype: true }),
      topics: fc
        .uniqueArray(fc.constantFrom<LifeDomain[]>(...lifeDomains), { maxLength: 4 })
        .chain((domains) => fc.tuple(...domains.map((domain) => words(60).map((text) => ({ domain, words: text }))))),
      order: fc.uniqueArray(fc.constantFrom(...sectionIds)),
      reportedOn: day,
      appliedOn: day,
    },
    { noNullPrototype: true },
  );
}

/** Notebooks that a person can make with these questionnaires. */
export function notebookWith(
  questionnaires: readonly Questionnaire[],
  languages: readonly string[],
): fc.Arbitrary<Notebook> {
  const sets = Object.fromEntries(questionnaires.map((one) => [one.id, answersTo(one.questions)]));
  const answersIn = () =>
    fc
      .record(sets, { noNullPrototype: true })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, set]) => Object.keys(set).length > 0)));
  return fc.record(
    {
      author: fc.constantFrom('self', 'together', 'view'),
      language: fc.constantFrom(...languages),
      domains: fc.uniqueArray(fc.constantFrom<LifeDomain[]>(...lifeDomains)),
      answers: answersIn(),
      circle: entriesOf({
        name: words(whoMaxLength),
        kind: fc.constantFrom(...tieKinds),
        ring: fc.constantFrom(...rings),
        gives: fc.subarray([...gifts]),
        gets: fc.subarray([...gifts]),
        ask: fc.boolean(),
      }),
      plan: planOf(),
      talk: talkOf(),
      moments: fc.array(
        fc.record(
          {
            author: fc.constantFrom('self', 'together', 'view'),
            savedOn: fc.constantFrom('2026-01-31', '2026-11-22'),
            domains: fc.uniqueArray(fc.constantFrom<LifeDomain[]>(...lifeDomains)),
            answers: answersIn(),
          },
          { noNullPrototype: true },
        ),
        { maxLength: 2 },
      ),
      pins: fc.uniqueArray(id, { maxLength: 8 }),
      ticks: fc.dictionary(tick, fc.boolean(), { maxKeys: 8, noNullPrototype: true }),
      place: fc.oneof(fc.constant(''), fc.integer({ min: 1000, max: 9999 }).map(String)),
      prepared: preparedOf(questionnaires.map(({ id: one }) => one)),
    },
    { noNullPrototype: true },
  );
}
