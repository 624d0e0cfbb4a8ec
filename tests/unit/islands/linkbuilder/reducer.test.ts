import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptStart } from '../../../../src/core/links/start/acceptStart.ts';
import { encodeStart } from '../../../../src/core/links/start/encodeStart.ts';
import { mostSaved } from '../../../../src/core/links/start/SavedStart.ts';
import { occasions, type StartLink } from '../../../../src/core/links/start/StartLink.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';
import {
  type BuilderAction,
  firstState,
  reduceBuilder,
  withSaved,
} from '../../../../src/islands/linkbuilder/reducer.ts';
import { registered } from '../../../../src/islands/linkbuilder/registered.ts';
import { presetOf, tidyStart } from '../../../../src/islands/linkbuilder/tidyStart.ts';
import { runs } from '../../../fuzz/runs.ts';
import { context } from './prepared.ts';

const first = firstState(context, 'nl', []);
const press = (...actions: BuilderAction[]) =>
  actions.reduce((state, one) => reduceBuilder(context, state, one), first);
const read = (link: StartLink) => acceptStart(context, phoneRegistry, encodeStart(phoneRegistry, link));

/** What the page may offer, and what it never would. */
const among = (list: readonly string[]) =>
  fc.oneof(fc.constantFrom(...list), fc.constantFrom('', 'nothing'), fc.string());
