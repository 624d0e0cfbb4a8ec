import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileProblems } from '../../src/core/file/acceptFile.ts';
import { acceptReceived } from '../../src/core/file/share/acceptReceived.ts';
import { acceptShareFile, type ShareContext } from '../../src/core/file/share/acceptShareFile.ts';
import { sharedOutcomes } from '../../src/core/file/share/sharedOutcomes.ts';
import { toShareFile } from '../../src/core/file/share/toShareFile.ts';
import { toKeepFile } from '../../src/core/file/toKeepFile.ts';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import { tidyNotebook } from '../../src/core/notebook/tidyNotebook.ts';
import type { Block } from '../../src/core/report/Block.ts';
import type { Text } from '../../src/core/text.ts';
import { createSay } from '../../src/i18n/format.ts';
import { languages } from '../../src/i18n/languages.ts';
import { contentOf, paperStrings, questionnaires, reportOf, serviceIds, voicesOf } from '../personas/sharing.ts';
import { notebookWith, poisonedKeys } from './arbitraries.ts';
import { runs } from './runs.ts';
import { spoil, spoiling } from './spoiling.ts';

const strings = paperStrings('nl');
const context: ShareContext = { questionnaires, knows: (key) => Object.hasOwn(strings, key) };
const say = createSay('nl', strings);
const voices = voicesOf('nl');

/** Any notebook, with its own services, and any of its lines ticked. */
const ticked = fc
  .tuple(notebookWith(questionnaires, languages), fc.subarray([...serviceIds]), fc.func(fc.boolean()))
  .map(([notebook, pins, isTicked]): Notebook => {
    const lines = reportOf({ ...notebook, pins }).flatMap((section) => section.lines);
    return { ...notebook, pins, ticks: Object.fromEntries(lines.map(({ id }) => [id, isTicked(id)])) };
  });
const sharedOf = (notebook: Notebook) => contentOf(notebook, { voices }).report;

/** Every sentence of a paper, and every sentence within it. */
function textsIn(blocks: readonly Block[]): Text[] {
  const own = blocks.flatMap((block) => {
    if (block.kind !== 'list') return [block.says];
    return block.items.flatMap(({ says, more }) => [says, more].filter((one) => one !== undefined));
  });
  return own.flatMap(withInner);
}

function withInner(text: Text): Text[] {
  const inner = Object.values(text.params ?? {}).filter((one) => typeof one === 'object' && 'key' in one);
  return [text, ...(inner as Text[]).flatMap(withInner)];
}

describe('a share file', () => {
  test('gives back all that was ticked, whatever that is', () => {
    let lines = 0;
    fc.assert(
      fc.property(ticked, (notebook) => {
        const report = sharedOf(notebook);
        lines += report.blocks.length;
        expect(acceptShareFile(context, toShareFile(report))).toEqual({ ok: true, report, refused: [] });
      }),
      { numRuns: Math.ceil(runs / 20) },
    );
    expect(lines).toBeGreaterThan(runs / 4);
  });

  test('of a keep file shows what its owner ticked, and nothing else', () => {
    fc.assert(
      fc.property(ticked, (notebook) => {
        const tidy = tidyNotebook(questionnaires, notebook);
        const text = toKeepFile(questionnaires, notebook, '2026-11-22');
        const received = acceptReceived({ ...context, language: 'nl', languages, serviceIds }, text);
        expect(received).toEqual({ ok: true, kind: 'keep', report: sharedOf(tidy), refused: [] });
      }),
      { numRuns: Math.ceil(runs / 50) },
    );
  });

  test('that was spoiled never throws; it is refused whole, or all that comes out of it can be said', () => {
    const files = fc.sample(ticked, { numRuns: 200, seed: 1 }).map((notebook) => toShareFile(sharedOf(notebook)));
    const before = Reflect.ownKeys(Object.prototype);
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.constantFrom(...files), spoiling, (file, ways) => {
        const accepted = acceptShareFile(context, spoil(file, ways));
        const kind = accepted.ok ? (accepted.refused.length > 0 ? 'left out' : 'ok') : accepted.problem;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        if (!accepted.ok) {
          expect(fileProblems).toContain(accepted.problem);
          return;
        }
        const { blocks, answers } = accepted.report;
        for (const text of textsIn(blocks)) {
          expect(context.knows(text.key), text.key).toBe(true);
          expect(say(text)).toEqual(expect.any(String));
        }
        sharedOutcomes(questionnaires, answers);
      }),
      { numRuns: runs },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    // Otherwise the spoiling above tries too little.
    for (const kind of ['ok', 'left out', 'not-json', 'not-ours', 'damaged'])
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(runs / 1000);
  });

  test('says no key of which the page has no words, nor one that every object has', () => {
    const strange = ['report:lines', 'results:skip.none', 'common:wipe', 'a:b', 'x', ...poisonedKeys];
    const place = fc.constantFrom('report:level', 'domains:finances.name', 'report:section.talk', 'report:date');
    const sound = toShareFile(sharedOf(fc.sample(ticked, { numRuns: 1, seed: 3 })[0] as Notebook));
    fc.assert(
      fc.property(fc.constantFrom(...strange), place, (key, instead) => {
        const accepted = acceptShareFile(context, sound.replaceAll(JSON.stringify(instead), JSON.stringify(key)));
        if (accepted.ok) expect(textsIn(accepted.report.blocks).map((text) => text.key)).not.toContain(key);
      }),
    );
  });
});
