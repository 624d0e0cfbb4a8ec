import { guardPage, wipe } from '../../platform/wipe.ts';

// The first and smallest module of every page: it must work before anything else does, and if nothing else does.
guardPage();

addEventListener('click', (event) => {
  const link = (event.target as Partial<Element>).closest?.<HTMLAnchorElement>('a[data-wipe]');
  if (!link) return;
  event.preventDefault();
  const { wipe: question, tab } = link.dataset;
  if (!question || confirm(question)) wipe(link.href, Boolean(tab));
});

// Shift three times within a second and a half: out, without looking for the button.
let presses: number[] = [];
addEventListener('keyup', ({ key, timeStamp }) => {
  // Fewer than three: a comparison with nothing, which is never true.
  presses = key === 'Shift' ? [timeStamp, ...presses] : [];
  if (timeStamp - (presses[2] as number) < 1500) document.querySelector<HTMLAnchorElement>('.exit')?.click();
});
