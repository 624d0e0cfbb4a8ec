import { describe, expect, test } from 'vitest';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';
import { buildReport } from '../../../../src/core/report/buildReport.ts';

const parenting: Outcome = {
  domain: 'parenting',
  parts: [
    { from: 'parenting_care_level', level: 5 },
    { from: 'parenting_warmth_level', skip: 'refused' },
    { from: 'parenting_school_level', level: 2 },
  ],
  themes: [],
  facts: [],
  level: 2,
  levelFrom: 'parenting_school_level',
  wish: 'yes',
  ownWish: 'yes',
  talk: true,
  who: ['self'],
  note: 'my words',
};
const notebook = emptyNotebook('en');
const build = (ticks = {}) => buildReport({ ...notebook, ticks }, [parenting], []);
const idsOf = (section: string) =>
  build()
    .filter(({ id }) => id === section)
    .flatMap(({ lines }) => lines.map(({ id }) => id));

describe('a report on a domain that is asked in parts', () => {
  test('has a line for each level that was given, and one for all that was asked once', () => {
    expect(idsOf('answers')).toEqual([
      'level:parenting-care',
      'level:parenting-school',
      'wish:parenting',
      'note:parenting',
    ]);
  });

  test('names the strong parts, and has one wish to talk for the whole domain', () => {
    expect(idsOf('strengths')).toEqual(['strengths:parenting-care']);
    expect(idsOf('talk')).toEqual(['talk:parenting']);
    expect(idsOf('plan')).toEqual(['who-self:parenting']);
  });

  test('quotes each part under its own name', () => {
    const line = build()
      .flatMap(({ lines }) => lines)
      .find(({ id }) => id === 'level:parenting-school');
    expect(line?.says).toEqual({
      key: 'report:level',
      params: { domain: { key: 'domains:parenting-school.name' }, level: { key: 'answers:parenting_school_level.2' } },
    });
  });

  test('ticks one part without the others', () => {
    const on = build({ 'level:parenting-school': true })
      .filter(({ id }) => id === 'answers')
      .flatMap(({ lines }) => lines.filter((line) => line.on).map(({ id }) => id));
    expect(on).toEqual(['level:parenting-school']);
  });
});
