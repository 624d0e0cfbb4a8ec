import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { alfaOn } from './checkers/alfa.ts';
import { type Engine, type Finding, matchesOn } from './checkers/Finding.ts';
import { htmlValidateOn } from './checkers/htmlValidate.ts';
import { ibmOn } from './checkers/ibm.ts';
import { type PlantedFault, plantedFaults } from './checkers/plantedFaults.ts';
import { everyRule, test } from './fixtures.ts';

const engines: readonly Engine[] = ['axe', 'alfa', 'ibm', 'html-validate'];
const body = readFileSync(join(resolve(import.meta.dirname, '..'), 'fixtures', 'planted.html'));
const placeOf = ({ id }: PlantedFault) => `[data-fault="${id}"]`;

async function axeOn(page: Page): Promise<Finding[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ rules: everyRule }).analyze();
  return violations.flatMap(({ id, nodes, help }) =>
    nodes.map(({ target }) => ({ engine: 'axe', rule: id, target: target.join(' '), text: help })),
  );
}

test('of 38 kinds of faults on a page, axe and the three engines beside it name at least 28', async ({
  page,
  guard,
}) => {
  // The site's policy is not sent along with this page, and it breaks things on purpose.
  guard.allow(/^console/);
  await page.route('**/planted.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('planted.html');
  const faults = await page
    .locator('[data-fault]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-fault')));
  expect(faults).toEqual(plantedFaults.map(({ id }) => id));

  const found = [
    ...(await axeOn(page)),
    ...(await alfaOn(page)),
    ...(await ibmOn(page)),
    ...(await htmlValidateOn(page)),
  ];
  const matches = await matchesOn(page, found, plantedFaults.map(placeOf), 'within');
  const rulesOf = ({ by }: PlantedFault, place: number, engine: Engine): string[] => {
    const there = found.filter((one, index) => one.engine === engine && matches[index]?.[place]);
    return (by[engine] ?? []).filter((rule) => there.some((one) => one.rule === rule));
  };
  const rows = plantedFaults.map((fault, place) => ({
    fault,
    said: engines.map((engine) => rulesOf(fault, place, engine)),
  }));
  const isNamed = ({ said }: (typeof rows)[number]) => said.some((rules) => rules.length > 0);

  expect(rows.filter(isNamed).length).toBeGreaterThanOrEqual(28);
  const missed = rows.filter((row) => !isNamed(row)).map(({ fault }) => fault.what);
  expect(missed, 'each of them says who looks instead').toEqual(
    plantedFaults.filter(({ by }) => Object.keys(by).length === 0).map(({ what }) => what),
  );
  const table = [
    `| Fault | ${engines.join(' | ')} | Who else looks |`,
    `|---|${engines.map(() => '---|').join('')}---|`,
    ...rows.map(({ fault, said }) => {
      const cells = said.map((rules) => rules.join(', ') || '–');
      return `| ${fault.id} ${fault.what} | ${cells.join(' | ')} | ${fault.otherwise ?? '–'} |`;
    }),
    `| found, of ${rows.length} | ${engines.map((_, place) => rows.filter(({ said }) => said[place]?.length).length).join(' | ')} | together ${rows.filter(isNamed).length} |`,
  ];
  expect(`${table.join('\n')}\n`).toMatchSnapshot('planted.md');
});
