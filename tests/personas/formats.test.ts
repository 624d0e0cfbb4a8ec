import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeShareFile } from '../../src/export/formats/makeShareFile.ts';
import { contentOf, notebookOf } from './sharing.ts';

/** Read aloud, as whoever gets them would read them. */
test.each(['carer-worn-out', 'money-and-debts'])('the forms of the paper of %s', async (persona) => {
  const content = contentOf(notebookOf(persona));
  for (const format of ['text', 'html', 'csv', 'fhir'] as const) {
    const file = makeShareFile(format, content);
    const golden = join(process.cwd(), 'tests/personas', persona, file?.name ?? '');
    await expect(file?.text).toMatchFileSnapshot(golden);
  }
});
