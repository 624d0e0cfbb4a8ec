import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeDomains, sensitiveDomains } from '../../../../src/core/domains.ts';
import { emptyNotebook, type Notebook } from '../../../../src/core/notebook/Notebook.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';
import { emptyPlan } from '../../../../src/core/plan/OwnPlan.ts';
import { sectionIds } from '../../../../src/core/plan/talkParts.ts';
import { buildReport, tickedReport } from '../../../../src/core/report/buildReport.ts';
import type { ReportLine } from '../../../../src/core/report/Report.ts';

const full: readonly Outcome[] = lifeDomains.map((domain) => ({
  domain,
  parts: [{ from: `${domain.replaceAll('-', '_')}_level`, level: 4 }],
  themes: [],
  facts: [],
  level: 4,
  levelFrom: `${domain.replaceAll('-', '_')}_level`,
  wish: 'yes',
  ownWish: 'yes',
  talk: true,
  who: ['self', 'around', 'professionals'],
  note: `note about ${domain}`,
}));
const notebook: Notebook = {
  ...emptyNotebook('nl'),
  plan: { ...emptyPlan, question: 'my own question' },
  pins: ['soup', 'gone'],
};
const build = (ticks: Notebook['ticks'] = {}, outcomes = full) =>
  buildReport({ ...notebook, ticks }, outcomes, ['soup']);
const linesOf = (sections: ReturnType<typeof build>): ReportLine[] => sections.flatMap(({ lines }) => [...lines]);
const lines = linesOf(build());
const isOn = (id: string) => lines.find((line) => line.id === id)?.on;

describe('buildReport', () => {
  const writable = ['plan', 'circle', 'carer', 'nearby', 'others', 'fits', 'practical'];

  test('lays its sections out in the usual order, and leaves out where nothing is known or can be written', () => {
    expect(build().map(({ id }) => id)).toEqual([...sectionIds]);
    expect(buildReport(emptyNotebook('nl'), [], []).map(({ id }) => id)).toEqual([...writable, 'rights']);
  });

  test('has the own question and the rights on at first', () => {
    expect(isOn('question:own')).toBe(true);
    const rights = lines.filter(({ id }) => id.startsWith('rights:'));
    expect(rights.length).toBeGreaterThan(0);
    expect(rights.filter(({ on }) => !on)).toEqual([]);
  });

  test.each(lifeDomains)(
    'has the wish to talk about %s on at first, unless that is sensitive or the sixth',
    (domain) => {
      const first = ['finances', 'work-and-learning', 'daily-activities', 'housing', 'physical-health'];
      const isSensitive = ['whole-life', 'home-relations', 'mental-health', 'substance-use', 'justice'].includes(
        domain,
      );
      const line = lines.find(({ id }) => id === `talk:${domain}`);
      expect(line).toEqual({
        id: `talk:${domain}`,
        says: { key: `domains:${domain}.name` },
        on: first.includes(domain),
        sensitive: isSensitive,
      });
    },
  );

  test('has all else off at first', () => {
    const others = lines.filter(({ id }) => !/^(question|talk|rights):/.test(id));
    expect(others.length).toBe(lifeDomains.length * (1 + 1 + 1 + 3 + 1) + 1 + 5);
    expect(others.filter(({ on }) => on)).toEqual([]);
  });

  test('marks every line about a sensitive domain, and no other', () => {
    for (const { id, sensitive } of lines) {
      expect([id, sensitive]).toEqual([id, sensitiveDomains.some((domain) => id.endsWith(`:${domain}`))]);
    }
  });

  test('gives each line a tick of its own', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  test('says no level beside a wish to talk', () => {
    const talk = build().find(({ id }) => id === 'talk');
    expect(JSON.stringify(talk)).not.toMatch(/level/);
  });

  test('leaves out pins of services that are not there any more, and an own question without words', () => {
    expect(lines.filter(({ id }) => id.startsWith('nearby:')).map(({ id }) => id)).toEqual(['nearby:soup']);
    const silent = buildReport({ ...notebook, plan: { ...emptyPlan, question: ' \n' } }, [], []);
    expect(silent.map(({ id }) => id)).not.toContain('question');
  });

  test('lets a pin go along by itself alone where its name tells much', () => {
    const pins = ['soup', 'shelter'];
    const sections = buildReport({ ...notebook, pins }, [], pins, ['shelter']);
    const nearby = linesOf(sections).filter(({ id }) => id.startsWith('nearby:'));
    expect(nearby).toMatchObject([
      { id: 'nearby:soup', on: false, sensitive: false, more: { key: 'services:soup.more' } },
      { id: 'nearby:shelter', on: false, sensitive: true, more: { key: 'services:shelter.more' } },
    ]);
  });

  test('lets a tick win from what stands on or off at first, either way', () => {
    const ticks = Object.fromEntries(lines.map(({ id, on }) => [id, !on]));
    expect(linesOf(build(ticks)).map(({ on }) => on)).toEqual(lines.map(({ on }) => !on));
  });
});

describe('tickedReport', () => {
  test('drops unticked lines, and sections without any', () => {
    const ticked = tickedReport(build());
    expect(ticked.map(({ id }) => id)).toEqual(['question', 'talk', 'rights']);
    expect(linesOf(ticked)).toEqual(lines.filter(({ on }) => on));
  });

  test('is empty when all is ticked off', () => {
    expect(tickedReport(build(Object.fromEntries(lines.map(({ id }) => [id, false]))))).toEqual([]);
  });

  test('holds the own words of ticked lines, and nowhere those of unticked ones', () => {
    const canaried = full.map((outcome) => ({ ...outcome, note: `canary-${outcome.domain}-end` }));
    const ticks = fc.record(Object.fromEntries(lines.map(({ id }) => [id, fc.boolean()])), {
      requiredKeys: [],
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(ticks, (chosen) => {
        const mine = {
          ...notebook,
          plan: { ...emptyPlan, question: 'canary-question-end' },
          ticks: chosen as Notebook['ticks'],
        };
        const sections = buildReport(mine, canaried, ['soup']);
        const text = JSON.stringify(tickedReport(sections));
        for (const { own, on } of linesOf(sections)) if (own) expect(text.includes(own)).toBe(on);
        for (const { id } of linesOf(sections).filter(({ on }) => !on)) expect(text).not.toContain(`"${id}"`);
      }),
      { numRuns: 1000 },
    );
  });
});
