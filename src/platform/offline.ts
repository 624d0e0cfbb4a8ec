import { ownWorker } from './offlineNow.ts';
import { shellPrefix } from './shell.ts';
import { registerWorker } from './worker.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const address = `${base}sw.js`;

/** Keeps the portal on this device: files of the build alone. True once all of it is here. */
export async function keepPortal(): Promise<boolean> {
  try {
    const registration = await registerWorker(address, [address], base);
    return await becomesActive(registration.installing ?? registration.waiting ?? registration.active);
  } catch {
    return false;
  }
}

/** Takes the portal off this device. Answers are elsewhere and stay. */
export async function forgetPortal(): Promise<void> {
  await (await ownWorker())?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(shellPrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

function becomesActive(worker: ServiceWorker | null): Promise<boolean> {
  return new Promise((done) => {
    const look = () => {
      if (!worker || worker.state === 'redundant') done(false);
      else if (worker.state === 'activated') done(true);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
