import { describe, expect, test } from 'vitest';
import { buildOutcomes } from '../../../../src/core/outcomes/buildOutcomes.ts';
import type { Questionnaire } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { tickedReport } from '../../../../src/core/report/buildReport.ts';
import { toSaidAnswers } from '../../../../src/core/report/toSaidAnswers.ts';
import { notebookOf, personas, questionnaires, reportOf, withAllTicked } from '../../../personas/sharing.ts';

type Notebook = ReturnType<typeof notebookOf>;

function saidOf(notebook: Notebook) {
  const { answers, domains } = notebook;
  const outcomes = buildOutcomes(questionnaires, answers, domains);
  return toSaidAnswers(tickedReport(reportOf(notebook)), { questionnaires, answers, domains, outcomes });
}

const valuesOf = (notebook: Notebook) =>
  Object.fromEntries(saidOf(notebook).flatMap(({ given }) => given.map((one) => [one.question.name, one.values])));

/** Lines that say an answer to a question. */
const ofAnswer = /^(level|strengths|strong-theme|said|matters|theme-wish|wish|who-\w+|talk|note|fact):/;

function linesOf(notebook: Notebook): string[] {
  return reportOf(notebook).flatMap((section) => section.lines.map(({ id }) => id));
}

describe.each(personas)('the answers of %s', (persona) => {
  const notebook = notebookOf(persona);
  const lines = linesOf(notebook).filter((id) => ofAnswer.test(id));

  test('come with the line that says them, and with no other', () => {
    for (const id of linesOf(notebook)) {
      const off = Object.fromEntries(linesOf(notebook).map((one) => [one, one === id]));
      const given = saidOf({ ...notebook, ticks: off }).flatMap((one) => one.given);
      expect(given.length, id).toBe(ofAnswer.test(id) ? 1 : 0);
    }
  });

  test('are all there when all is ticked, and are what was answered', () => {
    const values = valuesOf(withAllTicked(notebook));
    const sets = Object.assign({}, ...Object.values(notebook.answers));
    for (const [name, given] of Object.entries(values)) {
      const answer = Array.isArray(sets[name]) ? sets[name] : [sets[name]];
      expect(answer, name).toEqual(expect.arrayContaining([...given]));
    }
    if (lines.length > 0) expect(Object.keys(values).length).toBeGreaterThan(0);
  });
});

test('of several choices only the ticked ones go along', () => {
  const notebook = notebookOf('young-parent');
  const off = Object.fromEntries(linesOf(notebook).map((id) => [id, false]));
  const values = valuesOf({ ...notebook, ticks: { ...off, 'who-around:parenting': true } });
  expect(values).toEqual({ parenting_who: ['around'] });
});

test('a way to skip a question goes along with nothing', () => {
  const all = withAllTicked(notebookOf('young-parent'));
  expect(valuesOf(all)).not.toHaveProperty('parenting_school_level');
  const [parenting] = saidOf(all).filter(({ id }) => id === 'parenting');
  expect(parenting).toMatchObject({ isComplete: false, isWhole: false });
});

describe('where two questionnaires ask the same', () => {
  const asking = (id: string): Questionnaire => ({
    id,
    version: '1.0',
    questions: [
      { name: `${id}_wish`, kind: 'radiogroup', values: ['no', 'yes'], screen: 0, domain: 'finances', role: 'wish' },
    ],
  });
  const twice = [asking('first'), asking('second')];
  const names = (first: string, second: string) => {
    const answers = { first: { first_wish: first }, second: { second_wish: second } };
    const outcomes = buildOutcomes(twice, answers, []);
    const lines = [{ id: 'wish:finances', sensitive: false, on: true }];
    const given = { questionnaires: twice, answers, domains: [], outcomes };
    return toSaidAnswers([{ id: 'answers', lines, fields: [] }], given).map(({ id }) => id);
  };

  test('a line of both speaks for the first', () => {
    expect(names('yes', 'yes')).toEqual(['first']);
  });

  test('a line speaks for the answer that it says', () => {
    expect(names('no', 'yes')).toEqual(['second']);
  });
});
