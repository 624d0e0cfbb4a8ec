import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildOverview } from '../../../../src/core/file/buildOverview.ts';
import type { Overview } from '../../../../src/core/file/Overview.ts';
import { previewOf } from '../../../../src/core/file/previewOf.ts';
import { emptyNotebook, type Notebook } from '../../../../src/core/notebook/Notebook.ts';
import { toText } from '../../../../src/core/text.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const persona = (name: string) =>
  JSON.parse(readFileSync(`tests/personas/${name}/keep-file.json`, 'utf8')).notebook as Notebook;
const empty = emptyNotebook('nl');
const rowsOf = (overview: Overview, title: string) =>
  overview.filter((section) => section.title.key === title).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));

const screenOf = (question: string) =>
  questionnaires.flatMap(({ questions }) => questions).find(({ name }) => name === question)?.screen;

describe('buildOverview', () => {
  test.each(['young-parent', 'everything-skipped', 'carer-worn-out', 'newcomer'])(
    'says every answer of %s, under its question',
    (name) => {
      const { answers } = persona(name);
      const overview = buildOverview(questionnaires, persona(name), []);
      for (const [id, set] of Object.entries(answers)) {
        const asked = rowsOf(overview, `lists:${id}`).map((row) => row.asked?.key);
        expect(asked.toSorted()).toEqual(
          Object.keys(set)
            .map((question) => `asked:${question}`)
            .toSorted(),
        );
      }
    },
  );

  test('gives own words as they are, and chosen words by key', () => {
    const answers = {
      'self-reliance-matrix': { finances_level: 2, finances_who: ['self', 'around'], finances_note: '<b>' },
    };
    const overview = buildOverview(questionnaires, { ...empty, domains: ['finances'], answers }, []);
    expect(overview).toEqual([
      {
        title: toText('lists:self-reliance-matrix'),
        parts: [
          {
            title: toText(`screens:self-reliance-matrix.${screenOf('finances_level')}`),
            rows: [
              { asked: toText('asked:finances_level'), said: [toText('answers:finances_level.2')] },
              {
                asked: toText('asked:finances_who'),
                said: [toText('answers:finances_who.self'), toText('answers:finances_who.around')],
              },
              { asked: toText('asked:finances_note'), said: [{ own: '<b>' }] },
            ],
          },
        ],
      },
    ]);
  });

  test('holds nothing that the file does not hold: no answer on a topic that is no longer chosen', () => {
    const answers = { 'self-reliance-matrix': { finances_level: 2, housing_level: 1 } };
    const overview = buildOverview(questionnaires, { ...empty, domains: ['finances'], answers }, []);
    expect(JSON.stringify(overview)).not.toContain('housing');
  });

  test('says the circle, the whole plan, the talk, and what lies beside', () => {
    const full: Notebook = {
      ...empty,
      circle: [{ id: '1', name: 'zus', kind: 'family', ring: 1, gives: [], gets: [], ask: false }],
      plan: {
        ...empty.plan,
        question: 'vraag',
        ideas: [
          { id: '1', text: 'gekozen', chosen: true },
          { id: '2', text: 'later', chosen: false },
        ],
        agreements: [{ id: '1', what: 'bellen', who: '', when: '' }],
      },
      talk: { ...empty.talk, reportedOn: '2026-11-20', words: { ...empty.talk.words, after: 'gezegd', can: 'koken' } },
      moments: [
        { author: 'view', savedOn: '2026-05-02', domains: ['finances'], answers: { 'life-now': { now_mood_felt: 2 } } },
      ],
      pins: ['known', 'unknown'],
    };
    const overview = buildOverview(questionnaires, full, ['known']);
    expect(overview.map(({ title }) => title.key)).toEqual([
      'report:section.circle',
      'report:section.nearby',
      'plan:sheet.title',
      'report:paper.title.talk',
      'pages:beside.view',
    ]);
    const text = JSON.stringify(overview);
    for (const word of [
      'zus',
      'vraag',
      'gekozen',
      'later',
      'bellen',
      'gezegd',
      'koken',
      '2026-11-20',
      'services:known',
    ])
      expect(text).toContain(word);
    expect(text).not.toContain('unknown');
    expect(previewOf(questionnaires, full)).toEqual({
      domains: [],
      questionnaires: 0,
      answers: 0,
      people: 1,
      hasPlan: true,
      hasTalk: true,
      looks: 1,
    });
  });

  test('is empty for an empty notebook', () => expect(buildOverview(questionnaires, empty, [])).toEqual([]));
});

describe('previewOf', () => {
  test('counts answers, and names what they are about', () => {
    const answers = {
      'self-reliance-matrix': { finances_level: 2, finances_note: 'a' },
      'life-now': { now_mood_felt: 2 },
    };
    expect(previewOf(questionnaires, { ...empty, domains: ['finances', 'housing'], answers })).toMatchObject({
      domains: expect.arrayContaining(['finances', 'whole-life']),
      questionnaires: 2,
      answers: 3,
      people: 0,
      hasPlan: false,
      hasTalk: false,
    });
  });
});
