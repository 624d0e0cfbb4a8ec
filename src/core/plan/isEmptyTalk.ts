import { emptyTalk, type Talk } from './Talk.ts';

/** Whether nothing was put into it. */
export function isEmptyTalk({ kind, words, topics, order, reportedOn, appliedOn }: Talk): boolean {
  return (
    kind === emptyTalk.kind &&
    topics.length + order.length === 0 &&
    [...Object.values(words), reportedOn, appliedOn].every((text) => text === '')
  );
}
