import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/{unit,content,architecture,personas,fuzz}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Vitest keeps one core free for itself: of two, that is half.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
