/** What shows that someone is there. A pointer that is only moved counts too. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart', 'touchmove', 'input', 'click'];
/** So often the clock is looked at: a machine that slept, or a timer that came late, is noticed then. */
const lookMs = 500;
const trialEvent = 'eigenblik:trial';

/** What the clock of a visit is told. */
export type Sign = 'stirred' | 'looked' | 'printing' | 'printed' | 'tried';

/** Tells of every sign of life, and twice a second of none, with the time of the wall: that goes on while a machine sleeps. */
export function watchIdle(tell: (sign: Sign, now: number) => void): void {
  const say = (sign: Sign) => () => tell(sign, Date.now());
  for (const sign of signs) addEventListener(sign, say('stirred'), { capture: true, passive: true });
  addEventListener('beforeprint', say('printing'));
  addEventListener('afterprint', say('printed'));
  addEventListener('pageshow', say('looked'));
  document.addEventListener('visibilitychange', say('looked'));
  document.addEventListener(trialEvent, say('tried'));
  setInterval(say('looked'), lookMs);
}

/** Asks for the question within seconds, to see it once: for who looks after a kiosk. */
export function tryIdle(): void {
  document.dispatchEvent(new Event(trialEvent));
}

/** Whether a voice reads something aloud now. */
export function isSpeaking(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.speaking;
}
