import { acceptAnswers } from '../answers/acceptAnswers.ts';
import type { Refusal } from '../answers/Refusal.ts';
import { isLifeDomain } from '../domains.ts';
import { isDay } from '../isDay.ts';
import { isRecord } from '../isRecord.ts';
import { acceptCircle, acceptPlan } from '../plan/acceptPlan.ts';
import { acceptTalk } from '../plan/acceptTalk.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import { acceptPrepared } from './acceptPrepared.ts';
import { authors, emptyNotebook, type Moment, mostMoments, type Notebook } from './Notebook.ts';

/** What this build knows, against which a notebook is held. */
export interface NotebookContext {
  readonly questionnaires: readonly Questionnaire[];
  readonly languages: readonly string[];
  /** Language of the page, when the notebook names none that we speak. */
  readonly language: string;
}

const idPattern = /^[a-z0-9-]{1,64}$/;
const tickPattern = /^[a-z-]{1,24}(:[a-z0-9-]{1,64})?$/;
const maxPins = 200;
const maxTicks = 1000;

/** Takes a notebook from storage or from a file. Never throws; keeps what is sound and names the rest. */
export function acceptNotebook(context: NotebookContext, raw: unknown): { notebook: Notebook; refused: Refusal[] } {
  const notebook = emptyNotebook(context.language);
  if (raw === undefined || raw === null) return { notebook, refused: [] };
  if (!isRecord(raw)) return { notebook, refused: [{ path: '', reason: 'type' }] };
  const refused: Refusal[] = Object.keys(raw)
    .filter((key) => !Object.hasOwn(notebook, key))
    .map((path) => ({ path, reason: 'unknown' }));
  const take = <T>(path: string, fallback: T, isGood: (value: unknown) => value is T): T => {
    if (!Object.hasOwn(raw, path)) return fallback;
    const value = raw[path];
    if (isGood(value)) return value;
    refused.push({ path, reason: 'value' });
    return fallback;
  };
  const answers = acceptAnswers(context.questionnaires, raw['answers']);
  return {
    notebook: {
      author: take('author', notebook.author, (value) => isOneOf(authors, value)),
      language: take('language', notebook.language, (value) => isOneOf(context.languages, value)),
      domains: takeList(raw, 'domains', refused, isLifeDomain, 32),
      answers: answers.answers,
      circle: acceptCircle(raw['circle'], refused),
      plan: acceptPlan(raw['plan'], refused),
      talk: acceptTalk(raw['talk'], refused),
      moments: takeMoments(context, raw['moments'], refused),
      pins: takeList(raw, 'pins', refused, isId, maxPins),
      ticks: takeTicks(raw['ticks'], refused),
      place: take('place', notebook.place, isPlace),
      prepared: acceptPrepared(
        context.questionnaires.map(({ id }) => id),
        raw['prepared'],
        refused,
      ),
    },
    refused: [...refused, ...answers.refused],
  };
}

function takeList<T>(
  raw: Readonly<Record<string, unknown>>,
  path: string,
  refused: Refusal[],
  isGood: (value: unknown) => value is T,
  most: number,
): T[] {
  const list = raw[path] ?? [];
  if (!Array.isArray(list)) {
    refused.push({ path, reason: 'type' });
    return [];
  }
  const good: T[] = [];
  list.forEach((value: unknown, index) => {
    if (isGood(value) && !good.includes(value) && good.length < most) good.push(value);
    else refused.push({ path: `${path}.${index}`, reason: 'value' });
  });
  return good;
}

/** Each with what is sound of it; answers that this build does not know are named. */
function takeMoments(context: NotebookContext, raw: unknown, refused: Refusal[]): Moment[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    refused.push({ path: 'moments', reason: 'type' });
    return [];
  }
  const good: Moment[] = [];
  raw.forEach((one: unknown, at) => {
    const path = `moments.${at}`;
    if (
      !isRecord(one) ||
      !isOneOf(authors, one['author']) ||
      !isDayText(one['savedOn']) ||
      good.length >= mostMoments
    ) {
      refused.push({ path, reason: 'value' });
      return;
    }
    const { answers, refused: unknown } = acceptAnswers(context.questionnaires, one['answers'], `${path}.answers`);
    const domains = takeList({ [`${path}.domains`]: one['domains'] }, `${path}.domains`, refused, isLifeDomain, 32);
    refused.push(...unknown);
    good.push({ author: one['author'], savedOn: one['savedOn'], domains, answers });
  });
  return good;
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value);
}

function takeTicks(ticks: unknown, refused: Refusal[]): Record<string, boolean> {
  if (ticks === undefined) return {};
  if (!isRecord(ticks)) {
    refused.push({ path: 'ticks', reason: 'type' });
    return {};
  }
  const good: [string, boolean][] = [];
  for (const [id, on] of Object.entries(ticks)) {
    if (tickPattern.test(id) && typeof on === 'boolean' && good.length < maxTicks) good.push([id, on]);
    else refused.push({ path: `ticks.${id}`, reason: 'value' });
  }
  return Object.fromEntries(good);
}

function isOneOf<T extends string>(known: readonly T[], value: unknown): value is T {
  return known.some((one) => one === value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value);
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && /^([1-9][0-9]{3})?$/.test(value);
}
