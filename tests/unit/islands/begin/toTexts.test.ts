import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptDraft } from '../../../../src/core/finder/begin/acceptDraft.ts';
import { type Draft, emptyDraft, limits, type TextField } from '../../../../src/core/finder/begin/Initiative.ts';
import { categories } from '../../../../src/core/finder/categories.ts';
import { audiences } from '../../../../src/core/finder/Service.ts';
import { dutchName } from '../../../../src/i18n/dutchName.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings, topicStrings } from '../../../../src/i18n/translate.ts';
import { beginTexts, mailTexts } from '../../../../src/islands/begin/texts.ts';
import { type TextsContext, toTexts } from '../../../../src/islands/begin/toTexts.ts';
import { Findings } from '../../../../src/loaders/Findings.ts';
import { checkServices } from '../../../../src/loaders/parseServices.ts';
import { serviceCodes } from '../../../../src/loaders/serviceCodes.ts';
import { columnsIn } from '../../../../src/loaders/servicesTemplate.ts';
import { runs } from '../../../fuzz/runs.ts';

const today = '2026-11-21';
const context = (language: (typeof languages)[number]): TextsContext => ({
  say: createSay(language, { ...pickStrings(language, beginTexts), ...mannerStrings(language) }),
  sayDutch: createSay('nl', {
    ...pickStrings('nl', mailTexts),
    ...topicStrings('nl', ['categories']),
    ...mannerStrings('nl'),
  }),
  language,
  nameInDutch: dutchName(language),
  today,
  editor: 'lijst@gemeente.example',
  codes: serviceCodes,
  columns: columnsIn(languages),
  towns: { '1292': 'Waterend' },
});
const inNl = context('nl');

/** What people type, and what attackers do. */
const typed = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '"',
        "'",
        ';',
        ',',
        '\t',
        '\n',
        '＝',
        'cmd',
        ' ',
        'soep',
        '|',
        '١',
        '😀',
        '<b>',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const usual: Partial<Record<TextField, fc.Arbitrary<string>>> = {
  postcode: fc.constantFrom('1292 ZA', '1292za', '1299', ' 1292 '),
  from: fc.constantFrom('9', '9.30', '10:00'),
  to: fc.constantFrom('12', '1730', '23:59'),
  phone: fc.constantFrom('', '+31 12 345 67 89', '012-3456789', '(012) 345'),
  email: fc.constantFrom('', 'soep@example.nl', 'a.b+c@d.example'),
};
const fields = Object.fromEntries(
  (Object.keys(limits) as TextField[]).map((field) => {
    const whole = fc.tuple(fc.constantFrom('Soep', 'حساء', 'a'), typed).map(([word, rest]) => word + rest);
    return [field, fc.oneof({ weight: 30, arbitrary: usual[field] ?? whole }, { weight: 1, arbitrary: typed })];
  }),
) as Record<TextField, fc.Arbitrary<string>>;
const drafts: fc.Arbitrary<Draft> = fc.record({
  ...fields,
  category: fc.constantFrom(...Object.entries(categories).flatMap(([id, { rung }]) => (rung === 0 ? [id] : []))),
  audiences: fc.subarray([...audiences]),
  venue: fc.constantFrom('place' as const, 'at-home' as const, 'online' as const),
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  cost: fc.constantFrom('free' as const, 'contribution' as const, 'paid' as const),
  access: fc.constantFrom('free' as const, 'sign-up' as const),
});

function read(row: string) {
  const findings = new Findings('services.csv');
  const calendar = { today, holidays: [] };
  const services = checkServices(row, languages, { calendar, lastDay: today }, findings);
  return { services: services.map(({ service }) => service), problems: [...findings.errors, ...findings.warnings] };
}

describe('whatever passes the form', () => {
  test.each(languages)('is read by the loader of the list without a single problem (%s)', (language) => {
    let passed = 0;
    const there = context(language);
    fc.assert(
      fc.property(drafts, (draft) => {
        const accepted = acceptDraft(draft);
        if (!('initiative' in accepted)) return;
        passed += 1;
        const { initiative } = accepted;
        const texts = toTexts(initiative, there);
        const { services, problems } = read(texts.row);
        expect(problems).toEqual([]);
        expect(services).toHaveLength(1);
        expect(services[0]).toMatchObject({
          words: { nl: { name: initiative.name, summary: initiative.summary } },
          category: initiative.category,
          rung: 0,
          access: initiative.access,
          cost: initiative.cost,
          venue: initiative.venue,
          audiences: initiative.audiences,
          organisation: initiative.organisation,
        });
        expect(services[0]?.words[language]?.name).toBe(initiative.name);
        expect(Boolean(services[0]?.hours)).toBe(initiative.days.length > 0);
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
    expect(passed).toBeGreaterThan(runs / 50);
  });

  test('holds no cell that a spreadsheet would run, whichever way it takes the table apart', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const accepted = acceptDraft(draft);
        if (!('initiative' in accepted)) return;
        const { row, href } = toTexts(accepted.initiative, inNl);
        // However a spreadsheet takes it apart: cells as its own rules have them, and at every sign that may part them.
        const cells = [...(parse(row, { delimiter: ';', bom: true }) as string[][]).flat(), ...row.split(/[;,\t\r\n]/)];
        expect(cells.filter((cell) => /^[\s"']*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
        expect(href).toMatch(/^mailto:lijst@gemeente\.example\?subject=[^&\s"<>]+&body=[^&\s"<>]+$/);
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});

const soup: Draft = {
  ...emptyDraft,
  name: 'Soep op dinsdag',
  summary: 'We koken en eten samen.',
  category: 'community-meal',
  meeting: 'Buurthuis De Brug',
  street: 'Dorpsstraat',
  number: '12',
  postcode: '1292 ZA',
  days: [2, 4],
  from: '17:30',
  to: '19:00',
  cost: 'contribution',
  costNote: '2 euro per keer',
  access: 'sign-up',
  organisation: 'Buren',
  email: 'soep@example.nl',
};

function textsOf(draft: Draft, there: TextsContext) {
  const accepted = acceptDraft(draft);
  if (!('initiative' in accepted)) throw new Error(JSON.stringify(accepted.faults));
  return toTexts(accepted.initiative, there);
}

describe('toTexts', () => {
  test('writes to the editor in Dutch, with all that was filled in and nothing that was not', () => {
    const { mail } = textsOf(soup, inNl);
    expect(mail).toContain('Waar: Buurthuis De Brug, Dorpsstraat 12, 1292 ZA Waterend');
    expect(mail).toContain('Open: dinsdag en donderdag, 17:30-19:00');
    expect(mail).toContain('Kosten: Een klein bedrag. 2 euro per keer');
    expect(mail).not.toMatch(/Telefoon|undefined|: *$/m);
  });

  test('asks for a translation of what was written in another language, and keeps it in its own columns too', () => {
    const { mail, row } = textsOf(soup, context('ar'));
    expect(mail).toContain('Arabisch');
    expect(textsOf(soup, inNl).mail).not.toContain('vertalen');
    const [service] = read(row).services;
    expect(service?.words['ar']?.name).toBe(soup.name);
    expect(service?.words['ar']?.description).toContain('المكان');
    expect(service?.words['nl']?.description).toContain('Plek');
    expect(service?.hours?.weekly).toEqual([{ days: [2, 4], from: '17:30', to: '19:00' }]);
  });
});
