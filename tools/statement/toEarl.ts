import type { Site } from './makeSample.ts';
import { type ByHand, clauseOf, readAssertions, readGraph } from './wcag.ts';

/**
 * The results for one municipality (EARL, JSON-LD): what the project's tests said of the portal, and for each criterion one
 * assertion about this site that nobody has made yet, for the auditor to fill in. Tests of the demonstration say nothing
 * about a municipality's own theme and texts, so no outcome of theirs becomes one of this site.
 */
export function toEarl(site: Site, byHand: Readonly<Record<string, ByHand>>) {
  const { '@context': context, '@graph': known } = readGraph();
  const subject = {
    '@id': site.url,
    '@type': ['earl:TestSubject'],
    'dct:title': site.name,
    'dct:description': 'De site van de gemeente. Hier heeft nog niemand naar gekeken.',
  };
  const open = readAssertions().map((one) => {
    const hand = byHand[one['earl:test']['dct:identifier']];
    const clause = clauseOf(one);
    return {
      '@type': 'earl:Assertion',
      'earl:subject': { '@id': site.url },
      'earl:assertedBy': { '@id': '_:nobody' },
      'earl:mode': { '@id': 'earl:manual' },
      'earl:test': { ...one['earl:test'], ...(clause ? { 'dct:relation': `EN 301 549 V3.2.1, ${clause}` } : {}) },
      'earl:result': {
        '@type': 'earl:TestResult',
        'earl:outcome': { '@id': 'earl:untested' },
        'dct:description': '',
        ...(hand ? { 'earl:info': `${hand.do} (docs/trust/met-de-hand/${hand.how}.md)` } : {}),
      },
    };
  });
  return { '@context': context, '@graph': [...known, subject, ...open] };
}
