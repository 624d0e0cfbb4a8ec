/** Whether this device keeps the portal for use without a network; `impossible` where this browser cannot, or may not. */
type Offline = 'on' | 'off' | 'impossible';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** What is so now. A portal that hangs above this one on the same host does not count. */
export async function offlineNow(): Promise<Offline> {
  if (!('serviceWorker' in navigator)) return 'impossible';
  try {
    return (await ownWorker())?.active ? 'on' : 'off';
  } catch {
    return 'impossible';
  }
}

/** The worker of this portal, if there is one. */
export async function ownWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && new URL(registration.scope).pathname === base ? registration : undefined;
}
