import { type Danger, onDanger } from '../../platform/danger.ts';

/**
 * Brings the help panel to where an answer speaks of danger, with the helplines for that kind first, and back to the
 * foot of the page when it no longer does. The panel itself is on every page, written by the layout.
 */
export function mountSafetyPanel(): void {
  const panel = document.getElementById('help');
  const list = panel?.querySelector('ul');
  if (!panel || !list) return;
  const home = panel.parentElement;
  const kinds = JSON.parse(panel.dataset['kinds'] ?? '{}') as Record<string, string[]>;
  const usual = [...list.children] as HTMLElement[];

  const show = ({ kinds: wanted, slot }: Danger): void => {
    const ids = [...new Set(wanted.flatMap((kind) => kinds[kind] ?? []))];
    const urgent = ids.length > 0 && slot !== null;
    if (urgent) for (const id of ids) list.append(...usual.filter((item) => item.dataset['line'] === id));
    else list.append(...usual);
    for (const item of usual)
      item.hidden = urgent ? !ids.includes(item.dataset['line'] ?? '') : item.dataset['always'] === undefined;
    panel.classList.toggle('urgent', urgent);
    const goal = urgent ? slot : home;
    if (panel.parentElement !== goal) goal?.append(panel);
  };
  onDanger(show);
}
