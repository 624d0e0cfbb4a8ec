import { longestFragment } from '../../core/links/start/acceptStart.ts';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { Shown } from './Shown.tsx';
import type { BuilderProps } from './View.tsx';

/** The link itself: as text, as the citizen sees it, as a code, as a card. */
export function Made(props: BuilderProps) {
  const { own, demo, made } = props;
  const { say } = own;
  const { address } = made;
  return (
    <section aria-labelledby="made">
      <h2 id="made" tabIndex={-1}>
        {say('builder:made')}
      </h2>
      {demo ? <Notice kind="warning">{say('builder:demo')}</Notice> : null}
      {address.length > longestFragment ? <Notice kind="warning">{say('builder:link.tooLong')}</Notice> : null}
      <Shown
        {...props}
        what="link"
        text={address}
        help={say('builder:link.help', { length: address.length, most: longestFragment })}
        dir="ltr"
        rows={2}
      />
      <Digits {...props} />
      <p>{say('builder:try.help')}</p>
      <p>
        <a class="button" href={`${props.paths.tryOut}#${made.fragment}`} target="_blank" rel="noopener">
          {say('builder:try')}
        </a>{' '}
        <a class="button" href={props.paths.example} target="_blank" rel="noopener">
          {say('example:door')}
        </a>
      </p>
      <Code {...props} />
    </section>
  );
}

/** The number of a preset, and what does not go along with it. */
function Digits({ own, made, state }: BuilderProps) {
  const { number } = made;
  const { day, largePrint } = state.link;
  if (number === undefined) return null;
  return (
    <p>
      {own.say('builder:number', { number })} {day || largePrint ? own.say('builder:number.less') : null}
    </p>
  );
}

function Code({ own, made, saveSvg, savePng, noPng, print }: BuilderProps) {
  const { say } = own;
  if (!made.qr) return null;
  return (
    <>
      <h3>{say('builder:qr')}</h3>
      <QrCode {...made.qr} label={say('builder:qr.image')} />
      <p class="buttons">
        <button type="button" class="button" onClick={saveSvg}>
          {say('builder:qr.svg')}
        </button>
        <button type="button" class="button" onClick={savePng}>
          {say('builder:qr.png')}
        </button>
      </p>
      <div role="status">{noPng ? <Notice kind="warning">{say('builder:qr.cannot')}</Notice> : null}</div>
      <h3>{say('builder:card')}</h3>
      <p>{say('builder:card.help')}</p>
      <p>
        <button type="button" class="button" onClick={print}>
          {say('builder:card.print')}
        </button>
      </p>
    </>
  );
}
