import { dutchTime } from './dutchTime.ts';

/** Today here (ISO day), by the clock of this device. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Day and time now in the Netherlands, wherever this device thinks it is. */
export function nowHere(): { readonly day: string; readonly time: string } {
  return dutchTime(Date.now());
}
