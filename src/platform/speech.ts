/** Counts up whenever reading starts or stops, so that a voice that comes late finds out that nobody waits for it. */
let turn = 0;

/**
 * Reading aloud with a voice of this device itself. A voice from the internet would send what is read, and with it what
 * someone is looking at, to its maker: those are never used. `none`: this device has no such voice. `stopped`: someone
 * stopped before the voice was found.
 */
export async function readAloud(
  lines: readonly string[],
  language: string,
  onEnd: () => void,
): Promise<'reading' | 'stopped' | 'none'> {
  hush();
  const mine = turn;
  const voice = await localVoice(language);
  if (mine !== turn) return 'stopped';
  if (!voice) return 'none';
  const end = () => {
    if (mine === turn) onEnd();
  };
  lines.forEach((line, index) => {
    const speech = new SpeechSynthesisUtterance(line);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = 0.9;
    speech.onerror = end;
    if (index === lines.length - 1) speech.onend = end;
    speechSynthesis.speak(speech);
  });
  return 'reading';
}

/** Stops reading at once. */
export function hush(): void {
  turn += 1;
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/** A browser may name its voices only some time after it was first asked. */
async function localVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((done) => {
      speechSynthesis.addEventListener('voiceschanged', done, { once: true });
      setTimeout(done, 1000);
    });
  }
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
  return voices.find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
}
