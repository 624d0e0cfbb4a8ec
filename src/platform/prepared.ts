import { storageKey } from './store.ts';

/** Ids of the questionnaires that were prepared for someone, in that order. Nothing else of the notebook is looked at. */
export function preparedQuestionnaires(): string[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Readonly<Record<string, unknown>> | null;
    const ids: unknown = Reflect.get(Object(kept?.['prepared']), 'questionnaires');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
