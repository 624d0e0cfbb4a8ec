import type { Say } from '../../i18n/format.ts';

/** They stay on the page until another file is made: whoever misread one must be able to look again. */
export function Digits({ say, passphrase }: { readonly say: Say; readonly passphrase: string }) {
  return (
    <>
      <h3>{say('keep:sealed.title')}</h3>
      <p class="passphrase">
        <bdi dir="ltr">{passphrase}</bdi>
      </p>
      <p>{say('keep:sealed.text')}</p>
    </>
  );
}
