import type { Say } from '../../i18n/format.ts';

interface DigitsProps {
  readonly say: Say;
  readonly passphrase: string;
  /** They open what this device keeps, and no file. */
  readonly ofDevice?: boolean;
}

/** They stay on the page until another file is made: whoever misread one must be able to look again. */
export function Digits({ say, passphrase, ofDevice }: DigitsProps) {
  return (
    <>
      <h3>{say(ofDevice ? 'device:digits.title' : 'keep:sealed.title')}</h3>
      <p class="passphrase">
        <bdi dir="ltr">{passphrase}</bdi>
      </p>
      <p>{say(ofDevice ? 'device:digits.text' : 'keep:sealed.text')}</p>
    </>
  );
}
