// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSentences } from '../../../../src/platform/reading/readSentences.ts';
import { localVoice, voicesNamed } from '../../../../src/platform/reading/voices.ts';

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
  onboundary?: (event: { name?: string; charIndex: number; charLength?: number }) => void;
  constructor(text: string) {
    this.text = text;
  }
}
const dutch: Voice = { name: 'here', lang: 'nl-NL', localService: true };
const english: Voice = { name: 'here too', lang: 'en_GB', localService: true };
const remote: Voice = { name: 'far away', lang: 'nl-NL', localService: false };
const disguised: Voice = { name: 'Fenna Online (Natural)', lang: 'nl-NL', localService: true };

/** A device with these voices; what it is given to say is noted in order. */
function deviceWith(...voices: Voice[]) {
  const spoken: Utterance[] = [];
  const device = Object.assign(new EventTarget(), {
    voices,
    getVoices: () => device.voices,
    cancel: vi.fn(),
    speak: (one: Utterance) => spoken.push(one),
  });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', device);
  const change = (...others: Voice[]) => {
    device.voices = others;
    device.dispatchEvent(new Event('voiceschanged'));
    vi.runAllTimers();
  };
  return { device, spoken, change };
}

function read(texts: readonly string[], language = 'nl', more: { readonly second?: string } = {}) {
  const heard = { mayGoOn: vi.fn(() => true), sentence: vi.fn(), word: vi.fn(), skipped: vi.fn(), ended: vi.fn() };
  const sentences = texts.map((text, at) => ({
    text,
    language: at === 1 && more.second ? more.second : language,
    range: () => undefined,
  }));
  const reading = readSentences(sentences, 0.9, heard);
  vi.runAllTimers();
  return { heard, reading };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('readSentences', () => {
  test('reads one sentence after the other, and says once that it is done', () => {
    const { spoken } = deviceWith(dutch);
    const { heard } = read(['one', 'two']);
    expect(spoken.map(({ text }) => text)).toEqual(['one']);
    spoken[0]?.onend?.();
    spoken[0]?.onend?.();
    expect(spoken.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(heard.ended).not.toHaveBeenCalled();
    spoken[1]?.onend?.();
    expect(heard.ended.mock.calls).toEqual([['done']]);
  });

  test('never uses a voice that sends the text away, whatever else there is', () => {
    const { spoken } = deviceWith(remote, disguised, english, dutch, remote);
    read(['one', 'two']);
    spoken[0]?.onend?.();
    expect(spoken.map(({ voice }) => voice)).toEqual([dutch, dutch]);
  });

  test.each([
    ['only voices that send the text away', [remote, disguised]],
    ['only voices of another language', [english]],
    ['no voices', []],
  ])('says that there is none, and reads nothing, where there are %s', (_what, voices) => {
    const { spoken } = deviceWith(...voices);
    expect(read(['one', 'two']).heard.ended.mock.calls).toEqual([['none']]);
    expect(spoken).toEqual([]);
  });

  test('passes over what is in a language without a voice, and says so once', () => {
    const { spoken } = deviceWith(dutch);
    const { heard } = read(['een', 'واحد', 'twee'], 'nl', { second: 'ar' });
    spoken[0]?.onend?.();
    expect(spoken.map(({ text }) => text)).toEqual(['een', 'twee']);
    expect(heard.skipped).toHaveBeenCalledOnce();
  });

  test('reads a sentence anew when its voice is taken away, and stops when no voice of the device is left', () => {
    const { spoken, change } = deviceWith(dutch);
    const other = { ...dutch, name: 'another here' };
    const { heard } = read(['one', 'two']);
    change(other, remote);
    expect(spoken.map(({ text, voice }) => [text, voice])).toEqual([
      ['one', dutch],
      ['one', other],
    ]);
    change(remote);
    expect(spoken).toHaveLength(2);
    expect(heard.ended).toHaveBeenCalledOnce();
  });

  test('pauses, goes on and changes pace from the sentence that was being read', () => {
    const { spoken } = deviceWith(dutch);
    const { reading } = read(['one', 'two', 'three']);
    spoken[0]?.onend?.();
    reading.pause();
    spoken[1]?.onend?.();
    vi.runAllTimers();
    expect(spoken).toHaveLength(2);
    reading.setRate(1.2);
    vi.runAllTimers();
    expect(spoken, 'a pace alone does not go on').toHaveLength(2);
    reading.goOn();
    vi.runAllTimers();
    expect(spoken.at(-1)).toMatchObject({ text: 'two', rate: 1.2 });
  });

  test('tells which word is said, also where a browser does not say how long it is', () => {
    const { spoken } = deviceWith(dutch);
    const { heard } = read(['een mooie dag']);
    spoken[0]?.onboundary?.({ name: 'word', charIndex: 4, charLength: 5 });
    spoken[0]?.onboundary?.({ charIndex: 10 });
    spoken[0]?.onboundary?.({ name: 'sentence', charIndex: 0 });
    expect(heard.word.mock.calls.map(([, from, to]) => [from, to])).toEqual([
      [4, 9],
      [10, 13],
    ]);
  });

  test('says nothing more once it was stopped, or something else asks for the ear', () => {
    const { spoken } = deviceWith(dutch);
    const { reading, heard } = read(['one', 'two']);
    reading.stop();
    spoken[0]?.onend?.();
    vi.runAllTimers();
    expect(spoken).toHaveLength(1);
    expect(heard.ended).not.toHaveBeenCalled();
    const other = read(['one', 'two']);
    other.heard.mayGoOn.mockReturnValue(false);
    spoken[1]?.onend?.();
    expect(spoken).toHaveLength(2);
    expect(other.heard.ended.mock.calls).toEqual([['done']]);
  });

  test('is done when a voice fails', () => {
    const { spoken } = deviceWith(dutch);
    const { heard } = read(['one', 'two']);
    spoken[0]?.onerror?.();
    expect(heard.ended.mock.calls).toEqual([['done']]);
  });
});

describe('voices', () => {
  test('picks a voice by its language, however its maker writes that', () => {
    deviceWith(english, dutch);
    expect(localVoice('en')).toBe(english);
    expect(localVoice('nl')).toBe(dutch);
    expect(localVoice('ar')).toBeUndefined();
  });

  test('waits for voices that a browser names late, but not for ever', async () => {
    const { change } = deviceWith();
    const named = voicesNamed();
    change(dutch);
    await named;
    expect(localVoice('nl')).toBe(dutch);
    deviceWith();
    const never = voicesNamed();
    vi.advanceTimersByTime(1000);
    await never;
    expect(localVoice('nl')).toBeUndefined();
  });

  test('there is none where a browser cannot speak', async () => {
    await voicesNamed();
    expect(localVoice('nl')).toBeUndefined();
  });
});
