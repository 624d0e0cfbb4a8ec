import { emptyNotebook, type Notebook } from '../../core/notebook/Notebook.ts';

/** The few words of the example that someone would write themselves. */
export interface ExampleWords {
  readonly question: string;
  readonly note: string;
  readonly friend: string;
}

/** Someone who does not exist, with enough filled in to see every page at work: strengths, worries, a circle, a plan. */
export function exampleNotebook(language: string, { question, note, friend }: ExampleWords): Notebook {
  const empty = emptyNotebook(language);
  return {
    ...empty,
    domains: ['finances', 'housing', 'social-network', 'participation'],
    answers: {
      'life-now': { now_life_felt: 3, now_life_matters: 'yes', now_mood_felt: 2, now_mood_wish: 'yes' },
      'self-reliance-matrix': {
        finances_level: 2,
        finances_wish: 'yes',
        finances_talk: ['yes'],
        finances_note: note,
        housing_level: 4,
        social_network_level: 4,
        social_network_wish: 'no',
        participation_level: 5,
      },
    },
    circle: [{ id: '1', name: friend, kind: 'family', ring: 1, gives: ['listening'], gets: ['company'], ask: true }],
    plan: { ...empty.plan, question },
  };
}
