// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onFragment, takeFragment } from '../../../src/platform/fragment.ts';

afterEach(() => history.replaceState(null, '', '/'));

describe('what an address carries behind its #', () => {
  test('is handed over once, and gone from the address without a new step in the history', () => {
    history.replaceState({ mine: 1 }, '', '/nl/telefoon/?x=1#12345');
    const steps = history.length;
    expect(takeFragment()).toBe('#12345');
    expect(location.href).toMatch(/\/nl\/telefoon\/\?x=1$/);
    expect(history.state).toEqual({ mine: 1 });
    expect(history.length).toBe(steps);
    expect(takeFragment()).toBeUndefined();
  });

  test('stays where it is a place on the page', () => {
    history.replaceState(null, '', '/nl/telefoon/#main');
    expect(takeFragment()).toBeUndefined();
    expect(location.hash).toBe('#main');
  });

  test('is taken too when it comes later; a place on the page is let go', () => {
    const take = vi.fn();
    onFragment(take);
    for (const hash of ['#main', '#777']) {
      history.replaceState(null, '', `/nl/telefoon/${hash}`);
      dispatchEvent(new Event('hashchange'));
    }
    expect(take).toHaveBeenCalledExactlyOnceWith('#777');
    expect(location.hash).toBe('');
  });
});
