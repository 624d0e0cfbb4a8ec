import type { Plan, Screen } from './Plan.ts';
import type { Question } from './Questionnaire.ts';

/** A plan as it travels: where all screens ask the same after their first question, only the first screen says it. */
export interface FoldedPlan extends Plan {
  readonly isFolded?: true;
}

/** As the plan is, or without what `unfoldPlan` can say again. A third of the matrix is what follows each question. */
export function foldPlan(plan: Plan): FoldedPlan {
  const folded: FoldedPlan = {
    ...plan,
    questionnaire: {
      ...plan.questionnaire,
      questions: plan.questionnaire.questions.filter(
        ({ screen }, index, all) => screen === 0 || all[index - 1]?.screen !== screen,
      ),
    },
    screens: plan.screens.map((screen, index) => (index > 0 ? { ...screen, items: screen.items.slice(0, 1) } : screen)),
    isFolded: true,
  };
  return JSON.stringify(unfoldPlan(folded)) === JSON.stringify(plan) ? folded : plan;
}

/** The whole plan again. */
export function unfoldPlan({ isFolded, ...plan }: FoldedPlan): Plan {
  const [first] = plan.screens;
  if (!isFolded || !first) return plan;
  const { questions } = plan.questionnaire;
  const of = (index: number) => questions.filter(({ screen }) => screen === index);
  const said = leadOf(first);
  const again = <T>(value: T, screen: Screen): T => JSON.parse(JSON.stringify(value).replaceAll(said, leadOf(screen)));
  const follow = of(0).slice(1);
  const moved = (screen: Screen, index: number): Question[] =>
    again(follow, screen).map((question) => ({ ...question, screen: index, domain: screen.domain ?? question.domain }));
  const isFirst = (screen: Screen) => screen === first;
  return {
    ...plan,
    questionnaire: {
      ...plan.questionnaire,
      questions: plan.screens.flatMap((screen, index) => [
        ...of(index),
        ...(isFirst(screen) ? [] : moved(screen, index)),
      ]),
    },
    screens: plan.screens.map((screen) =>
      isFirst(screen) ? screen : { ...screen, items: [...screen.items, ...again(first.items.slice(1), screen)] },
    ),
  };
}

/** What the names of a screen begin with: `finances_` for `finances_level`. */
function leadOf({ items }: Screen): string {
  return (items[0]?.name ?? '').replace(/[^_]*$/, '');
}
