import { Model } from 'survey-core';
import { isRecord } from '../core/isRecord.ts';
import type { Json } from './Reader.ts';

const settings = ['rateMin', 'rateMax', 'rateStep', 'rateCount', 'rateValues', 'autoGenerate'] as const;

/** The values of a rating, worked out by survey-core itself from its seven ways to say them, with the texts given. */
export function rateItems(json: Json): { value: string | number; json: Json | undefined }[] {
  const given = Object.fromEntries(settings.filter((key) => json[key] !== undefined).map((key) => [key, json[key]]));
  const model = new Model({ elements: [{ type: 'rating', name: 'rating', ...given }] });
  const items = (model.getQuestionByName('rating')?.['visibleRateValues'] ?? []) as { value: string | number }[];
  const written = Array.isArray(json['rateValues']) ? json['rateValues'].filter(isRecord) : [];
  return items.map(({ value }) => ({ value, json: written.find((one) => one['value'] === value) }));
}
