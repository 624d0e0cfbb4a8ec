import { defineConfig } from 'playwright/test';
import { browserArgs } from './tests/browserArgs.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  // What a page says to who hears it, kept to be read; the same on every machine.
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: browserArgs,
      // Playwright switches the back/forward cache off, and with it the leak that these tests look for.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  },
});
