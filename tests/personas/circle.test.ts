import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Circle } from '../../src/core/plan/Circle.ts';
import { findingsOf } from '../../src/core/plan/findingsOf.ts';
import { createSay } from '../../src/i18n/format.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { mannerStrings } from '../../src/i18n/manner.ts';
import { topicStrings } from '../../src/i18n/translate.ts';

const folder = 'tests/personas';
type Persona = { readonly language: Language; readonly circle: Circle };
const personas = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [name, JSON.parse(readFileSync(join(folder, name, 'persona.json'), 'utf8')) as Persona] as const)
  .filter(([, { circle }]) => circle.length > 0);

describe('what is said about a circle', () => {
  test.each(personas)('of %s', async (name, { language, circle }) => {
    const say = createSay(language, { ...topicStrings(language, ['circle']), ...mannerStrings(language) });
    const lines = findingsOf(circle).map((finding) => `- ${say(finding)}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(join(process.cwd(), folder, name, 'circle.md'));
  });
});
