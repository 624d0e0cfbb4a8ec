import type { PublicKeys } from '../../core/links/start/publicHalves.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { CopyWhat } from './reducer.ts';
import { toLines } from './toLines.ts';
import { toMail } from './toMail.ts';
import type { KeysProps } from './View.tsx';

/** What may be seen by all, as a mail that is ready, and as the lines alone. */
export function PublicHalf(props: KeysProps & { readonly publicKeys: PublicKeys }) {
  const { say, sayMail, publicKeys, state, organisations, email, demo } = props;
  const sender = organisations.find(({ code }) => code === state.organisation);
  const lines = toLines(publicKeys, sender?.signKeys ?? []);
  const mail = toMail(sayMail, sender && { code: sender.code, name: sender.dutchName }, [lines]);
  return (
    <>
      <h2>{say('keys:public.title')}</h2>
      <p>
        {say('keys:public.text')} {say('keys:public.address', { email })} {demo}
      </p>
      <Copied {...props} what="mail" rows={12} text={mail.join('\n\n')} />
      {sayMail === say ? null : (
        <details class="more">
          <summary>{say('keys:public.meaning')}</summary>
          {toMail(say, sender, []).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
      <details class="more">
        <summary>{say('keys:public.linesTitle')}</summary>
        <p>{say('keys:public.linesHelp')}</p>
        <Copied {...props} what="lines" rows={6} text={lines} />
      </details>
    </>
  );
}

const buttons = { mail: 'keys:public.copyMail', lines: 'keys:public.copyLines' } as const;

function Copied({
  what,
  rows,
  text,
  say,
  state,
  copy,
}: KeysProps & { readonly what: CopyWhat; readonly rows: number; readonly text: string }) {
  const { copied } = state;
  return (
    <>
      <div class="field">
        <label for={what}>{say(what === 'mail' ? 'keys:public.mail' : 'keys:public.lines')}</label>
        <textarea
          id={what}
          lang={what === 'mail' ? 'nl' : undefined}
          dir="ltr"
          rows={rows}
          readOnly
          autocomplete="off"
          spellcheck={false}
          value={text}
        />
      </div>
      <p class="buttons">
        <button type="button" class="button" onClick={() => copy(what, text)}>
          {say(buttons[what])}
        </button>
      </p>
      <div role="status">
        {copied?.what === what ? <Notice kind="info">{say(`keys:public.${copied.how}`)}</Notice> : null}
      </div>
    </>
  );
}
