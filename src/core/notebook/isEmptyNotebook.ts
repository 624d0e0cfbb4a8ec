import { isEmptyPlan } from '../plan/isEmptyPlan.ts';
import { isEmptyTalk } from '../plan/isEmptyTalk.ts';
import type { Notebook } from './Notebook.ts';

/** Whether anything was put in at all, so that opening a file can ask before it takes the place of something. */
export function isEmptyNotebook(notebook: Notebook): boolean {
  return (
    notebook.domains.length === 0 &&
    Object.keys(notebook.answers).length === 0 &&
    notebook.pins.length === 0 &&
    notebook.circle.length === 0 &&
    isEmptyPlan(notebook.plan) &&
    isEmptyTalk(notebook.talk)
  );
}
