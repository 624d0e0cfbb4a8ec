import { isDay } from '../../isDay.ts';
import type { Text } from '../../text.ts';
import type { RawText } from './shareFileSchema.ts';

/** Whether the page has words for this key. */
export type Knows = (key: string) => boolean;

/** What may stand in a gap of a sentence: another sentence, own words, either of these, or a day. */
type Gap = 'text' | 'words' | 'name' | 'day';

/**
 * All sentences that a report says, with their gaps. What is not among them is no line of ours, however sound the file:
 * nobody can put together with this list what the build does not say.
 */
const sentences: readonly (readonly [RegExp, Readonly<Record<string, Gap>>])[] = [
  [/^report:(paper\.(title|what)|section|family|silent|own|bring)\.[a-z]+$/, {}],
  [/^report:(paper\.what\.notATest|by\.(together|view))$/, {}],
  [/^report:(ownWords|plan\.(idea|agreement|signs)|circle\.ask)$/, {}],
  [/^report:rights\.(plan|investigation|decision|family|voluntary)$/, {}],
  [/^report:silent$/, { sections: 'text' }],
  [/^report:(date|plan\.(lookBack|agreementWhen)|rights\.[a-z]+By)$/, { day: 'day' }],
  [/^report:plan\.agreementWho$/, { who: 'words' }],
  [/^report:plan\.agreementBoth$/, { who: 'words', day: 'day' }],
  [/^report:rights\.(desk|support)$/, { contact: 'text' }],
  [/^report:level$/, { domain: 'text', level: 'text' }],
  [/^report:(note|(wish|who|matters)\.[a-z]+)$/, { domain: 'text' }],
  [/^report:said$/, { question: 'text', answer: 'text' }],
  [/^report:asked$/, { domain: 'text', question: 'text' }],
  [/^report:fact$/, { domain: 'text', question: 'text', answer: 'text' }],
  [/^(report:also|circle:list\.(more|last))$/, { list: 'text', next: 'text' }],
  [/^report:circle\.who$/, { name: 'name', kind: 'text', ring: 'text' }],
  [/^report:circle\.(gives|gets)$/, { gifts: 'text' }],
  [/^report:circle\.then$/, { line: 'text', next: 'text' }],
  [/^(circle:(kind|ring|gift)\.|(domains|themes|asked|answers|services|portal):)/, {}],
];

/** Which gaps a sentence has; undefined for one that no report says. */
export function gapsOf(key: string): Readonly<Record<string, Gap>> | undefined {
  return sentences.find(([pattern]) => pattern.test(key))?.[1];
}

/** Whether this is a sentence of a report, with all that it needs and no more, and so is every sentence within it. */
export function isSentence(text: RawText, knows: Knows): text is RawText & Text {
  return strangeKey(text, knows) === undefined;
}

/** The first key in here that this build does not say, or not in this way; undefined for a sentence of ours. */
export function strangeKey(text: RawText, knows: Knows): string | undefined {
  const gaps = knows(text.key) ? gapsOf(text.key) : undefined;
  const params = Object.entries(text.params ?? {});
  if (!gaps || params.length !== Object.keys(gaps).length) return text.key;
  for (const [name, param] of params) {
    const gap = Object.hasOwn(gaps, name) ? gaps[name] : undefined;
    if (!gap || !kindsFor[gap].includes(kindOf(param))) return text.key;
    const within = isRawText(param) ? strangeKey(param, knows) : undefined;
    if (within !== undefined) return within;
  }
  return undefined;
}

type Param = NonNullable<RawText['params']>[string];

const kindsFor: Readonly<Record<Gap, readonly ReturnType<typeof kindOf>[]>> = {
  text: ['text'],
  words: ['words'],
  name: ['words', 'text'],
  day: ['day'],
};

function kindOf(param: Param): 'text' | 'words' | 'day' | 'none' {
  if (typeof param === 'string') return 'words';
  if (isRawText(param)) return 'text';
  return isDay(param.day) ? 'day' : 'none';
}

function isRawText(param: Param): param is RawText {
  return typeof param === 'object' && 'key' in param;
}
