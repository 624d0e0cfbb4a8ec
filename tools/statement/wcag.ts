import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const folder = 'docs/trust';

/** What each outcome of EARL is called in Dutch. `earl:cantTell`: a test shows a part, and a person has to see the rest. */
export const outcomes = {
  'earl:passed': 'voldoet',
  'earl:cantTell': 'deels getest',
  'earl:untested': 'niet getest',
  'earl:failed': 'voldoet niet',
  'earl:inapplicable': 'niet van toepassing',
} as const;

export type Outcome = keyof typeof outcomes;

const assertion = v.object({
  '@type': v.literal('earl:Assertion'),
  'earl:subject': v.object({ '@id': v.literal('_:portal') }),
  'earl:assertedBy': v.object({ '@id': v.picklist(['_:tests', '_:nobody']) }),
  'earl:mode': v.object({ '@id': v.picklist(['earl:automatic', 'earl:manual']) }),
  'earl:test': v.object({
    '@id': v.pipe(v.string(), v.regex(/^WCAG22:[a-z-]+$/)),
    '@type': v.literal('earl:TestCriterion'),
    'dct:identifier': v.string(),
    'dct:title': v.string(),
    'dct:conformsTo': v.picklist(['WCAG 2.2 A', 'WCAG 2.2 AA', 'WCAG 2.2 AAA']),
  }),
  'earl:result': v.object({
    '@type': v.literal('earl:TestResult'),
    'earl:outcome': v.object({ '@id': v.picklist(Object.keys(outcomes) as Outcome[]) }),
    'dct:description': v.pipe(v.string(), v.minLength(5)),
  }),
  /** Tests that show it, as in the papers: `file › title`. */
  'dct:source': v.array(v.string()),
});

export type Assertion = v.InferOutput<typeof assertion>;

/** Something that a person still has to do for a criterion, and the paper that says how. */
const byHand = v.object({ do: v.pipe(v.string(), v.minLength(10)), how: v.pipe(v.string(), v.regex(/^[a-z-]+$/)) });
export type ByHand = v.InferOutput<typeof byHand>;

/** docs/trust/wcag.json as it stands. */
export function readGraph(): { '@context': Record<string, string>; '@graph': Record<string, unknown>[] } {
  return JSON.parse(readFileSync(`${folder}/wcag.json`, 'utf8'));
}

/** What is known of each criterion. @throws when an assertion has another form */
export function readAssertions(): readonly Assertion[] {
  return v.parse(
    v.array(assertion),
    readGraph()['@graph'].filter((node) => node['@type'] === 'earl:Assertion'),
  );
}

/** What people still have to do, by number of the criterion: docs/trust/met-de-hand.json. @throws on another form */
export function readByHand(): Readonly<Record<string, ByHand>> {
  const read: unknown = JSON.parse(readFileSync(`${folder}/met-de-hand.json`, 'utf8'));
  return v.parse(v.record(v.pipe(v.string(), v.regex(/^\d\.\d\.\d+$/)), byHand), read);
}

/** New in WCAG 2.2, so that EN 301 549 V3.2.1, which takes over WCAG 2.1, does not know them. */
const newIn22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/**
 * The clause of EN 301 549 V3.2.1 for a web page: chapter 9 has the numbers of WCAG 2.1, level A and AA. Undefined for what
 * is new in WCAG 2.2 and for level AAA.
 */
export function clauseOf({ 'earl:test': test }: Assertion): string | undefined {
  const number = test['dct:identifier'];
  return test['dct:conformsTo'] === 'WCAG 2.2 AAA' || newIn22.includes(number) ? undefined : `9.${number}`;
}
