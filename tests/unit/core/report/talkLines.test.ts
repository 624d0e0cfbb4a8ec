import { describe, expect, test } from 'vitest';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';
import { emptyTalk, type Talk } from '../../../../src/core/plan/Talk.ts';
import { buildReport, tickedReport } from '../../../../src/core/report/buildReport.ts';
import { sectionTitle, silentSections } from '../../../../src/core/report/talkLines.ts';

const about = (domain: Outcome['domain'], who: Outcome['who'] = []): Outcome => ({
  domain,
  parts: [],
  themes: [],
  facts: [],
  talk: true,
  who,
});
const build = (talk: Partial<Talk>, outcomes: readonly Outcome[] = []) =>
  buildReport({ ...emptyNotebook('nl'), talk: { ...emptyTalk, ...talk } }, outcomes, []);
const words = (own: Partial<Talk['words']>) => ({ words: { ...emptyTalk.words, ...own } });
const linesIn = (id: string, sections: ReturnType<typeof build>) =>
  sections.find((section) => section.id === id)?.lines ?? [];

describe('a preparation of the talk', () => {
  test('has own words on at first, under a name where the title of the section does not say it', () => {
    const sections = build(words({ carer: 'a free evening', not: 'no group' }));
    expect(linesIn('carer', sections)).toEqual([
      { id: 'own:carer', own: 'a free evening', on: true, sensitive: false },
    ]);
    expect(linesIn('fits', sections)).toEqual([
      { id: 'own:not', says: { key: 'report:own.not' }, own: 'no group', on: true, sensitive: false },
    ]);
  });

  test('never has what was said after it', () => {
    expect(JSON.stringify(build(words({ after: 'canary' })))).not.toContain('canary');
  });

  test('puts who cares for something with the people that it speaks of, off at first', () => {
    const sections = build({}, [about('housing', ['self', 'around', 'professionals']), about('justice', ['around'])]);
    expect(linesIn('plan', sections).map(({ id, on }) => [id, on])).toEqual([['who-self:housing', false]]);
    expect(linesIn('others', sections).map(({ id }) => id)).toEqual(['who-professionals:housing']);
    const around = linesIn('circle', sections).map(({ id, sensitive }) => [id, sensitive]);
    expect(around).toEqual([
      ['who-around:housing', false],
      ['who-around:justice', true],
    ]);
  });

  test('keeps the order by hand, of sections and of topics, and what is new comes after', () => {
    const topics = [{ domain: 'housing', words: 'damp' }] as const;
    const sections = build({ order: ['rights', 'fits'], topics }, [about('finances'), about('housing')]);
    expect(sections.slice(0, 3).map(({ id }) => id)).toEqual(['rights', 'fits', 'talk']);
    expect(linesIn('talk', sections).map(({ id, own }) => [id, own])).toEqual([
      ['talk:housing', 'damp'],
      ['talk:finances', undefined],
    ]);
  });

  test('keeps words about a topic that is no longer to be talked about off the paper', () => {
    expect(JSON.stringify(build({ topics: [{ domain: 'housing', words: 'canary' }] }))).not.toContain('canary');
  });
});

describe('days', () => {
  const says = (talk: Partial<Talk>) => linesIn('rights', build(talk)).map((line) => line.says);

  test('are worked out from the report and from the application', () => {
    const dated = says({ reportedOn: '2026-11-22', appliedOn: '2027-01-04' });
    expect(dated).toContainEqual({ key: 'report:rights.planBy', params: { day: { day: '2026-11-29' } } });
    expect(dated).toContainEqual({ key: 'report:rights.investigationBy', params: { day: { day: '2027-01-03' } } });
    expect(dated).toContainEqual({ key: 'report:rights.decisionBy', params: { day: { day: '2027-01-18' } } });
  });

  test('are not named as long as nobody knows them', () => {
    const keys = says({}).map((one) => one?.key);
    expect(keys).toEqual(
      ['desk', 'support', 'plan', 'investigation', 'decision', 'voluntary'].map((id) => `report:rights.${id}`),
    );
  });

  test('of the one law do not stand in a plan under the other', () => {
    const keys = says({ kind: 'family', reportedOn: '2026-11-22' }).map((one) => one?.key);
    expect(keys).toEqual(['desk', 'support', 'family', 'voluntary'].map((id) => `report:rights.${id}`));
  });
});

describe('the paper', () => {
  test('names what it says nothing of, in the order by hand', () => {
    const order: Talk['order'] = ['fits', 'question'];
    const ticked = tickedReport(build({ ...words({ can: 'cook' }), order }));
    expect(ticked.some(({ id }) => id === 'plan')).toBe(true);
    expect(silentSections(order, ticked)).toEqual(['fits', 'question', 'talk', 'circle', 'carer', 'nearby', 'others']);
  });

  test('lets a family speak of itself together', () => {
    expect(sectionTitle('family', 'question')).toBe('report:family.question');
    expect(sectionTitle('family', 'rights')).toBe('report:section.rights');
    expect(sectionTitle('plan', 'question')).toBe('report:section.question');
  });
});
