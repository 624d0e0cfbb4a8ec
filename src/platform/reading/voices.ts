/** What makers call voices that speak elsewhere. Some of those are passed off as local. */
const fromAfar = /\b(online|network|cloud|server)\b|^https?:/i;

/**
 * A voice of this device itself for a language (`nl`); undefined where there is none. A voice from the internet would send
 * what is read to its maker: it is never used. Asked anew for each sentence, because voices come and go.
 */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis.getVoices().find((voice) => isLocal(voice) && languageOf(voice) === language);
}

/** A voice that wrongly says it is local, and hides it in all it is called, cannot be told apart. */
function isLocal({ localService, name, voiceURI }: SpeechSynthesisVoice): boolean {
  return localService === true && !fromAfar.test(name) && !fromAfar.test(voiceURI ?? '');
}

function languageOf({ lang }: SpeechSynthesisVoice): string | undefined {
  return lang?.toLowerCase().split(/[-_]/)[0];
}

/** A browser may name its voices only some time after it was first asked. */
export async function voicesNamed(): Promise<void> {
  if (!('speechSynthesis' in window) || speechSynthesis.getVoices().length > 0) return;
  await new Promise((done) => {
    speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, 1000);
  });
}
