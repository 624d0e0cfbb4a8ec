import { askToPrint } from './askToPrint.ts';

/** Opens the browser's own print window; in a kiosk it says first what that takes, and asks. */
export function printPage(): void {
  if (import.meta.env.PORTAL_PROFILE === 'kiosk') askToPrint(() => window.print());
  else window.print();
}
