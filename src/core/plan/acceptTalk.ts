import type { Refusal } from '../answers/Refusal.ts';
import { isLifeDomain } from '../domains.ts';
import { isDay } from '../isDay.ts';
import { isRecord } from '../isRecord.ts';
import { questionMaxLength } from './OwnPlan.ts';
import { emptyTalk, type Talk, type TalkTopic } from './Talk.ts';
import { sectionIds, talkKinds, wordsIds } from './talkParts.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Takes a talk from storage or a file. Never throws; keeps what is sound and names the rest in `refused`. */
export function acceptTalk(raw: unknown, refused: Refusal[]): Talk {
  if (raw === undefined) return emptyTalk;
  if (!isRecord(raw)) {
    refused.push({ path: 'talk', reason: 'type' });
    return emptyTalk;
  }
  return {
    kind: takeOne(raw, 'kind', talkKinds, emptyTalk.kind, refused),
    words: takeWords(raw['words'], refused),
    topics: takeTopics(raw['topics'], refused),
    order: takeKnown(raw, 'order', sectionIds, refused),
    reportedOn: takeDay(raw, 'reportedOn', refused),
    appliedOn: takeDay(raw, 'appliedOn', refused),
  };
}

function takeOne<T extends string>(raw: Raw, key: string, known: readonly T[], none: T, refused: Refusal[]): T {
  const found = known.find((one) => one === (raw[key] ?? none));
  if (found === undefined) refused.push({ path: `talk.${key}`, reason: 'value' });
  return found ?? none;
}

function takeDay(raw: Raw, key: string, refused: Refusal[]): string {
  const value = raw[key] ?? '';
  if (value === '' || (typeof value === 'string' && isDay(value))) return value;
  refused.push({ path: `talk.${key}`, reason: 'value' });
  return '';
}

function takeKnown<T extends string>(raw: Raw, key: string, known: readonly T[], refused: Refusal[]): T[] {
  const good: T[] = [];
  for (const [at, value] of listIn(raw[key], `talk.${key}`, refused).entries()) {
    const found = known.find((one) => one === value);
    if (found !== undefined && !good.includes(found)) good.push(found);
    else refused.push({ path: `talk.${key}.${at}`, reason: 'value' });
  }
  return good;
}

function takeWords(raw: unknown, refused: Refusal[]): Talk['words'] {
  if (raw === undefined) return emptyTalk.words;
  if (!isRecord(raw)) {
    refused.push({ path: 'talk.words', reason: 'type' });
    return emptyTalk.words;
  }
  const taken = wordsIds.map((id) => {
    const value = raw[id] ?? '';
    if (isWords(value)) return [id, value];
    refused.push({ path: `talk.words.${id}`, reason: typeof value === 'string' ? 'too-long' : 'type' });
    return [id, ''];
  });
  return { ...emptyTalk.words, ...Object.fromEntries(taken) };
}

function takeTopics(raw: unknown, refused: Refusal[]): TalkTopic[] {
  const good: TalkTopic[] = [];
  for (const [at, one] of listIn(raw, 'talk.topics', refused).entries()) {
    const isSound = isTopic(one) && !good.some(({ domain }) => domain === one.domain);
    if (isSound) good.push({ domain: one.domain, words: one.words });
    else refused.push({ path: `talk.topics.${at}`, reason: 'value' });
  }
  return good;
}

function isTopic(one: unknown): one is TalkTopic {
  return isRecord(one) && isLifeDomain(one['domain']) && isWords(one['words']);
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.length <= questionMaxLength;
}

function listIn(raw: unknown, path: string, refused: Refusal[]): readonly unknown[] {
  if (raw === undefined) return [];
  if (Array.isArray(raw)) return raw;
  refused.push({ path, reason: 'type' });
  return [];
}
