/**
 * A tap on “read aloud”. All that reads is fetched on this tap: most people never ask for it. `failed` is said where it does
 * not come, in the place for messages beside the button.
 */
export async function askToRead(button: HTMLElement, failed: string): Promise<void> {
  // Some phones let a page speak only once it did so within a tap. A voice from afar does not even get to say nothing.
  const voice = window.speechSynthesis?.getVoices().find(({ localService }) => localService);
  if (voice) {
    const nothing = new SpeechSynthesisUtterance('');
    nothing.voice = voice;
    speechSynthesis.speak(nothing);
  }
  const { nextElementSibling: status } = button;
  try {
    (await import('./reading/player.ts')).press(button, status as HTMLElement);
  } catch {
    if (status) status.textContent = failed;
  }
}
