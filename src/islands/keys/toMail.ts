import type { Say } from '../../i18n/format.ts';

/** Whom the lines are about; absent where the municipality's file does not know them yet. */
interface Sender {
  readonly code: number;
  readonly name: string;
}

/** The mail to whoever manages the site, paragraph by paragraph; `lines` stand in its middle. */
export function toMail(say: Say, sender: Sender | undefined, lines: readonly string[]): string[] {
  const place = sender
    ? say('keys:mail.where', { code: String(sender.code), name: sender.name })
    : say('keys:mail.new');
  return [
    say('keys:mail.hello'),
    `${say('keys:mail.ask')} ${place}`,
    ...lines,
    say('keys:mail.replace'),
    say('keys:mail.check'),
    say('keys:mail.never'),
  ];
}
