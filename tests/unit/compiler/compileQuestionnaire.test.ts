import { describe, expect, test } from 'vitest';
import { CompileError } from '../../../src/compiler/Problem.ts';
import { about, both, compile, level, note, problemsOf, survey, withElements, withMeaning } from './example.ts';

describe('compileQuestionnaire', () => {
  test('writes a plan in one language', () => {
    const visibleIf = ['notequal', 'money_level', 'none'];
    expect(compile(survey)).toEqual({
      title: 'Matrix (en)',
      description: 'Over u (en)',
      questionnaire: {
        id: 'matrix',
        version: '1.0',
        questions: [
          {
            name: 'money_level',
            kind: 'radiogroup',
            values: [1, 2, 'none', 'refused'],
            screen: 0,
            domain: 'finances',
            role: 'level',
            safety: { 1: 'tonight' },
          },
          {
            name: 'money_who',
            kind: 'checkbox',
            values: ['self'],
            visibleIf: ['and', visibleIf, ['greaterorequal', 'money_level', 2]],
            screen: 0,
            domain: 'finances',
            role: 'who',
          },
          {
            name: 'money_note',
            kind: 'comment',
            values: [],
            maxLength: 500,
            visibleIf,
            screen: 0,
            domain: 'finances',
            role: 'note',
          },
        ],
      },
      screens: [
        {
          domain: 'finances',
          title: 'Geld (en)',
          items: [
            {
              kind: 'question',
              name: 'money_level',
              title: 'Hoe gaat het? (en)',
              choices: [
                { value: 1, text: 'slecht (en)' },
                { value: 2, text: 'goed (en)' },
                { value: 'none', text: 'Past niet bij mij (en)', skip: true },
                { value: 'refused', text: 'Wil ik niet zeggen (en)', skip: true },
              ],
            },
            {
              kind: 'panel',
              name: 'money_more',
              title: 'Meer (en)',
              folded: true,
              visibleIf,
              items: [
                {
                  kind: 'question',
                  name: 'money_who',
                  title: 'Wie? (en)',
                  help: 'Meer mag (en)',
                  choices: [{ value: 'self', text: 'Ik (en)' }],
                },
                { kind: 'question', name: 'money_note', title: 'Uw woorden (en)', choices: [], rows: 3 },
              ],
            },
          ],
        },
      ],
    });
  });

  test('counts the pages: every question knows on which screen it stands, folded away or not', () => {
    const school = { name: 'school', title: both('School'), elements: [{ ...level, name: 'school_level' }] };
    const plan = compile(
      { ...survey, pages: [school, ...survey.pages] },
      withMeaning('school_level', { domain: 'parenting', role: 'level' }),
    );
    expect(plan.questionnaire.questions.map(({ name, screen }) => [name, screen])).toEqual([
      ['school_level', 0],
      ['money_level', 1],
      ['money_who', 1],
      ['money_note', 1],
    ]);
    expect(plan.screens.map(({ title }) => title)).toEqual(['School (en)', 'Geld (en)']);
  });

  test('names all problems at once, with the file, the question and the remedy', () => {
    const json = withElements({ type: 'html', name: 'news' }, { ...note, name: 'Bad', maxLength: 0, valueName: 'b' });
    const message = new CompileError('matrix', problemsOf(json, { ...about, version: 'one' })).message;
    for (const part of ['news', 'Bad: is not a good name', 'Bad: has no maxLength', '“valueName”']) {
      expect(message).toMatch(new RegExp(`^  questionnaires/matrix/survey\\.json · .*${part}`, 'm'));
    }
    expect(message).toContain(
      '  questionnaires/matrix/about.json · version: is not major.minor. Write "version": "1.0"',
    );
    expect(message).toContain('questionnaires/matrix/about.json · meaning.Bad: is missing.');
  });

  test.each([undefined, null, 1, 'survey', [], {}])('refuses %j in place of a survey without falling over', (json) => {
    expect(problemsOf(json).length).toBeGreaterThan(0);
  });
});
