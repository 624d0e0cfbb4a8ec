// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hush, readAloud } from '../../../src/platform/speech.ts';

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}
class Utterance {
  readonly text: string;
  voice?: Voice;
  lang = '';
  rate = 1;
  onend?: () => void;
  onerror?: () => void;
  constructor(text: string) {
    this.text = text;
  }
}
const dutch: Voice = { name: 'here', lang: 'nl-NL', localService: true };
const english: Voice = { name: 'here too', lang: 'en_GB', localService: true };
const remote: Voice = { name: 'far away', lang: 'nl-NL', localService: false };

/** A device with these voices; what it is told to do is noted in order. */
function deviceWith(...voices: Voice[]) {
  const spoken: Utterance[] = [];
  const done: string[] = [];
  const device = Object.assign(new EventTarget(), {
    voices,
    getVoices: () => device.voices,
    cancel: () => done.push('cancel'),
    speak: (one: Utterance) => {
      done.push('speak');
      spoken.push(one);
    },
  });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', device);
  return { device, spoken, done };
}
const silent = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('readAloud', () => {
  test('reads line by line, after whatever was being read has stopped', async () => {
    const { spoken, done } = deviceWith(dutch);
    expect(await readAloud(['one', 'two'], 'nl', silent)).toBe('reading');
    expect(spoken.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(done).toEqual(['cancel', 'speak', 'speak']);
  });

  test('never uses a voice that sends the text away, whatever else there is', async () => {
    const { spoken } = deviceWith(remote, dutch, remote);
    await readAloud(['one', 'two'], 'nl', silent);
    expect(spoken.map(({ voice }) => voice)).toEqual([dutch, dutch]);
  });

  test.each([
    ['only voices that send the text away', [remote]],
    ['only voices of another language', [english]],
  ])('says no, and reads nothing, where there are %s', async (_what, voices) => {
    const { spoken } = deviceWith(...voices);
    expect(await readAloud(['one'], 'nl', silent)).toBe('none');
    expect(spoken).toEqual([]);
  });

  test.each([
    ['nl', dutch],
    ['en', english],
  ])('picks a voice for %s by its language', async (language, voice) => {
    const { spoken } = deviceWith(english, dutch);
    await readAloud(['one'], language, silent);
    expect(spoken[0]).toMatchObject({ voice, lang: voice.lang });
  });

  test('says that it is done after the last line alone', async () => {
    const ended = vi.fn();
    const { spoken } = deviceWith(dutch);
    await readAloud(['one', 'two'], 'nl', ended);
    expect(spoken[0]?.onend).toBeUndefined();
    expect(ended).not.toHaveBeenCalled();
    spoken[1]?.onend?.();
    expect(ended).toHaveBeenCalledOnce();
  });

  test('waits for voices that a browser names late', async () => {
    const { device, spoken } = deviceWith();
    const reading = readAloud(['one'], 'nl', silent);
    device.voices = [dutch];
    device.dispatchEvent(new Event('voiceschanged'));
    expect(await reading).toBe('reading');
    expect(spoken).toHaveLength(1);
  });

  test('reads nothing when someone stopped before a late voice came', async () => {
    const { device, spoken } = deviceWith();
    const reading = readAloud(['one'], 'nl', silent);
    hush();
    device.voices = [dutch];
    device.dispatchEvent(new Event('voiceschanged'));
    expect(await reading).toBe('stopped');
    expect(spoken).toEqual([]);
  });

  test('says that it is done when a voice fails, but not when it was stopped', async () => {
    const ended = vi.fn();
    const { spoken } = deviceWith(dutch);
    await readAloud(['one', 'two'], 'nl', ended);
    spoken[0]?.onerror?.();
    expect(ended).toHaveBeenCalledOnce();
    hush();
    spoken[1]?.onerror?.();
    expect(ended).toHaveBeenCalledOnce();
  });

  test('does not wait for ever', async () => {
    deviceWith();
    const reading = readAloud(['one'], 'nl', silent);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reading).toBe('none');
  });

  test('says no where a browser cannot speak', async () => {
    expect('speechSynthesis' in window).toBe(false);
    expect(await readAloud(['one'], 'nl', silent)).toBe('none');
  });
});

describe('hush', () => {
  test('stops at once', () => {
    const { done } = deviceWith(dutch);
    hush();
    expect(done).toEqual(['cancel']);
  });

  test('does nothing where a browser cannot speak', () => {
    expect(() => hush()).not.toThrow();
  });
});
