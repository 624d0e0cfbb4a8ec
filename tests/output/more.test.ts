import { expect, test } from 'vitest';
import { languagesOf } from '../../src/loaders/languagesOf.ts';
import { addressOf, brotliSize, dist, modulesOf, questionnaireIds, read, readSite } from './site.ts';

const languages = languagesOf('tests/fixtures/municipality');
/** The build of a municipality with three languages and a questionnaire from elsewhere, in which every kind of question stands. */
const elders = readSite('dist-elders', '/elders/');
const byFile = new Map(elders.pages.map((page) => [page.file, page]));

const withoutHash = (files: readonly string[]) => files.map((file) => file.replace(/\.[\w-]{8}\.js$/, '')).sort();

test.each(languages)('its page (%s) brings more, and stays within 33000 bytes', (language) => {
  const page = byFile.get(addressOf('questionnaire', language, 'every-kind'));
  const modules = modulesOf(page, elders);
  expect(modules.join()).toContain('evaluator');
  const sizes = modules.map((file) => brotliSize(read(file, elders)));
  expect(sizes.reduce((sum, size) => sum + size, brotliSize(page?.html ?? ''))).toBeLessThanOrEqual(33_000);
});

test('beside it, the other question pages bring what they bring alone', () => {
  for (const language of languages) {
    for (const id of questionnaireIds) {
      const file = addressOf('questionnaire', language, id);
      const alone = dist.pages.find((page) => page.file === file);
      expect(withoutHash(modulesOf(byFile.get(file), elders)), file).toEqual(withoutHash(modulesOf(alone)));
    }
  }
});
