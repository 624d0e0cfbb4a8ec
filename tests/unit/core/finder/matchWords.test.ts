import { describe, expect, test } from 'vitest';
import { matchWords } from '../../../../src/core/finder/matchWords.ts';
import type { Service } from '../../../../src/core/finder/Service.ts';
import { standingsOf } from '../../../../src/core/finder/standingsOf.ts';
import type { WordHit } from '../../../../src/core/finder/words/findByWords.ts';

const by = { today: '2026-11-22', seed: 'x' };
const service = (id: string, part: Partial<Service> = {}): Service => ({
  id,
  words: {},
  organisation: '',
  category: 'debt-help',
  domains: ['finances'],
  rung: 1,
  access: 'free',
  cost: 'free',
  languages: [],
  audiences: [],
  wheelchair: 'unknown',
  venue: 'place',
  secretAddress: false,
  closedForNow: false,
  checkedOn: '2026-11-01',
  ...part,
});
const find = (id: string, place: number, kind: 'name' | 'text' | 'kind' = 'name') => ({
  id,
  place,
  all: true,
  because: { kind, word: 'schuld' },
});
const match = (finds: readonly WordHit[], services: readonly Service[]) => matchWords(finds, standingsOf(services, by));
const order = (...args: Parameters<typeof match>) =>
  match(...args).flatMap(({ hits }) => hits.map((hit) => hit.service.id));

describe('matchWords', () => {
  test('puts the better match first, and the lighter help among equal matches', () => {
    const services = [service('later'), service('heavy', { rung: 2 }), service('light', { rung: 0 })];
    expect(order([find('light', 1), find('heavy', 1), find('later', 0)], services)).toEqual([
      'later',
      'light',
      'heavy',
    ]);
  });

  test('puts what is closed for now behind what is open', () => {
    const services = [service('closed', { closedForNow: true }), service('open')];
    expect(order([find('closed', 0), find('open', 0)], services)).toEqual(['open', 'closed']);
  });

  test('says which word was found, and where', () => {
    const reasonsOf = (kind: 'name' | 'text' | 'kind') =>
      match([find('a', 0, kind)], [service('a')])[0]?.hits[0]?.reasons[0];
    expect(reasonsOf('name')).toEqual({ key: 'reasons:word.name', params: { word: 'schuld' } });
    expect(reasonsOf('text')).toEqual({ key: 'reasons:word.text', params: { word: 'schuld' } });
    expect(reasonsOf('kind')).toEqual({
      key: 'reasons:word.kind',
      params: { word: 'schuld', kind: { key: 'categories:debt-help.name' } },
    });
  });

  test('leaves out what the filters took away, and shows no empty group', () => {
    expect(match([find('gone', 0)], [service('a')])).toEqual([]);
  });
});
