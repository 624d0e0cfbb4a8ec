import { shellPrefix } from './shell.ts';
import { registerWorker } from './worker.ts';

/** Whether this device keeps the portal for use without a network; `impossible` where this browser cannot, or may not. */
export type Offline = 'on' | 'off' | 'impossible';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const address = `${base}sw.js`;

/** What is so now. A portal that hangs above this one on the same host does not count. */
export async function offlineNow(): Promise<Offline> {
  if (!('serviceWorker' in navigator)) return 'impossible';
  try {
    return (await ours())?.active ? 'on' : 'off';
  } catch {
    return 'impossible';
  }
}

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
  await (await ours())?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(shellPrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function ours(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && new URL(registration.scope).pathname === base ? registration : undefined;
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
