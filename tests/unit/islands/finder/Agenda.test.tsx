import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { createSay } from '../../../../src/i18n/format.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings } from '../../../../src/i18n/translate.ts';
import { Agenda } from '../../../../src/islands/finder/Agenda.tsx';
import { type FinderState, nothingAsked } from '../../../../src/islands/finder/reducer.ts';
import { cardTexts, finderTexts } from '../../../../src/islands/finder/texts.ts';
import { loadContent } from '../../../../src/loaders/loadContent.ts';

const say = createSay('nl', { ...pickStrings('nl', [...finderTexts, ...cardTexts]), ...mannerStrings('nl') });
const live = { now: { day: '2026-11-26', time: '18:30' }, holidays: [] };

function drawn(id: string, linked: boolean, agenda?: FinderState['agenda']): string {
  const service = loadContent().services.find((one) => one.id === id);
  if (!service) throw new Error(`no ${id}`);
  const state: FinderState = { ...nothingAsked, typed: '', place: '', pins: [], kept: true, ...(agenda && { agenda }) };
  const doors = { dispatch: () => undefined, saveTime: () => undefined };
  return renderToStaticMarkup(<Agenda {...{ service, say, state, live, linked }} {...doors} />);
}

describe('the times for a calendar', () => {
  test('are offered at home, and not in a kiosk, which hands out no files', () => {
    expect(drawn('taalcafe-molenbuurt', true)).toContain('Zet in mijn agenda');
    expect(drawn('taalcafe-molenbuurt', false)).toBe('');
  });

  test('are those of the service that was pressed', () => {
    const agenda = { id: 'taalcafe-molenbuurt', chosen: 9, isNameless: false, isSaved: false };
    const shown = drawn('taalcafe-molenbuurt', true, agenda);
    expect(shown).toContain('donderdag 26 november, \u206619:00\u2060–\u206021:00\u2069');
    expect(shown.match(/type="radio"/g)).toHaveLength(5);
    // What was chosen may have passed since.
    expect(shown.indexOf('checked')).toBeLessThan(shown.indexOf('donderdag 26 november'));
    expect(drawn('koor-uit-volle-borst', true, agenda)).not.toContain('radio');
  });
});
