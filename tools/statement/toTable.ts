import { type Assertion, type ByHand, clauseOf, outcomes } from './wcag.ts';

const outcomeOf = (one: Assertion) => one['earl:result']['earl:outcome']['@id'];

/** What is known of each criterion, for people to read: docs/trust/wcag.md. `byHand` by number of the criterion. */
export function toTable(assertions: readonly Assertion[], byHand: Readonly<Record<string, ByHand>>): string {
  const isChosen = (one: Assertion) => one['earl:test']['dct:conformsTo'] === 'WCAG 2.2 AAA';
  const asked = assertions.filter((one) => !isChosen(one));
  const counts = Object.entries(outcomes).map(
    ([id, word]) => `| ${word} | ${asked.filter((one) => outcomeOf(one) === id).length} |`,
  );
  const rowOf = (one: Assertion): string => {
    const { 'dct:identifier': number, 'dct:title': title, 'dct:conformsTo': level } = one['earl:test'];
    const why = one['earl:result']['dct:description'];
    const hand = byHand[number];
    const todo = hand ? `${hand.do} ([hoe](met-de-hand/${hand.how}.md))` : '–';
    const cells = [
      `${number} ${title}`,
      level.replace('WCAG 2.2 ', ''),
      clauseOf(one) ?? '–',
      outcomes[outcomeOf(one)],
      why,
      todo,
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const head =
    '| Regel | Niveau | EN 301 549 | Stand | Toelichting | Wat een mens nog doet |\n|---|---|---|---|---|---|';
  return `# WCAG 2.2 A en AA, per regel

Gemaakt uit [wcag.json](wcag.json), daar staan ook de tests, en uit [met-de-hand.json](met-de-hand.json). Verander die bestanden, en dan:
\`npx vitest run tests/unit/trust -u\`.

| Stand | Aantal |
|---|---|
${counts.join('\n')}

*Voldoet*: een test meet wat de regel vraagt. *Deels getest*: een test laat een deel zien; een mens moet de rest bekijken. *Niet getest*: wij
weten het niet. Geen enkele regel is door een mens van buiten bekeken.

*EN 301 549*: het nummer in hoofdstuk 9 van versie 3.2.1, voor webpagina's. Een streepje: die versie heeft deze regel niet. Bestanden zoals de PDF vallen onder
hoofdstuk 10. Versie 3.2.1 heeft ook nog 9.4.1.1. WCAG 2.2 heeft die regel (4.1.1) niet meer; volgens W3C is er bij HTML altijd aan voldaan.

${head}
${asked.map(rowOf).join('\n')}

## Wat wij zelf erbij kozen (AAA)

De wet vraagt dit niet. Het telt niet mee in de tabel boven aan.

${head}
${assertions.filter(isChosen).map(rowOf).join('\n')}
`;
}
