/** How islands tell the safety panel that an answer speaks of danger. Nothing of it is kept. */
const eventName = 'eigenblik:danger';

export interface Danger {
  /** Kinds of danger, the most pressing first; empty takes the panel back to the foot of the page. */
  readonly kinds: readonly string[];
  /** Where on the page the panel is wanted. */
  readonly slot: Element | null;
}

export function announceDanger(danger: Danger): void {
  document.dispatchEvent(new CustomEvent<Danger>(eventName, { detail: danger }));
}

export function onDanger(listener: (danger: Danger) => void): void {
  document.addEventListener(eventName, (event) => listener((event as CustomEvent<Danger>).detail));
}
