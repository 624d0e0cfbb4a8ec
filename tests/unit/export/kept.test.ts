import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptFile } from '../../../src/core/file/acceptFile.ts';
import { keepFileVersion } from '../../../src/core/file/keepFileVersion.ts';
import { findKeepFile } from '../../../src/export/opening/findKeepFile.ts';
import { openSealed } from '../../../src/export/sealed/openSealed.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { loadPlans } from '../../../src/loaders/loadQuestionnaires.ts';

/** Files as they were handed out then, never to be changed: what someone kept must open for good. */
const folder = 'tests/unit/export/kept';
const passphrase = '4821903755660142';
const kept = readdirSync(folder);
const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);

async function open(name: string): Promise<string> {
  const found = await findKeepFile(new Uint8Array(readFileSync(`${folder}/${name}`)));
  if (found.kind === 'plain') return found.text;
  return found.kind === 'sealed' ? ((await openSealed(found.token, passphrase)) ?? '') : '';
}

describe('a file that was kept', () => {
  // Pages and seals came with version 3.
  const versions = Array.from({ length: keepFileVersion - 2 }, (_, at) => at + 3);

  test.each(versions)('stands here in every form that version %s had', (version) => {
    expect(kept).toEqual(expect.arrayContaining([`${version}.json`, `${version}.html`, `${version}.verzegeld`]));
  });

  test.each(kept)('%s still opens, with nothing lost', async (name) => {
    const accepted = acceptFile({ questionnaires, languages, language: 'nl' }, await open(name));
    const { notebook } = JSON.parse(readFileSync(`${folder}/${Number.parseInt(name, 10)}.json`, 'utf8'));
    expect(accepted).toMatchObject({ ok: true, refused: [], notebook });
    expect(notebook.plan.question).toContain('</script>');
    expect(Object.keys(notebook.answers).length).toBeGreaterThan(2);
  });
});
