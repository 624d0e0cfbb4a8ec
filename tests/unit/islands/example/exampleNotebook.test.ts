import { expect, test } from 'vitest';
import { acceptNotebook } from '../../../../src/core/notebook/acceptNotebook.ts';
import { buildOutcomes } from '../../../../src/core/outcomes/buildOutcomes.ts';
import { exampleNotebook } from '../../../../src/islands/example/exampleNotebook.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const notebook = exampleNotebook('nl', { question: 'Ik wil rust', note: 'In een la', friend: 'Mijn zus' });

test('the example is one that the portal would take from anyone', () => {
  const accepted = acceptNotebook({ questionnaires, languages: ['nl'], language: 'nl' }, notebook);
  expect(accepted).toEqual({ notebook, refused: [] });
});

test('it has something that goes well and something to talk about', () => {
  const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains);
  const levels = outcomes.flatMap(({ parts }) => parts.map(({ level }) => level));
  expect(Math.max(...levels.map(Number))).toBe(5);
  expect(Math.min(...levels.map(Number))).toBe(2);
});