const id = among(context.questionnaires);
const change = fc.record(
  {
    language: among(context.languages),
    organisation: fc.oneof(fc.constantFrom(0, ...context.organisations), fc.integer(), fc.double()),
    occasion: fc.oneof(fc.constantFrom(undefined, ...occasions), fc.string() as fc.Arbitrary<'talk'>),
    day: fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('', '2026-12-03', '2026-02-31'),
      fc.string(),
    ),
    route: fc.oneof(fc.constantFrom('full', 'short'), fc.string() as fc.Arbitrary<'full'>),
    largePrint: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<StartLink>>;
const someName = fc.string();
const someSaved = fc.constant([
  { name: 'a', link: { ...first.link, questionnaires: ['contact', 'self-reliance-matrix'] } },
]);
const someAction: fc.Arbitrary<BuilderAction> = fc.oneof(
  fc.record({ type: fc.constant('began' as const), preset: among(context.presets.map(({ number }) => number)) }),
  fc.record({ type: fc.constant('changed' as const), change }),
  fc.record({ type: fc.constant('ticked' as const), domain: among(context.topics), on: fc.boolean() }),
  fc.record({ type: fc.constant('picked' as const), id }),
  fc.constant({ type: 'added' as const }),
  fc.record({ type: fc.constant('removed' as const), id }),
  fc.record({ type: fc.constant('moved' as const), id, way: fc.constantFrom('up' as const, 'down' as const) }),
  fc.record({ type: fc.constant('turned' as const), language: among(context.languages) }),
  fc.record({ type: fc.constant('named' as const), name: someName }),
  fc.record({ type: fc.constant('used' as const), name: fc.constantFrom('a', 'b') }),
  fc.record({ type: fc.constant('stored' as const), saved: someSaved, keeping: fc.constant('kept' as const) }),
  fc.constant({ type: 'copied' as const, what: 'sms' as const, how: 'copied' as const }),
);

describe('whatever is pressed', () => {
  test('the link says what is chosen, and reads back as that', () => {
    fc.assert(
      fc.property(fc.array(someAction, { maxLength: 25 }), (actions) => {
        let state = first;
        for (const action of actions) {
          state = reduceBuilder(context, state, action);
          expect(read(state.link)).toEqual({ ok: true, link: state.link, refused: [] });
          expect(state.link.questionnaires.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs / 5 },
    );
  });

  test('no name that was typed makes another link', () => {
    fc.assert(
      fc.property(fc.array(someAction, { maxLength: 25 }), someName, (actions, name) => {
        const typed = actions.flatMap((one): BuilderAction[] => [{ type: 'named', name }, one]);
        const plain = actions.filter(({ type }) => type !== 'named');
        expect(encodeStart(phoneRegistry, press(...typed).link)).toBe(encodeStart(phoneRegistry, press(...plain).link));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what one presses', () => {
  test('a preset gives all that it holds, in the language and on the day that were chosen', () => {
    const { link } = press(
      { type: 'changed', change: { language: 'ar', day: '2026-12-03', largePrint: true } },
      { type: 'began', preset: '1001' },
    );
    const preset = context.presets.find(({ number }) => number === '1001')?.link;
    expect(link).toEqual({ ...preset, language: 'ar', day: '2026-12-03', largePrint: true });
    expect(presetOf(context, link)?.number).toBe('1001');
  });

  test('with anything else asked it is no longer the preset', () => {
    const began: BuilderAction = { type: 'began', preset: '1001' };
    for (const change of [{ occasion: 'review' }, { organisation: 0 }, { route: 'full' }] as const)
      expect(presetOf(context, press(began, { type: 'changed', change }).link)).toBeUndefined();
    expect(presetOf(context, press(began, { type: 'ticked', domain: 'housing', on: true }).link)).toBeUndefined();
    expect(presetOf(context, press(began, { type: 'moved', id: 'life-now', way: 'down' }).link)).toBeUndefined();
  });

  test('questionnaires are added last, go up and down, and the last one stays', () => {
    const two = press({ type: 'picked', id: 'contact' }, { type: 'added' });
    expect(two.link.questionnaires).toEqual(['life-now', 'contact']);
    expect(two.adding).toBe('');
    const turned = reduceBuilder(context, two, { type: 'moved', id: 'contact', way: 'up' });
    expect(turned.link.questionnaires).toEqual(['contact', 'life-now']);
    expect(reduceBuilder(context, turned, { type: 'moved', id: 'contact', way: 'up' }).link).toEqual(turned.link);
    const one = reduceBuilder(context, turned, { type: 'removed', id: 'contact' });
    expect(one.link.questionnaires).toEqual(['life-now']);
    expect(reduceBuilder(context, one, { type: 'removed', id: 'life-now' }).link.questionnaires).toEqual(['life-now']);
  });

  test('topics and the short route go with the questionnaire that asks for topics', () => {
    const with3 = press({ type: 'began', preset: '1001' }, { type: 'ticked', domain: 'housing', on: true });
    expect(with3.link).toMatchObject({ route: 'short', domains: ['housing'] });
    const without = reduceBuilder(context, with3, { type: 'removed', id: 'self-reliance-matrix' });
    expect(without.link).toMatchObject({ questionnaires: ['life-now'], route: 'full', domains: [] });
    const back = reduceBuilder(context, without, { type: 'restored' });
    expect(back.link, 'and come back with it').toEqual(with3.link);
    expect(back.gone).toBeUndefined();
    const later = reduceBuilder(context, without, { type: 'named', name: 'x' });
    expect(reduceBuilder(context, later, { type: 'restored' }).link).toEqual(without.link);
  });

  test('the texts follow the language of the link until another is asked for', () => {
    const turned = press({ type: 'turned', language: 'en' });
    expect(turned.textsIn).toBe('en');
    expect(reduceBuilder(context, turned, { type: 'changed', change: { language: 'ar' } }).textsIn).toBeUndefined();
  });

  test('settings under a name that is there take its place, and no more are kept than fit', () => {
    const full = Array.from({ length: mostSaved }, (_, at) => ({ name: `${at}`, link: first.link }));
    const other = { name: '3', link: { ...first.link, language: 'ar' } };
    expect(withSaved(full, other)?.at(-1)).toEqual(other);
    expect(withSaved(full, other)).toHaveLength(mostSaved);
    expect(withSaved(full, { ...other, name: 'new' })).toBeUndefined();
  });

  test('what was copied or kept is said until the next press', () => {
    const said = press({ type: 'copied', what: 'mail', how: 'copied' });
    expect(said.copied).toEqual({ what: 'mail', how: 'copied' });
    const next = reduceBuilder(context, said, { type: 'stored', saved: [], keeping: 'cannot' });
    expect([next.copied, next.keeping]).toEqual([undefined, 'cannot']);
    expect(reduceBuilder(context, next, { type: 'named', name: 'x' }).keeping).toBeUndefined();
  });
});

test('what only one municipality has is not offered, nor a preset that asks it', () => {
  const [preset] = context.presets;
  if (!preset) throw new Error('The demonstration has no presets');
  const own = { ...preset, number: '9999', link: { ...preset.link, questionnaires: ['life-now', 'of-our-own'] } };
  const local = {
    ...context,
    questionnaires: [...context.questionnaires, 'of-our-own'],
    presets: [...context.presets, own],
  };
  expect(registered(local, phoneRegistry)).toEqual(context);
  expect(tidyStart(context, own.link).questionnaires).toEqual(['life-now']);
});
