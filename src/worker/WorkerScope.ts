/** As much of a service worker's own world as we use: TypeScript knows it only in a program that knows no pages. */
export interface Extendable {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
export interface FetchEvent extends Extendable {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (asked: {
      readonly includeUncontrolled: boolean;
      readonly type: 'window';
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Kind extends 'install' | 'activate' | 'fetch'>(
    kind: Kind,
    listener: (event: Kind extends 'fetch' ? FetchEvent : Extendable) => void,
  ) => void;
}
