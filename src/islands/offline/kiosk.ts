import { keepPortal } from '../../platform/offline.ts';
import { offlineNow } from '../../platform/offlineNow.ts';

/** A kiosk keeps the portal by itself: it is a device of the municipality, and its line may be dead tomorrow. */
async function keep(): Promise<void> {
  // Where it does not succeed, the next page tries again.
  if ((await offlineNow()) === 'off') await keepPortal();
}

// What the page itself needs comes first.
if (document.readyState === 'complete') void keep();
else addEventListener('load', () => void keep(), { once: true });
