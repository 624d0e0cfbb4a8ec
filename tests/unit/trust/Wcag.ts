import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { folder } from './papers.ts';

/** What each outcome of EARL is called in Dutch. `earl:cantTell`: a test shows a part, and a person has to see the rest. */
export const outcomes = {
  'earl:passed': 'voldoet',
  'earl:cantTell': 'deels getest',
  'earl:untested': 'niet getest',
  'earl:failed': 'voldoet niet',
  'earl:inapplicable': 'niet van toepassing',
} as const;

const assertion = v.object({
  '@type': v.literal('earl:Assertion'),
  'earl:mode': v.object({ '@id': v.picklist(['earl:automatic', 'earl:manual']) }),
  'earl:test': v.object({
    '@id': v.pipe(v.string(), v.regex(/^WCAG22:[a-z-]+$/)),
    'dct:identifier': v.string(),
    'dct:title': v.string(),
    'dct:conformsTo': v.picklist(['WCAG 2.2 A', 'WCAG 2.2 AA']),
  }),
  'earl:result': v.object({
    'earl:outcome': v.object({ '@id': v.picklist(Object.keys(outcomes) as (keyof typeof outcomes)[]) }),
    'dct:description': v.pipe(v.string(), v.minLength(5)),
  }),
  /** Tests that show it, as in the papers: `file › title`. */
  'dct:source': v.array(v.string()),
});

type Assertion = v.InferOutput<typeof assertion>;

/** What is known of each criterion, from docs/trust/wcag.json. @throws when an assertion has another form */
export function readAssertions(): readonly Assertion[] {
  const { '@graph': graph } = JSON.parse(readFileSync(`${folder}/wcag.json`, 'utf8')) as { '@graph': unknown[] };
  const said = graph.filter((node) => (node as { '@type'?: unknown })['@type'] === 'earl:Assertion');
  return v.parse(v.array(assertion), said);
}

/** The same for people to read: docs/trust/wcag.md. */
export function toTable(assertions: readonly Assertion[]): string {
  const outcomeOf = (one: Assertion) => one['earl:result']['earl:outcome']['@id'];
  const counts = Object.entries(outcomes).map(
    ([id, word]) => `| ${word} | ${assertions.filter((one) => outcomeOf(one) === id).length} |`,
  );
  const rows = assertions.map((one) => {
    const { 'dct:identifier': number, 'dct:title': title, 'dct:conformsTo': level } = one['earl:test'];
    const why = one['earl:result']['dct:description'];
    return `| ${number} ${title} | ${level.replace('WCAG 2.2 ', '')} | ${outcomes[outcomeOf(one)]} | ${why} |`;
  });
  return `# WCAG 2.2 A en AA, per regel

Gemaakt uit [wcag.json](wcag.json); daar staan ook de tests. Verander dat bestand, en dan: \`npx vitest run tests/unit/trust -u\`.

| Stand | Aantal |
|---|---|
${counts.join('\n')}

*Voldoet*: een test meet wat de regel vraagt. *Deels getest*: een test laat een deel zien; een mens moet de rest bekijken. *Niet getest*: wij
weten het niet.

| Regel | Niveau | Stand | Toelichting |
|---|---|---|---|
${rows.join('\n')}
`;
}
