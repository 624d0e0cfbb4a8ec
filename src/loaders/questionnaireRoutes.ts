import { mainQuestionnaire, questionnaireIds } from './loadQuestionnaires.ts';

/** A first look in less than five minutes: life as it is now, and then a few topics that one chooses. */
export const shortRoute: readonly string[] = ['life-now', mainQuestionnaire];

/** These are for some of us: they are offered by name, and are no part of the walk through everything. */
const forSome: readonly string[] = ['parenting', 'caring-for-another'];

/** All that is for everyone, in the order in which it is offered. */
export function fullRoute(): string[] {
  return questionnaireIds().filter((id) => !forSome.includes(id));
}

/** What comes after this questionnaire for who goes on; absent after the last, and after one that is for some of us. */
export function nextOf(id: string): { readonly id: string; readonly isShort: boolean } | undefined {
  const route = fullRoute();
  const next = route.includes(id) ? route[route.indexOf(id) + 1] : undefined;
  return next === undefined ? undefined : { id: next, isShort: shortRoute.includes(id) && shortRoute.includes(next) };
}
