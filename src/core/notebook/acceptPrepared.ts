import type { Refusal } from '../answers/Refusal.ts';
import { isDay } from '../isDay.ts';
import { isRecord } from '../isRecord.ts';
import { mostOrganisations } from '../links/start/StartLink.ts';
import { emptyPrepared, type Prepared } from './Prepared.ts';

/** Takes what was prepared from storage or a file: what is sound of it, and only questionnaires that this build has. */
export function acceptPrepared(questionnaires: readonly string[], raw: unknown, refused: Refusal[]): Prepared {
  if (raw === undefined) return emptyPrepared;
  if (!isRecord(raw)) {
    refused.push({ path: 'prepared', reason: 'type' });
    return emptyPrepared;
  }
  const refuse = (key: string) => refused.push({ path: `prepared.${key}`, reason: 'value' });
  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(emptyPrepared, key)) refused.push({ path: `prepared.${key}`, reason: 'unknown' });
  }
  const take = <K extends keyof Prepared>(key: K, isGood: (value: unknown) => boolean): Prepared[K] => {
    if (!Object.hasOwn(raw, key)) return emptyPrepared[key];
    if (isGood(raw[key])) return raw[key] as Prepared[K];
    refuse(key);
    return emptyPrepared[key];
  };
  return {
    questionnaires: takeIds(questionnaires, raw['questionnaires'], refuse),
    organisation: take('organisation', isOrganisation),
    day: take('day', (value) => value === '' || (typeof value === 'string' && isDay(value))),
    largePrint: take('largePrint', (value) => typeof value === 'boolean'),
  };
}

function takeIds(known: readonly string[], raw: unknown, refuse: (key: string) => void): string[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    refuse('questionnaires');
    return [];
  }
  const good: string[] = [];
  raw.forEach((id: unknown, at) => {
    if (typeof id === 'string' && known.includes(id) && !good.includes(id)) good.push(id);
    else refuse(`questionnaires.${at}`);
  });
  return good;
}

function isOrganisation(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostOrganisations;
}
