import { QrCode } from '../../ui/QrCode.tsx';
import { saidBy } from './startLines.ts';
import { plainAddress } from './toMessages.ts';
import type { BuilderProps } from './View.tsx';

/** The card to hand over, for the printer alone: a sheet of ordinary paper with a line to cut along. */
export function Card({ own, voices, made, state, paths }: BuilderProps) {
  const { citizen, dutch } = voices;
  const spoken = citizen.language === dutch.language ? [dutch] : [citizen, dutch];
  return (
    <article class="card" lang={citizen.language} dir={citizen.dir}>
      <h2>{citizen.say('builder:says.card.title')}</h2>
      {made.qr ? <QrCode {...made.qr} label={own.say('builder:qr.image')} /> : null}
      <p>{citizen.say('builder:says.card.type')}</p>
      <p class="address">
        <bdi dir="ltr">{plainAddress(made.number ? paths.start : made.address)}</bdi>
      </p>
      {made.number ? <p class="number">{citizen.say('builder:says.card.number', { number: made.number })}</p> : null}
      {spoken.map((voice) => (
        <p key={voice.language} lang={voice.language} dir={voice.dir}>
          {saidBy(voice, state.link)} <strong>{voice.say('builder:says.card.nobody')}</strong>
        </p>
      ))}
    </article>
  );
}
