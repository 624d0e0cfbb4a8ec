import { expect, test } from 'vitest';
import { toClock } from '../../../../../src/importers/hsds/hours/toClock.ts';

test.each([
  ['09:00', '09:00'],
  ['9:00', '09:00'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['10:00:00', '10:00'],
  ['10:00+01:00', '10:00'],
  ['10:00:00+0200', '10:00'],
  ['9:00am', '09:00'],
  ['9am', '09:00'],
  ['9:00 am ', '09:00'],
  ['9:00a', '09:00'],
  ['5:30 P.M.', '17:30'],
  ['12am', '00:00'],
  ['12:30pm', '12:30'],
  ['13:00pm', '13:00'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['24:00', '24:00'],
  ['17.00 uur', '17:00'],
])('reads %s as %s', (given, time) => expect(toClock(given)).toBe(time));

test.each(['9', '', 'morning', '25:00', '10:60', '24:30', '0:30am', '10:00Z', '10:00-05:00', '1:2'])(
  'leaves out %s, which is not clear',
  (given) => expect(toClock(given)).toBeUndefined(),
);
