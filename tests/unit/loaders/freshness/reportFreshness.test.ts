import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStale } from '../../../../src/loaders/findStale.ts';
import { reportFreshness } from '../../../../src/loaders/freshness/reportFreshness.ts';
import { sayMail, withMails } from '../../../../src/loaders/freshness/sayFreshness.ts';
import { isSecretRow } from '../../../../src/loaders/isSecretRow.ts';
import type { Helpline } from '../../../../src/loaders/parseHelplines.ts';
import { cellOf, type RawRow } from '../../../../src/loaders/readServiceFiles.ts';
import { row, someRows } from '../rawRows.ts';

const context = { today: '2027-09-01', months: 6, by: 'beheerder', contact: 'portal@example.org' };
const sender = { name: 'Gemeente Zonnewaard', place: 'Zonnewaard', url: 'https://zonnewaard.example/', contact: null };
const line: Helpline = {
  id: 'lijn',
  name: { nl: 'De Lijn' },
  number: '012-3456790',
  demo: false,
  text: { nl: 'Bel dag en nacht.' },
  source: null,
  checkedOn: '2027-01-01',
  certainty: 'A',
};
const report = (rows: readonly RawRow[], lines: readonly Helpline[] = [], more = {}) =>
  reportFreshness(rows, lines, { ...context, ...more });
const groupsOf = (...rows: RawRow[]) =>
  report(rows).groups.map(({ kind, name, to, items }) => [kind, name, to, items.length]);

describe('who is asked', () => {
  test.each<[string, Record<string, string>, unknown[]]>([
    ['a mailbox', { beheerder: 'team@example.org' }, ['team', 'team@example.org', 'team@example.org', 1]],
    ['a team', { beheerder: ' Team  West' }, ['team', 'Team West', null, 1]],
    ['nobody, and it has an address', {}, ['organisation', 'Stichting Buurttafel', 'info@example.org', 1]],
    ['nobody at all', { email: '' }, ['portal', 'zonder beheerder', 'portal@example.org', 1]],
    ['the portal itself', { beheerder: 'Portal@example.org' }, ['portal', 'zonder beheerder', 'portal@example.org', 1]],
  ])('when a row names %s', (_what, cells, group) => {
    expect(groupsOf(row(cells))).toEqual([group]);
  });

  test('one mailbox gets one mail, by the name of the team', () => {
    expect(groupsOf(row({ id: 'a' }), row({ id: 'b', beheerder: 'INFO@example.org' }))).toEqual([
      ['team', 'INFO@example.org', 'INFO@example.org', 2],
    ]);
  });

  test('one mailbox may be that of two organisations', () => {
    expect(groupsOf(row({ id: 'a', organisatie: 'De Brug' }), row({ id: 'b' }))).toEqual([
      ['organisation', 'De Brug en Stichting Buurttafel', 'info@example.org', 2],
    ]);
  });

  test('another column can tell', () => {
    const { groups } = report([row({ id: 'a' }), row({ id: 'b', plaats: '' })], [], { by: 'plaats' });
    expect(groups.map(({ name, to }) => [name, to])).toEqual([
      ['Waterend', null],
      ['zonder beheerder', 'portal@example.org'],
    ]);
  });

  test('helplines are the portal’s own, and those without a number or made up are left alone', () => {
    const { groups } = report([], [line, { ...line, number: null }, { ...line, demo: true }]);
    expect(groups).toMatchObject([{ kind: 'portal', items: [{ kind: 'helpline', id: 'lijn', urgency: 'old' }] }]);
  });
});

describe('what is asked', () => {
  test('nobody is asked to call an emergency number for a test', () => {
    const [own] = withMails(report([row({ email: '' })], [line]), sender);
    expect(own?.mail.body).toContain('Een hulplijn? Kijk op hun eigen website. Bel niet om te testen.');
    const [other] = withMails(report([row({ email: '' })]), sender);
    expect(other?.mail.body).not.toContain('hulplijn?');
  });

  test('stands in order, most overdue first, and without a day before all', () => {
    const days = ['2027-08-01', '2027-01-01', '', '2026-01-01', '2027-04-01'];
    const rows = days.map((day, index) => row({ id: `r${index}`, gecontroleerd_op: day }));
    const [group] = report(rows).groups;
    expect(group?.items.map(({ id, urgency }) => [id, urgency])).toEqual([
      ['r2', 'too-old'],
      ['r3', 'too-old'],
      ['r1', 'old'],
      ['r4', 'soon'],
    ]);
  });

  test('leaves apart what nobody has looked at yet', () => {
    const { groups, unreviewed } = report([row({ nagekeken: 'nee', gecontroleerd_op: '' })]);
    expect([groups, unreviewed.map(({ id }) => id)]).toEqual([[], ['buurttafel']]);
  });

  test.each([
    ['2027-06-01', '2028-06-02'],
    ['2020-01-01', '2027-09-01'],
    ['', '2027-09-01'],
  ])('says when the build stops: checked on “%s”, on %s', (day, stopsOn) => {
    expect(report([row(), row({ gecontroleerd_op: day })].slice(1)).stopsOn).toBe(stopsOn);
    const fact = { file: 'f', column: 'c', id: 'i', checkedOn: day || null };
    expect(findStale([fact], stopsOn).tooOld).toHaveLength(1);
  });
});

describe('of any folder', () => {
  const contexts = fc.record({
    by: fc.constantFrom('beheerder', 'plaats', 'organisatie', 'telefoon'),
    months: fc.integer({ min: 1, max: 12 }),
    contact: fc.constantFrom(null, 'portal@example.org'),
  });

  test('every row stands in one place', () => {
    fc.assert(
      fc.property(someRows, contexts, (rows, more) => {
        const { groups, fresh, unreviewed } = report(rows, [line], more);
        const services = groups.flatMap(({ items }) => items).filter(({ kind }) => kind === 'service');
        const found = [...services, ...fresh, ...unreviewed].map(({ id }) => id).sort();
        expect(found).toEqual(rows.map((one) => cellOf(one, 'id') || `rij ${one.at}`).sort());
      }),
    );
  });

  test('no two groups have the same mailbox', () => {
    fc.assert(
      fc.property(someRows, contexts, (rows, more) => {
        const boxes = report(rows, [line], more).groups.flatMap(({ to }) => to?.toLowerCase() ?? []);
        expect(new Set(boxes).size).toBe(boxes.length);
      }),
    );
  });

  test('no mail tells where a secret address is', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const secret = rows.filter(isSecretRow);
        const found = report(secret, [line]);
        const said = withMails(found, sender).map(sayMail).join() + JSON.stringify(withMails(found, sender));
        expect(said).not.toMatch(/Verborgenlaan|Stilledorp|1292/);
      }),
    );
  });

  test('every mail names what is due, and once', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const { items, mail } of withMails(report(rows), sender)) {
          expect(mail.body.match(/^ {3}In onze lijst: /gm)).toHaveLength(items.length);
          expect(mail.subject).not.toContain('\n');
        }
      }),
    );
  });
});
