import type { Sentence } from './sentencesIn.ts';
import { localVoice } from './voices.ts';

/** Some browsers swallow what is said right after they were told to stop. */
const afterStopMs = 60;

interface Heard {
  /** Asked before each sentence: whoever reads may have been cut off by something else. */
  readonly mayGoOn: () => boolean;
  /** A sentence begins. */
  readonly sentence: (sentence: Sentence) => void;
  /** A word of it is being said, from a place to before another; many voices do not tell. */
  readonly word: (sentence: Sentence, from: number, to: number) => void;
  /** Some of it has no voice here, and is passed over. Told once. */
  readonly skipped: () => void;
  /** `none`: for nothing of it is there a voice. */
  readonly ended: (how: 'done' | 'none') => void;
}

/** A reading that goes on until it is stopped, or done. */
export interface Reading {
  readonly pause: () => void;
  /** Both begin again with the sentence that was being read. */
  readonly goOn: () => void;
  readonly setRate: (rate: number) => void;
  readonly stop: () => void;
}

/**
 * Reads sentence by sentence, each by a local voice of its language as it is then. Not with the browser's own pause, which
 * stops for good on some phones.
 */
export function readSentences(sentences: readonly Sentence[], first: number, heard: Heard): Reading {
  let rate = first;
  let at = 0;
  let turn = 0;
  let voice: SpeechSynthesisVoice | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let state: 'reading' | 'paused' | 'over' = 'reading';
  let hasRead = false;
  let isSkipping = false;

  function cut(): void {
    turn += 1;
    clearTimeout(waiting);
    speechSynthesis.cancel();
  }

  function again(): void {
    cut();
    waiting = setTimeout(say, afterStopMs);
  }

  function end(how: 'done' | 'none'): void {
    if (state === 'over') return;
    stop();
    heard.ended(how);
  }

  function stop(): void {
    state = 'over';
    speechSynthesis.removeEventListener('voiceschanged', look);
    cut();
  }

  /** A voice may be taken away while it reads; what then reads on in its place may be one from afar. */
  function look(): void {
    const now = localVoice(sentences[at]?.language ?? '');
    const isSame = now?.voiceURI === voice?.voiceURI && now?.name === voice?.name;
    if (state === 'reading' && voice && !isSame) again();
  }

  function say(): void {
    for (let sentence = sentences[at]; sentence && heard.mayGoOn(); sentence = sentences[at]) {
      voice = localVoice(sentence.language);
      if (voice) {
        hasRead = true;
        turn += 1;
        speak(sentence, voice, turn);
        return;
      }
      if (!isSkipping && sentences.some(({ language }) => localVoice(language))) heard.skipped();
      isSkipping = true;
      at += 1;
    }
    end(isSkipping && !hasRead ? 'none' : 'done');
  }

  function speak(sentence: Sentence, own: SpeechSynthesisVoice, mine: number): void {
    const speech = new SpeechSynthesisUtterance(sentence.text);
    speech.voice = own;
    speech.lang = own.lang;
    speech.rate = rate;
    speech.onboundary = ({ name, charIndex, charLength }) => {
      if (mine !== turn || (name && name !== 'word')) return;
      const length = charLength || (/^\S+/.exec(sentence.text.slice(charIndex))?.[0].length ?? 0);
      if (length > 0) heard.word(sentence, charIndex, charIndex + length);
    };
    speech.onerror = () => {
      if (mine === turn) end('done');
    };
    speech.onend = () => {
      if (mine !== turn) return;
      at += 1;
      say();
    };
    heard.sentence(sentence);
    speechSynthesis.speak(speech);
  }

  speechSynthesis.addEventListener('voiceschanged', look);
  again();
  return {
    pause: () => {
      state = 'paused';
      cut();
    },
    goOn: () => {
      state = 'reading';
      again();
    },
    setRate: (next) => {
      rate = next;
      if (state === 'reading') again();
    },
    stop,
  };
}
