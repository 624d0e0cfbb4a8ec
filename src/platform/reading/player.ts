import { mark, takeStyle } from './marks.ts';
import { type Pace, paces, rates, readPace, writePace } from './pace.ts';
import { type Reading, readSentences } from './readSentences.ts';
import { sentencesIn } from './sentencesIn.ts';
import { voicesNamed } from './voices.ts';
import { readWords } from './words.ts';

/** The one reading that goes on: a second would speak through it. */
let stopNow: (() => void) | undefined;

/**
 * Reads aloud what the button stands in, or stops that. `status` is the place for messages beside it. Other buttons of the
 * page stop the reading too, and begin their own.
 */
export async function press(button: HTMLElement, status: HTMLElement): Promise<void> {
  const part = button.closest('article, section, #app');
  const isOwn = 'reads' in button.dataset;
  stopNow?.();
  // Whoever went on before this came wants to hear none of it.
  if (isOwn || !part || !button.isConnected || button.closest('[hidden]')) return;
  await begin(button, status, part);
}

/** Reads a few sentences that stand nowhere to be marked, for as long as `mayGoOn` says; whatever was being read stops. */
export async function readLines(lines: readonly string[], language: string, mayGoOn: () => boolean): Promise<void> {
  stopNow?.();
  let reading: Reading | undefined;
  const stop = () => {
    reading?.stop();
    stopNow = undefined;
  };
  stopNow = stop;
  await voicesNamed();
  if (stopNow !== stop || !('speechSynthesis' in window)) return;
  const sentences = lines.map((text) => ({ text, language, range: () => undefined }));
  const nothing = () => {};
  reading = readSentences(sentences, rates[readPace()], {
    mayGoOn,
    sentence: nothing,
    word: nothing,
    skipped: nothing,
    ended: nothing,
  });
}

async function begin(button: HTMLElement, status: HTMLElement, part: Element): Promise<void> {
  const words = readWords();
  const label = button.firstChild as Text;
  const usual = label.data;
  let reading: Reading | undefined;
  let player: HTMLElement | undefined;
  const leaves = new MutationObserver(() => {
    if (!part.isConnected) stop();
  });

  function stop(): void {
    stopNow = undefined;
    reading?.stop();
    leaves.disconnect();
    mark('sentence', undefined);
    // What was pressed there is gone: back to where it began, and nowhere else.
    if (player?.contains(document.activeElement)) button.focus({ preventScroll: true });
    player?.remove();
    label.data = usual;
    delete button.dataset['reads'];
  }

  takeStyle();
  stopNow = stop;
  button.dataset['reads'] = '';
  label.data = words['speech:stop'] ?? '';
  status.textContent = '';
  leaves.observe(document.body, { childList: true, subtree: true });
  if ('speechSynthesis' in window) speechSynthesis.cancel();
  await voicesNamed();
  if (stopNow !== stop) return;
  const tell = (key: 'speech:none' | 'speech:some') => {
    status.textContent = words[key] ?? '';
  };
  if (!('speechSynthesis' in window)) {
    stop();
    tell('speech:none');
    return;
  }
  reading = readSentences(sentencesIn(part), rates[readPace()], {
    // Over the page stands the question whether someone is still there.
    mayGoOn: () => !('asking' in document.documentElement.dataset),
    sentence: (sentence) => mark('sentence', sentence.range(0, sentence.text.length)),
    word: (sentence, from, to) => mark('word', sentence.range(from, to)),
    skipped: () => tell('speech:some'),
    ended: (how) => {
      stop();
      if (how === 'none') tell('speech:none');
    },
  });
  player = drawPlayer(words, reading);
  status.after(player);
}

/** What can be pressed while it reads: pause, go on, and how fast. */
function drawPlayer(words: Readonly<Record<string, string>>, reading: Reading): HTMLElement {
  const player = document.createElement('div');
  player.className = 'player';
  const pause = document.createElement('button');
  pause.type = 'button';
  pause.className = 'button';
  pause.textContent = words['speech:pause'] ?? '';
  let isPaused = false;
  pause.addEventListener('click', () => {
    isPaused = !isPaused;
    pause.textContent = words[isPaused ? 'speech:goOn' : 'speech:pause'] ?? '';
    if (isPaused) reading.pause();
    else reading.goOn();
  });
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.autocomplete = 'off';
  for (const pace of paces) select.append(new Option(words[`speech:pace.${pace}`], pace));
  select.value = readPace();
  select.addEventListener('change', () => {
    const pace = select.value as Pace;
    writePace(pace);
    reading.setRate(rates[pace]);
  });
  label.append(words['speech:pace'] ?? '', select);
  player.append(pause, label);
  return player;
}
