import { describe, expect, test } from 'vitest';
import { acceptNotebook } from '../../../../src/core/notebook/acceptNotebook.ts';
import { emptyNotebook, type Notebook } from '../../../../src/core/notebook/Notebook.ts';
import { buildReport, tickedReport } from '../../../../src/core/report/buildReport.ts';
import { circleLines } from '../../../../src/core/report/circleLines.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings, topicStrings } from '../../../../src/i18n/translate.ts';
import { tieTexts } from '../../../../src/islands/circle/texts.ts';
import { tie } from '../plan/ties.ts';

const circle = [
  tie('1', { name: 'mijn zus', kind: 'family', ring: 1, gives: ['care', 'fun'], gets: ['listening'], ask: true }),
  tie('7', { name: '', kind: 'club', ring: 3 }),
];
const notebook: Notebook = { ...emptyNotebook('nl'), circle };
const report = (ticks: Notebook['ticks']) => tickedReport(buildReport({ ...notebook, ticks }, [], []));
const idsIn = (sections: ReturnType<typeof report>, wanted: string) =>
  sections.find(({ id }) => id === wanted)?.lines.map(({ id }) => id);

describe('the circle in the report', () => {
  test.each([
    [
      'nl',
      'mijn zus: familie, heel dichtbij. Geeft mij: zorg en plezier. Ik geef: een luisterend oor. Ik wil iets vragen.',
      'club of vereniging: club of vereniging, verder weg.',
    ],
    [
      'en',
      'mijn zus: family, very close. Gives me: care and fun. I give: a listening ear. I want to ask something.',
      'club: club, further away.',
    ],
  ] as const)('says all about someone in one line (%s)', (language, first, second) => {
    const say = createSay(language, {
      ...topicStrings(language, ['report']),
      ...pickStrings(language, tieTexts),
      ...mannerStrings(language),
    });
    const said = circleLines(circle).map(({ says }) => (says ? say(says).replace(/[\u2068\u2069]/g, '') : ''));
    expect(said).toEqual([first, second]);
  });

  test('is off at first, and no tick of a section takes it along', () => {
    const linesOf = (of: Notebook) =>
      buildReport(of, [], []).flatMap((section) => (section.id === 'circle' ? section.lines : []));
    expect(linesOf(notebook).map(({ id, on, sensitive }) => [id, on, sensitive])).toEqual([
      ['circle:1', false, true],
      ['circle:7', false, true],
    ]);
    expect(linesOf(emptyNotebook('nl'))).toEqual([]);
  });

  test('has ticks that the notebook keeps', () => {
    const ticks = { 'circle:1': true, 'circle:7': false };
    const context = { questionnaires: [], languages: ['nl'], language: 'nl' };
    expect(acceptNotebook(context, { ...notebook, ticks })).toEqual({ notebook: { ...notebook, ticks }, refused: [] });
  });

  test('has the note that help is voluntary beside people who go along, once', () => {
    const along = report({ 'circle:1': true });
    expect(idsIn(along, 'circle')).toEqual(['circle:1', 'rights:voluntary']);
    expect(idsIn(along, 'rights')).not.toContain('rights:voluntary');
    expect(idsIn(report({}), 'circle')).toBeUndefined();
    expect(idsIn(report({}), 'rights')).toContain('rights:voluntary');
    expect(idsIn(report({ 'circle:1': true, 'rights:voluntary': false }), 'circle')).toEqual(['circle:1']);
  });
});
