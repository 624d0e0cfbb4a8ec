/** Begins as all keys of the portal do, so that wiping takes it too. */
const visitKey = 'eigenblik:visit';

/** When an event was, by the clock of this run of the browser: it does not jump when someone sets the time. */
const timeOf = (event: Event): number => performance.timeOrigin + event.timeStamp;

/**
 * Whether the page before this one handed the visit over to it. It did so when it went, and then this page was on its way
 * already. A tab that a browser brings back after a crash finds no mark, because its page never went; one that was closed in
 * order left its mark before the page that comes back was asked for (ADR 0034). Takes the mark away.
 */
export function takeVisit(): boolean {
  try {
    const mark = Number(sessionStorage.getItem(visitKey) ?? Number.NaN);
    sessionStorage.removeItem(visitKey);
    return mark >= performance.timeOrigin && mark <= timeOf(new Event('now'));
  } catch {
    return false; // Where nothing can be kept, nothing can be wiped: the first screen says what is the matter.
  }
}

/** Hands the visit over to the page that comes next, the moment this one goes. */
export function handOverVisit(): void {
  addEventListener('pagehide', (event) => {
    try {
      sessionStorage.setItem(visitKey, String(timeOf(event)));
    } catch {
      // Then the next page begins anew.
    }
  });
}

/** Takes away all that an earlier visit left in this browser, without leaving the page. All of it is the kiosk's own. */
export function leaveNothing(): void {
  for (const open of [() => sessionStorage, () => localStorage]) {
    try {
      open().clear();
    } catch {
      // A browser that forbids storage has kept nothing.
    }
  }
  window.name = '';
}
