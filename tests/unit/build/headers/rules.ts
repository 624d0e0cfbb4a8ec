import { hostRules } from '../../../../src/build/headers/hostRules.ts';

const own = (hash: string) => `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'`;

/** Three pages with two policies, and the page for what is not there. */
export const rulesAt = (base: string) =>
  hostRules({
    base,
    pages: new Map([
      ['nl/plan/index.html', own('B')],
      ['en/plan/index.html', own('B')],
      ['index.html', own('A')],
      ['404.html', own('C')],
    ]),
  });
