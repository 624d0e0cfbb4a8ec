/** Calls when this page goes: left, closed, or put aside by the browser to be shown again. */
export function onLeave(leave: () => void): void {
  addEventListener('pagehide', leave);
}
