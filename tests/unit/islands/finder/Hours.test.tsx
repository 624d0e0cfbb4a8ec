import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Hours as HoursOfService } from '../../../../src/core/finder/Hours.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import type { Language } from '../../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings } from '../../../../src/i18n/translate.ts';
import { Hours } from '../../../../src/islands/finder/Hours.tsx';
import { cardTexts, hoursTexts } from '../../../../src/islands/finder/texts.ts';
import { UsualHours } from '../../../../src/islands/finder/UsualHours.tsx';

const office: HoursOfService = {
  weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
  dated: [
    { days: ['2026-11-26', '2026-12-24'], times: [] },
    { days: ['2026-12-02'], times: [['10:00', '12:00']] },
  ],
  until: '2027-11-21',
};
const byAppointment: HoursOfService = { weekly: [], dated: [], until: '2027-11-21', note: 'op afspraak' };
const holidays = ['2026-11-24'];

/** What stands there, without the tags. 2026-11-23 is a Monday. */
function live(hours: HoursOfService, moment: string, language: Language = 'nl'): string {
  const [day = '', time = ''] = moment.split(' ');
  const say = createSay(language, { ...pickStrings(language, cardTexts), ...mannerStrings(language) });
  return words(renderToStaticMarkup(<Hours hours={hours} live={{ now: { day, time }, holidays }} say={say} />));
}

function usual(hours: HoursOfService, today = '2026-11-22'): string {
  const say = createSay('nl', { ...pickStrings('nl', hoursTexts), ...mannerStrings('nl') });
  return words(renderToStaticMarkup(<UsualHours hours={hours} today={today} say={say} />));
}

const words = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');

describe('hours at a moment', () => {
  test.each<[string, string]>([
    ['2026-11-23 10:00', 'Nu open, tot 17:00 uur.'],
    ['2026-11-23 08:00', 'Nu gesloten. Vandaag weer open om 09:00 uur.'],
    ['2026-11-25 18:00', 'Nu gesloten. Weer open op vrijdag 27 november om 09:00 uur.'],
    ['2028-01-01 10:00', 'Openingstijden onbekend. Bel of mail eerst.'],
  ])('%s: %s', (moment, sentence) => {
    expect(live(office, moment)).toContain(`|${sentence}|`);
  });

  test('the seven days from that day', () => {
    const shown = live(office, '2026-11-25 10:00');
    expect(shown).toContain('|De komende zeven dagen|woensdag 25 november|09:00–17:00|donderdag 26 november|gesloten|');
    expect(shown).toContain('|zaterdag 28 november|gesloten|');
    expect(shown).toContain('|dinsdag 1 december|09:00–17:00|');
    expect(shown).not.toContain('2 december');
  });

  test('a holiday of which nothing was said is warned of, today and on the day', () => {
    expect(live(office, '2026-11-23 10:00')).toContain('|dinsdag 24 november|09:00–17:00| Dit is een feestdag');
    expect(live(office, '2026-11-24 10:00')).toContain('Vandaag is een feestdag. Bel of mail eerst.');
    expect(live({ ...office, holidays: 'said' }, '2026-11-24 10:00')).not.toContain('feestdag');
  });

  test('a note alone is shown, and nothing is called closed', () => {
    const shown = live(byAppointment, '2026-11-23 10:00');
    expect(shown).toBe('|Openingstijden onbekend. Bel of mail eerst.|op afspraak|');
  });

  test('in Arabic', () => {
    expect(live(office, '2026-11-25 18:00', 'ar')).toContain('مغلق الآن. يفتح يوم الجمعة، 27 نوفمبر الساعة 09:00.');
  });
});

describe('hours without a clock', () => {
  test('the usual week, the first days that differ, in order, and a warning about holidays', () => {
    expect(usual(office, '2026-11-27')).toBe(
      '|maandag – vrijdag: |09:00–17:00|De eerste dagen dat het anders is:|woensdag 2 december: |10:00–12:00|' +
        'donderdag 24 december: gesloten|Op feestdagen kan dit anders zijn. Bel of mail dan eerst.|',
    );
  });

  test('only days, where no week is usual', () => {
    const dated = [{ days: ['2026-12-08'], times: [['10:00', '12:00']] as const }];
    expect(usual({ weekly: [], dated, until: '2027-11-21', holidays: 'said' })).toBe(
      '|De eerste dagen dat het open is:|dinsdag 8 december: |10:00–12:00|',
    );
  });

  test('a note alone', () => {
    expect(usual(byAppointment)).toBe('|Openingstijden onbekend. Bel of mail eerst.|op afspraak|');
  });
});
