import { askToPrint } from './askToPrint.ts';

/** Opens the browser's own print window; in a kiosk it says first what that takes, and asks. */
export function printPage(): void {
  if (import.meta.env.PORTAL_PROFILE === 'kiosk') askToPrint(printAtOnce);
  else printAtOnce();
}

/** For who looks after a kiosk and tries its printer: there is nothing to ask. */
export function printAtOnce(): void {
  window.print();
}
