import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, pause } from './Engine.ts';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const port = 4899;
const display = ':77';

/** One call of the W3C protocol. Throws what the driver answers when it refuses. */
async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    signal: AbortSignal.timeout(20_000),
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: unknown };
  const { error, message } = Object(value) as { error?: string; message?: string };
  if (error) throw new Error(`${error}: ${message}`);
  return value;
}

/** WebKitGTK over its own driver, on a screen that nobody sees; undefined where one of them is not installed. */
export async function startWebKit(): Promise<Engine | undefined> {
  if (![driver, screen, browser].every((file) => existsSync(file))) return undefined;
  const processes: ChildProcess[] = [
    spawn(screen, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  ];
  await pause(700);
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  processes.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  await pause(700);
  const stop = () => {
    for (const one of processes.reverse()) one.kill();
  };
  try {
    const options = { binary: browser, args: ['--automation'] };
    const started = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const { sessionId, capabilities } = started as { sessionId: string; capabilities: Record<string, string> };
    const session = `/session/${sessionId}`;
    return {
      name: `WebKitGTK ${capabilities['browserVersion']}`,
      canStepFromElsewhere: false,
      canImport: false,
      open: async (url) => {
        await call('POST', `${session}/url`, { url });
      },
      run: (code) => call('POST', `${session}/execute/sync`, { script: code, args: [] }),
      close: async () => {
        await call('DELETE', session);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
