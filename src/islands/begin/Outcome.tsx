import { Notice } from '../../ui/Notice.tsx';
import type { CopyWhat } from './reducer.ts';
import type { BeginTexts } from './toTexts.ts';
import type { BeginProps } from './View.tsx';

/** The two texts, and every way out that this place has: a mail, the clipboard, a file, paper. Nothing is sent from here. */
export function Outcome({ texts, ...props }: BeginProps & { readonly texts: BeginTexts }) {
  const { say, linked, print, saveRow } = props;
  return (
    <section class="screen-only" aria-labelledby="made">
      <h2 id="made" tabIndex={-1}>
        {say('begin:made')}
      </h2>
      <p>{say('begin:madeText')}</p>
      <Shown {...props} what="mail" text={texts.mail} />
      <p>
        {say('begin:send')} <Editor {...props} href={texts.href} />
      </p>
      <Shown {...props} what="row" text={texts.row.replace('\uFEFF', '')} />
      <p class="buttons">
        {linked ? (
          <button type="button" class="button" onClick={() => saveRow(texts.row)}>
            {say('begin:save')}
          </button>
        ) : null}
        <button type="button" class="button" onClick={print}>
          {say('begin:print')}
        </button>
      </p>
    </section>
  );
}

/** As elsewhere: an invented address is marked and leads nowhere, and a kiosk has no mail. */
function Editor({ say, editor, demo, linked, href }: BeginProps & { readonly href: string }) {
  const shown = <bdi dir="ltr">{editor}</bdi>;
  if (demo || !linked) {
    return (
      <>
        {shown} {demo ? say('nearby:card.demo') : null}
      </>
    );
  }
  return <a href={href}>{shown}</a>;
}

function Shown({ what, text, say, state, copy }: BeginProps & { readonly what: CopyWhat; readonly text: string }) {
  const { copied } = state;
  return (
    <>
      <div class="field">
        <label for={what}>{say(`begin:${what}.label`)}</label>
        <p class="hint" id={`${what}-help`}>
          {say(`begin:${what}.help`)}
        </p>
        <textarea
          id={what}
          dir={what === 'row' ? 'ltr' : 'auto'}
          rows={what === 'row' ? 4 : 14}
          readOnly
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${what}-help`}
          value={text}
        />
      </div>
      <p>
        <button type="button" class="button" onClick={() => copy(what, text)}>
          {say(`begin:${what}.copy`)}
        </button>
      </p>
      <div role="status">
        {copied?.what === what ? <Notice kind="info">{say(`begin:copy.${copied.how}`)}</Notice> : null}
      </div>
    </>
  );
}
