import { shellPrefix } from '../platform/shell.ts';
import type { WorkerScope } from './WorkerScope.ts';

const worker = self as unknown as WorkerScope;

/** Ends what an earlier build began: takes its caches away and then itself. It answers nothing. */
async function end(): Promise<void> {
  const prefix = shellPrefix(new URL(worker.registration.scope).pathname);
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(end()));
