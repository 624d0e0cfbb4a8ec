/**
 * Loaded before a build: makes this machine look like another, on which it is another day and folders list their files
 * the other way round. OTHER_MACHINE_DAYS: how many days later it is there; without it nothing changes.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const days = Number(process.env['OTHER_MACHINE_DAYS'] ?? 0);

if (days > 0) {
  const now = () => here.now() + days * 86_400_000;
  const here = Date;
  globalThis.Date = new Proxy(here, {
    construct: (date, given, asked) => Reflect.construct(date, given.length === 0 ? [now()] : given, asked),
    apply: () => new here(now()).toString(),
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  });
  const turned = <T>(list: T): T => (Array.isArray(list) ? (list.reverse() as T) : list);
  const wrap = (reader: unknown) => {
    if (typeof reader !== 'function') throw new Error('node:fs has no readdir any more');
    return (...given: unknown[]) => {
      const list: unknown = Reflect.apply(reader, undefined, given);
      return list instanceof Promise ? list.then(turned) : turned(list);
    };
  };
  Object.assign(fs, { readdirSync: wrap(fs.readdirSync) });
  Object.assign(fs.promises, { readdir: wrap(fs.promises.readdir) });
  syncBuiltinESMExports();
}
