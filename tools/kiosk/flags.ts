/** Where the browser of a kiosk begins, and where it keeps what it must keep while it runs. */
export interface Launch {
  /** Address of the first screen, which every session ends at too. */
  readonly address: string;
  /** A folder of this run alone. */
  readonly profile: string;
  /** A window that can be closed, to try things out. */
  readonly isTrial?: boolean;
}

/**
 * The command line of Chromium and Google Chrome. What a flag cannot forbid stands in `policies.ts`. Each was tried under Debian;
 * an unknown flag is ignored by the browser, so that a later version does not fail on one.
 */
export function flagsFor({ address, profile, isTrial = false }: Launch): string[] {
  return [
    // Storage is kept in memory; the profile folder beside it holds settings of the browser and nothing of a visitor.
    '--incognito',
    `--user-data-dir=${profile}`,
    '--disk-cache-size=1',
    '--no-first-run',
    '--no-default-browser-check',
    '--noerrdialogs',
    '--disable-session-crashed-bubble',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--no-pings',
    '--password-store=basic',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
    // A finger that slides or pinches does not leave the page, nor make it too large to find the way back.
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    // The voices of this computer, for reading aloud.
    '--enable-speech-dispatcher',
    // Prints at once on the printer of this computer: without the screen that offers to save a file.
    '--kiosk-printing',
    ...(isTrial ? ['--window-size=1080,1400'] : ['--kiosk', '--start-fullscreen']),
    address,
  ];
}
