import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/loaders/settings.ts';

describe('readSettings', () => {
  test('builds the demo municipality for at home, today', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ profile: 'home', contentFolder: resolve('src/content/demo') });
    expect(settings.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(settings.buildId).not.toBe('');
  });

  test('takes what it is told', () => {
    const env = { PORTAL_PROFILE: 'kiosk', PORTAL_DATE: '2026-11-21', PORTAL_CONTENT: '/srv/zonnewaard' };
    expect(readSettings(env)).toMatchObject({
      profile: 'kiosk',
      today: '2026-11-21',
      contentFolder: resolve('/srv/zonnewaard'),
    });
  });

  test('takes facts that were checked today, though the code is older, unless it is told the day', () => {
    const clockDay = new Date().toISOString().slice(0, 10);
    const { today, lastDay } = readSettings({});
    expect(lastDay).toBe(clockDay > today ? clockDay : today);
    expect(readSettings({ PORTAL_DATE: '2020-01-01' }).lastDay).toBe('2020-01-01');
  });

  test('looks for questionnaires in one more folder where it is told to', () => {
    expect(readSettings({}).moreQuestionnaires).toEqual([]);
    expect(readSettings({ PORTAL_QUESTIONNAIRES: '/srv/licensed' }).moreQuestionnaires).toEqual([
      resolve('/srv/licensed'),
    ]);
  });

  test.each(['', 'Kiosk', 'library'])('refuses the profile “%s” and says which there are', (profile) => {
    expect(() => readSettings({ PORTAL_PROFILE: profile })).toThrow(`“${profile}”: write home or kiosk`);
  });

  test.each(['', 'no', 'On'])('refuses “%s” for use without a network', (offline) => {
    expect(() => readSettings({ PORTAL_OFFLINE: offline })).toThrow(`“${offline}”: write on or off`);
    expect(readSettings({}).worksOffline).toBe(true);
    expect(readSettings({ PORTAL_OFFLINE: 'off' }).worksOffline).toBe(false);
  });

  test.each(['', 'today', '21-11-2026', '2026-13-01', '2026-02-30'])('refuses the date “%s”', (date) => {
    expect(() => readSettings({ PORTAL_DATE: date })).toThrow(`“${date}”: write a day such as 2026-11-21`);
  });

  test('takes the commit that it is told, for who has the source without git', () => {
    expect(readSettings({ PORTAL_COMMIT: '0123456789abcdef0123456789abcdef01234567' }).buildId).toBe('01234567');
  });

  test.each(['', 'main', '0123456', '0123456g'])('refuses the commit “%s”', (commit) => {
    expect(() => readSettings({ PORTAL_COMMIT: commit })).toThrow(`“${commit}”: write at least the first eight signs`);
  });
});
