import { wholePage } from '../../platform/wholePage.ts';

/** Long enough that nobody does it by mistake. There is nothing to hide behind it. */
const pressMs = 5000;

await wholePage();
const line = document.getElementById('version');
const address = line?.dataset['staff'];
let timer: ReturnType<typeof setTimeout> | undefined;

// Who looks after the kiosk holds the version for five seconds.
if (line && address) {
  const end = () => clearTimeout(timer);
  line.addEventListener('pointerdown', () => {
    end();
    timer = setTimeout(() => location.assign(address), pressMs);
  });
  for (const ending of ['pointerup', 'pointerleave', 'pointercancel']) line.addEventListener(ending, end);
  // A long touch would open the menu of the browser.
  line.addEventListener('contextmenu', (event) => event.preventDefault());
}
