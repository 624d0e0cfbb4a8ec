import { guardHistory, wipe } from '../../platform/wipe.ts';

// The first and smallest module of every page: it must work before anything else does, and if nothing else does.
guardHistory();

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-wipe]') : null;
  if (!link) return;
  event.preventDefault();
  const question = link.dataset['wipe'];
  if (!question || confirm(question)) wipe(link.href);
});

// Shift three times within a second and a half: out, without looking for the button.
let presses: number[] = [];
document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift') {
    presses = [];
    return;
  }
  presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < 1500);
  const exit = document.querySelector<HTMLAnchorElement>('a[data-wipe=""]');
  if (presses.length === 3 && exit) wipe(exit.href);
});
