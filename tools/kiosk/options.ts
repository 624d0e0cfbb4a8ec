import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `npm run kiosk -- [folder] [options]

Starts the portal on this computer for a public place: serves a build for a kiosk from disk, starts Chromium on it in full
screen, starts it again whenever it ends, and every night.

  folder               the build (usual: dist-kiosk)
  --port=8930          where it is served, on this computer alone
  --address=https://…  a kiosk build that a host serves, in place of the folder
  --restart=04:00      when the browser starts anew each night
  --trial              a window that can be closed, to try it out
  --policies           writes the browser's policies and does nothing else: see docs/kiosk.md
`;

export interface KioskOptions {
  readonly folder: string;
  readonly port: number;
  /** Absent: the folder is served. */
  readonly address?: string;
  /** Minutes after midnight. */
  readonly restartAt: number;
  readonly isTrial: boolean;
  readonly onlyPolicies: boolean;
}

const options = {
  port: { type: 'string', default: '8930' },
  address: { type: 'string' },
  restart: { type: 'string', default: '04:00' },
  trial: { type: 'boolean', default: false },
  policies: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 * @throws with what to write instead; undefined when help was asked for
 */
export function readOptions(args: readonly string[]): KioskOptions | undefined {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) return undefined;
  const [folder = 'dist-kiosk', ...more] = positionals;
  if (more.length > 0) throw new Error(`One folder, please; these are more: ${more.join(', ')}`);
  return {
    folder,
    port: readPort(values.port),
    ...(values.address === undefined ? {} : { address: readAddress(values.address) }),
    restartAt: readTime(values.restart),
    isTrial: values.trial,
    onlyPolicies: values.policies,
  };
}

/** What stands in this folder is for public places; a build for at home has doors that must not be open there. */
export function checkFolder(folder: string): void {
  const remedy = 'Remedy: PORTAL_PROFILE=kiosk PORTAL_OUT=dist-kiosk npm run build';
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no build in ${folder}. ${remedy}`);
  if (existsSync(join(folder, 'nl', 'professional')))
    throw new Error(`${folder} is a build for at home: it saves files and leads outside. ${remedy}`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1024 || port > 65_535)
    throw new Error(`--port=${text}: write a number from 1024 to 65535`);
  return port;
}

function readAddress(text: string): string {
  const url = URL.parse(text);
  const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (!url || (url.protocol !== 'https:' && !isLocal))
    throw new Error(`--address=${text}: write a whole address that begins with https://`);
  return url.href;
}

function readTime(text: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`--restart=${text}: write a time such as 04:00`);
  return Number(hours) * 60 + Number(minutes);
}

/** Milliseconds from now to the next time that the clock of this computer says so. */
export function untilTime(minutesAfterMidnight: number, now: Date): number {
  const next = new Date(now);
  next.setHours(0, minutesAfterMidnight, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  return next.getTime() - now.getTime();
}
