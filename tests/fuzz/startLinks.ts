import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type RegistryLine, readRegistry } from '../../src/core/links/Registry.ts';
import { mostOrganisations, occasions, type StartLink, startRoutes } from '../../src/core/links/start/StartLink.ts';
import type { Prepared } from '../../src/core/notebook/Prepared.ts';

/** As the build has them; read, because not every runner of tests imports JSON. */
export const registryLines = JSON.parse(
  readFileSync('questionnaires/registry.json', 'utf8'),
) as readonly RegistryLine[];

const registry = readRegistry(registryLines);
const [languages, questionnaires, domains] = ['language', 'questionnaire', 'domain'].map((list) => [
  ...registry.listOf(list),
]) as [string[], string[], string[]];
const organisations = Array.from({ length: mostOrganisations }, (_, at) => at + 1);
/** A portal that has all that a link can name. */
export const everything = { languages, questionnaires, organisations };
const dayOf = (number: number) => new Date(Date.UTC(2020, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** Any link that can be written. */
export const someLink: fc.Arbitrary<StartLink> = fc.record({
  language: fc.constantFrom(...languages),
  organisation: fc.integer({ min: 0, max: mostOrganisations }),
  occasion: fc.option(fc.constantFrom(...occasions), { nil: undefined }),
  day: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 2 ** 15 - 1 }).map(dayOf)),
  questionnaires: fc.shuffledSubarray(questionnaires),
  route: fc.constantFrom(...startRoutes),
  domains: fc.shuffledSubarray(domains),
  largePrint: fc.boolean(),
});

/** A start link only names what is in the registry. */
export function preparedOf(ids: readonly string[]): fc.Arbitrary<Prepared> {
  return fc.record(
    {
      questionnaires: fc.shuffledSubarray(ids.filter((one) => questionnaires.includes(one))),
      organisation: fc.integer({ min: 0, max: mostOrganisations }),
      day: fc.constantFrom('', '2026-12-03', '1999-12-31'),
      largePrint: fc.boolean(),
    },
    { noNullPrototype: true },
  );
}
