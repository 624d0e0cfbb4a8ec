import type { Locator, Page } from 'playwright/test';

export type Voice = { name: string; lang: string; localService: boolean; voiceURI?: string };
interface Said {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
  readonly isLocal: boolean;
  readonly rate: number;
}
type Heard = { said: Said[]; cancelled: number };
interface Listening {
  readonly heard: Heard;
  readonly finish: () => void;
  readonly say: (from: number, length?: number) => void;
  readonly nameVoices: (voices?: readonly Voice[]) => void;
}
type Listened = Window & Listening;

export const dutch: Voice = { name: 'Hier', lang: 'nl-NL', localService: true };
export const dutchFromAfar: Voice = { name: 'Ver', lang: 'nl-NL', localService: false };
export const english: Voice = { name: 'Here', lang: 'en-GB', localService: true };
export const arabic: Voice = { name: 'هنا', lang: 'ar', localService: true };

/** Gives every page of this tab these voices, in this order. `late`: the browser names them only when it is told to. */
export async function giveVoices(page: Page, voices: readonly Voice[], when: 'at once' | 'late' = 'at once') {
  await page.addInitScript(stubSpeech, { voices, isKnown: when === 'at once' });
}

/** Presses a button to read aloud, does what `then` names, and only after that the browser names its voices. */
export async function readBeforeVoices(button: Locator, then: 'nothing' | 'press again' | 'next step'): Promise<void> {
  await button.evaluate(async (pressed, next) => {
    (pressed as HTMLElement).click();
    if (next === 'press again') (pressed as HTMLElement).click();
    if (next === 'next step') {
      const gone = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = '#2';
      await gone;
    }
    (window as unknown as Listening).nameVoices();
  }, then);
}

/** The voices of this device become others. */
export async function changeVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.evaluate((given) => (window as unknown as Listening).nameVoices(given), voices);
}

/** Takes the whole ability to speak away. */
export async function takeSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    const prototype = Object.getPrototypeOf(window) as object;
    Reflect.deleteProperty(prototype, 'speechSynthesis');
  });
}

/** What was said and how often it was cut off, since this page was loaded. */
export async function heard(page: Page): Promise<Heard> {
  return await page.evaluate(() => (window as unknown as Listening).heard);
}

/** The voice comes to the end of the sentence that it says. */
export async function finishSentence(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Listening).finish());
}

/** The voice comes to a word of the sentence that it says; as some do, without telling how long it is. */
export async function sayWord(page: Page, from: number, length?: number): Promise<void> {
  await page.evaluate(([at = 0, long]) => (window as unknown as Listening).say(at, long), [from, length] as const);
}

/** Hears a reading that began out to its end: all that was said. */
export async function hearOut(page: Page): Promise<Said[]> {
  return await page.evaluate(async () => {
    const { heard, finish } = window as unknown as Listened;
    const isReading = () => document.querySelector('[data-reads]') !== null;
    const until = performance.now() + 20_000;
    while (heard.said.length === 0 && performance.now() < until) await new Promise((done) => setTimeout(done, 10));
    while (isReading() && performance.now() < until) {
      finish();
      await new Promise((done) => setTimeout(done));
    }
    return heard.said;
  });
}

function stubSpeech(given: { voices: readonly Voice[]; isKnown: boolean }): void {
  const heard: Heard = { said: [], cancelled: 0 };
  let { voices, isKnown } = given;
  let now: SpeechSynthesisUtterance | undefined;
  class Utterance extends EventTarget {
    readonly text: string;
    voice: Voice | null = null;
    lang = '';
    rate = 1;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onboundary: (() => void) | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  class Synthesis extends EventTarget {
    getVoices = () => (isKnown ? voices : []);
    speak(utterance: SpeechSynthesisUtterance): void {
      const { text, voice, lang, rate } = utterance;
      // Even nothing may be said by a voice of the device alone.
      if (text === '' && voice?.localService) return;
      now = utterance;
      heard.said.push({ text, voice: voice?.name ?? '', lang, rate, isLocal: voice?.localService === true });
    }
    cancel(): void {
      heard.cancelled += 1;
      const before = now;
      now = undefined;
      // A browser says so, and only later.
      setTimeout(() => before?.onerror?.call(before, new Event('error') as SpeechSynthesisErrorEvent));
    }
  }
  const speech = new Synthesis();
  const nameVoices = (others = voices) => {
    voices = others;
    isKnown = true;
    speech.dispatchEvent(new Event('voiceschanged'));
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  const finish = () => {
    const before = now;
    now = undefined;
    before?.onend?.call(before, new Event('end') as SpeechSynthesisEvent);
  };
  const say = (charIndex: number, charLength?: number) => {
    const word = Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength });
    now?.onboundary?.call(now, word as unknown as SpeechSynthesisEvent);
  };
  Object.assign(window, { heard, finish, say, nameVoices });
}
