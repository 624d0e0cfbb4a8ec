import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptPacked } from '../../../../src/core/file/acceptPacked.ts';
import { packNotebook } from '../../../../src/core/file/packNotebook.ts';
import { type PhonePart, partsIn, phoneParts, withoutParts } from '../../../../src/core/file/phoneParts.ts';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';
import { carriedBy, context, packedBy, personas } from '../../export/phone/carried.ts';

interface Golden {
  /** The registry as it was then. */
  readonly lines: number;
  readonly bits: string;
  readonly words: string;
}

const goldenOf = (persona: string): Golden => {
  const file = `tests/unit/core/file/packed/${persona}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { lines: 0, bits: '', words: '' };
};

describe.each(personas)('%s, as it was packed once and for all', (persona) => {
  const { lines, bits, words } = goldenOf(persona);

  test('is packed the same today', () => {
    const packed = packNotebook(phoneRegistry.slice(0, lines), carriedBy(persona));
    expect({ bits: Buffer.from(packed.bits).toString('hex'), words: packed.words }).toEqual({ bits, words });
  });

  test('comes out as what was put in', () => {
    const packed = { bits: new Uint8Array(Buffer.from(bits, 'hex')), words };
    expect(acceptPacked(context, phoneRegistry, packed)).toEqual({ ok: true, ...carriedBy(persona), refused: [] });
  });
});

describe('what is not exactly right', () => {
  const sound = packedBy('newcomer');
  const [first = 0] = sound.bits;

  test.each([
    ['nothing at all', { bits: new Uint8Array(), words: '' }, 'damaged'],
    ['a registry that grew since', { ...sound, bits: sound.bits.with(0, 255) }, 'too-new'],
    ['a registry of no lines', { ...sound, bits: sound.bits.with(0, 0).with(1, 0) }, 'damaged'],
    ['a byte too few', { ...sound, bits: sound.bits.slice(0, -1) }, 'damaged'],
    ['a byte too many', { ...sound, bits: new Uint8Array([...sound.bits, 0]) }, 'damaged'],
    ['a word too many', { ...sound, words: `${sound.words}\nmore` }, 'damaged'],
    ['a word too few', { ...sound, words: sound.words.split('\n').slice(1).join('\n') }, 'damaged'],
    ['a word in quotes', { ...sound, words: sound.words.replace(/^./, '"') }, 'damaged'],
    ['a word that is written in a longer way', { ...sound, words: sound.words.replace(/^/, '\\u0041') }, 'damaged'],
    ['an empty word', { ...sound, words: sound.words.replace(/^[^\n]+/, '') }, 'damaged'],
  ])('%s is refused whole', (_what, packed, problem) => {
    expect(first).toBeLessThan(255);
    expect(acceptPacked(context, phoneRegistry, packed)).toEqual({ ok: false, problem });
  });

  test('an answer that this edition does not know is named, as with a file', () => {
    const notebook = { ...emptyNotebook('nl'), answers: { 'from-elsewhere': { colour: 'red' } } };
    const accepted = acceptPacked(
      context,
      phoneRegistry,
      packNotebook(phoneRegistry, { ...carriedBy('all-fine'), notebook }),
    );
    expect(accepted).toMatchObject({
      ok: true,
      notebook: { answers: {} },
      refused: [{ path: 'answers.from-elsewhere', reason: 'unknown' }],
    });
  });
});

describe('what can be left out', () => {
  const { notebook } = carriedBy('young-parent');

  test('is only what there is', () => {
    expect(partsIn(context.questionnaires, emptyNotebook('nl'))).toEqual([]);
    expect(partsIn(context.questionnaires, notebook)).toEqual(['notes', 'circle', 'plan', 'talk', 'marks']);
  });

  test('goes, and nothing else does', () => {
    for (const part of phoneParts) {
      const rest = withoutParts(context.questionnaires, notebook, [part]);
      expect(partsIn(context.questionnaires, rest)).not.toContain(part);
      const others = (one: PhonePart) => one !== part;
      expect(partsIn(context.questionnaires, rest)).toEqual(partsIn(context.questionnaires, notebook).filter(others));
    }
  });

  test('leaves the answers that are not own words', () => {
    const answers = { 'self-reliance-matrix': { finances_level: 2, finances_note: 'post' } };
    const moments = [{ author: 'view', savedOn: '2026-11-22', domains: [], answers }] as const;
    const rest = withoutParts(context.questionnaires, { ...notebook, answers, moments }, ['notes']);
    expect([rest.answers, rest.moments[0]?.answers]).toEqual(
      Array(2).fill({ 'self-reliance-matrix': { finances_level: 2 } }),
    );
  });
});
