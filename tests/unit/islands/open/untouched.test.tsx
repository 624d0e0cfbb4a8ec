// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { type AcceptedFile, acceptFile } from '../../../../src/core/file/acceptFile.ts';
import { toKeepFile } from '../../../../src/core/file/toKeepFile.ts';
import { acceptNotebook } from '../../../../src/core/notebook/acceptNotebook.ts';
import { isEmptyNotebook } from '../../../../src/core/notebook/isEmptyNotebook.ts';
import type { Notebook } from '../../../../src/core/notebook/Notebook.ts';
import { tidyNotebook } from '../../../../src/core/notebook/tidyNotebook.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings } from '../../../../src/i18n/translate.ts';
import { type OpenState, reduceOpen } from '../../../../src/islands/open/reducer.ts';
import { openTexts } from '../../../../src/islands/open/texts.ts';
import { OpenView } from '../../../../src/islands/open/View.tsx';
import { openTakeOver } from '../../../../src/islands/takeOver.ts';
import { compareStrings } from '../../../../src/loaders/compareStrings.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';
import { openStore, storageKey } from '../../../../src/platform/store.ts';
import { notebookWith } from '../../../fuzz/arbitraries.ts';
// It sets how long a test may take.
import '../../../fuzz/runs.ts';

const questionnaires = loadPlans('nl').map((plan) => plan.questionnaire);
const context = { questionnaires, languages: ['nl', 'ar'], language: 'nl' };
const strings = { ...pickStrings('nl', openTexts), ...compareStrings('nl'), ...mannerStrings('nl') };
const say = createSay('nl', strings);
const nothing = () => undefined;

type Pressed = 'take' | 'leave' | 'self';

/** Opens a file as the page does, with the parts that the page is made of, and presses one of its buttons. */
function openAndPress(stored: string | undefined, text: string, pressed: Pressed) {
  sessionStorage.clear();
  if (stored !== undefined) sessionStorage.setItem(storageKey, stored);
  const store = openStore((raw) => acceptNotebook(context, raw).notebook);
  const takeOver = openTakeOver({ questionnaires, store }, 'nl');
  const file = acceptFile(context, text) as Extract<AcceptedFile, { ok: true }>;
  const state: OpenState = reduceOpen({ at: 'choosing' }, { type: 'read', file });
  const root = document.createElement('div');
  const props = {
    say,
    state,
    questionnaires,
    difference: takeOver.difference(file),
    take: () => takeOver.take(file),
    leave: nothing,
    lay: takeOver.hasRoomBeside() ? () => takeOver.lay(file, 'self') : undefined,
    chooseFile: nothing,
    readText: nothing,
    unseal: nothing,
    paths: { questionnaire: '', result: '' },
  };
  render(<OpenView {...props} />, root);
  const before = sessionStorage.getItem(storageKey);
  const key = pressed === 'self' ? 'open:beside.self' : `open:${pressed}`;
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === strings[key]);
  const words = root.textContent ?? '';
  const hasButton = button !== undefined;
  button?.click();
  render(null, root);
  return { file, before, after: sessionStorage.getItem(storageKey), keys: sessionStorage.length, words, hasButton };
}

const asked = questionnaires.filter(({ id }) => ['self-reliance-matrix', 'parenting', 'life-now'].includes(id));
const notebooks = fc.sample(notebookWith(asked, ['nl', 'ar']), { numRuns: 80, seed: 7 });
const anyNotebook = fc.constantFrom(...notebooks);
/** As this portal writes it, and as something else may have left it there. */
const anyStored = fc.oneof(
  { weight: 8, arbitrary: anyNotebook.map((one): string | undefined => JSON.stringify(one)) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, 'null', '[]', '{"author":"nobody"}', '{"answers":{"x":1}}', '{') },
);

const keepFileOf = (notebook: Notebook) => toKeepFile(questionnaires, notebook, '2026-11-22');

test('a thousand files opened beside a thousand notebooks: not a byte changes before the person says so', () => {
  const seen = { differs: 0, none: 0, untold: 0 };
  fc.assert(
    fc.property(
      anyStored,
      anyNotebook,
      fc.constantFrom<Pressed>('take', 'leave', 'self'),
      (stored, theirs, pressed) => {
        const { file, before, after, keys, words, hasButton } = openAndPress(stored, keepFileOf(theirs), pressed);
        expect(before).toBe(stored ?? null);
        const mine = openStore((raw) => acceptNotebook(context, raw).notebook);
        if (pressed === 'leave' || !hasButton) expect(after).toBe(stored ?? null);
        else if (pressed === 'take') expect(mine.read()).toEqual({ ...file.notebook, language: 'nl' });
        else expect(mine.read().moments.at(-1)).toMatchObject({ author: 'self', savedOn: '2026-11-22' });
        expect(keys).toBeLessThanOrEqual(1);
        // Nothing is named by its key: whatever may be said stands in the data block of the page.
        expect(words).not.toMatch(/\b(open|results|domains|answers|asked|pages):[a-z]/);
        if (words.includes(strings['open:differs.title'] ?? '')) seen.differs += 1;
        else if (words.includes(strings['open:differs.none'] ?? '')) seen.none += 1;
        else seen.untold += 1;
      },
    ),
    { numRuns: 1000, seed: 11 },
  );
  expect(seen.differs).toBeGreaterThan(700);
  expect(seen.untold, 'where nothing stands yet').toBeGreaterThan(20);
});

test('the same file again says that nothing differs, and warns of nothing', () => {
  for (const notebook of notebooks.filter((one) => !isEmptyNotebook(tidyNotebook(questionnaires, one)))) {
    const text = keepFileOf(notebook);
    const { words } = openAndPress(JSON.stringify(notebook), text, 'leave');
    expect(words).toContain(strings['open:differs.none']);
    expect(words).not.toContain(strings['open:replaces']);
  }
});

test.each(['together', 'view'] as const)('a file by %s says so before anything is taken', (author) => {
  const [notebook] = notebooks;
  if (!notebook) throw new Error('no notebooks');
  const { words, before } = openAndPress(undefined, keepFileOf({ ...notebook, author }), 'leave');
  expect(words).toContain(say({ key: `open:by.${author}`, params: { day: { day: '2026-11-22' } } }));
  expect(before).toBeNull();
  const alone = openAndPress(undefined, keepFileOf({ ...notebook, author: 'self' }), 'leave');
  expect(alone.words).not.toContain(say({ key: `open:by.${author}`, params: { day: { day: '2026-11-22' } } }));
});
