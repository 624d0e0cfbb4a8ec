import type { Locator, Page } from 'playwright/test';

export type Voice = { name: string; lang: string; localService: boolean };
type Heard = { said: { text: string; voice: string; lang: string }[]; cancelled: number };
type Listening = { heard: Heard; finish: () => void; nameVoices: () => void };

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

/** The voice comes to the end of what it was given. */
export async function finishReading(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Listening).finish());
}

function stubSpeech(given: { voices: readonly Voice[]; isKnown: boolean }): void {
  const heard: Heard = { said: [], cancelled: 0 };
  let { isKnown } = given;
  let last: SpeechSynthesisUtterance | undefined;
  class Utterance extends EventTarget {
    readonly text: string;
    voice: Voice | null = null;
    lang = '';
    rate = 1;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  class Synthesis extends EventTarget {
    getVoices = () => (isKnown ? given.voices : []);
    speak(utterance: SpeechSynthesisUtterance): void {
      last = utterance;
      heard.said.push({ text: utterance.text, voice: utterance.voice?.name ?? '', lang: utterance.lang });
    }
    cancel(): void {
      heard.cancelled += 1;
    }
  }
  const speech = new Synthesis();
  const nameVoices = () => {
    isKnown = true;
    speech.dispatchEvent(new Event('voiceschanged'));
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  const finish = () => last?.onend?.call(last, new Event('end') as SpeechSynthesisEvent);
  Object.assign(window, { heard, finish, nameVoices });
}
