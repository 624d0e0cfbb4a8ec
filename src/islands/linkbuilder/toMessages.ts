import { smsParts } from '../../core/links/smsParts.ts';
import type { StartLink } from '../../core/links/start/StartLink.ts';
import { type StartLine, startLines } from './startLines.ts';
import type { Voice } from './Voice.ts';

/** The link in words around it. All of it is public: whoever reads along learns nothing about a person. */
export interface Messages {
  readonly subject: string;
  readonly mail: string;
  readonly letter: string;
  readonly sms: string;
}

export interface ToMessages {
  readonly link: StartLink;
  /** The whole address, with what stands behind its #. */
  readonly address: string;
  /** The address that leads to a place for the number. */
  readonly start: string;
  /** Of the preset of the municipality that asks the same, where there is one. */
  readonly number: string | undefined;
}

/** A message of more parts costs more, and some phones show the parts apart. */
const mostParts = 2;

/** The texts around a link, for its reader. There is no place in them for a name. */
export function toMessages(voice: Voice, given: ToMessages): Messages {
  const { say } = voice;
  const { address, number } = given;
  const start = plainAddress(given.start);
  const intro = paragraphsOf(startLines(voice, given.link));
  const outro = [
    say('builder:says.call', { name: voice.desk, phone: fromLeft(voice, voice.phone) }),
    [say('builder:says.bye'), voice.organisations[given.link.organisation] ?? ''].join('\n').trim(),
  ];
  const openMail = number ? say('builder:says.mailNumber', { start, number }) : say('builder:says.mailType');
  // On paper nobody presses it: in a mail or message such a sign behind the link would become part of it.
  const byHand = number
    ? say('builder:says.scanNumber', { start, number })
    : `${say('builder:says.scanType')}\n${fromLeft(voice, address)}`;
  const join = (...middle: string[]) =>
    [say('builder:says.hello'), ...intro, ...middle, ...outro].join('\n\n').replaceAll('\u00ad', '');
  return {
    subject: say('builder:says.subject'),
    mail: join(`${say('builder:says.open')}\n${address}`, openMail),
    letter: join(say('builder:says.scan'), byHand),
    sms: toSms(voice, given),
  };
}

/** As people type it: browsers put the rest before it, and hosts the stroke behind it. */
export function plainAddress(address: string): string {
  return address.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** Signs of no direction, as in a telephone number, stay where they are among words that run from right to left. */
function fromLeft({ dir }: Voice, text: string): string {
  return dir === 'rtl' ? `\u200e${text}\u200e` : text;
}

/** Sentences in a row are one paragraph; a list stands by itself. */
function paragraphsOf(lines: readonly StartLine[]): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const { text, items } of lines) {
    if (items.length > 0) paragraphs.push([text, ...items.map((item) => `- ${item}`)].join('\n'));
    else if (isOpen) paragraphs.push(`${paragraphs.pop()} ${text}`);
    else paragraphs.push(text);
    isOpen = items.length === 0;
  }
  return paragraphs;
}

/** The fullest message that takes at most two parts. Where even few words are too many, the link goes alone. */
function toSms({ say, organisations }: Voice, { link, address }: ToMessages): string {
  const name = organisations[link.organisation];
  const ways = [
    ...(name === undefined ? [] : [say('builder:says.sms.from', { name, link: address })]),
    say('builder:says.sms.plain', { link: address }),
    say('builder:says.sms.least', { link: address }),
  ];
  return ways.find((one) => smsParts(one) <= mostParts) ?? address;
}
