import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Hours } from '../../../src/core/finder/Hours.ts';
import { holidaysAround } from '../../../src/loaders/holidays.ts';
import { parseHours } from '../../../src/loaders/parseHours.ts';

const today = '2026-11-22';
const calendar = { today, holidays: holidaysAround(today) };

function hoursOf(text: string): Hours {
  const read = parseHours(text, calendar);
  if ('problem' in read) throw new Error(read.problem);
  return read.hours;
}

describe('the clock of the machine that builds', () => {
  const texts = [
    'Mo-Su 22:00-06:00; PH off',
    '24/7',
    'Su 02:00-03:30',
    'Mo-Su 00:00-24:00; 2027 Mar 28 off',
    'elke 2 weken vanaf 2026-11-25 We 14:00-16:00',
  ];
  const program = `
    import { parseHours } from './src/loaders/parseHours.ts';
    const calendar = ${JSON.stringify(calendar)};
    console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => parseHours(text, calendar))));`;

  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Amsterdam', 'Africa/Cairo', 'UTC'])(
    'does not matter: %s',
    (zone) => {
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(JSON.parse(run.stdout)).toEqual(texts.map((text) => ({ hours: hoursOf(text) })));
      expect(hoursOf('Su 02:00-03:30').dated).toEqual([]);
    },
  );

  test('is as it was afterwards', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    hoursOf('Mo 10:00-12:00');
    const offset = new Date(2026, 11, 1).getTimezoneOffset();
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(offset).toBe(-780);
  });
});
