import { Notice } from '../../ui/Notice.tsx';
import type { CopyWhat } from './reducer.ts';
import type { BuilderProps } from './View.tsx';

export interface ShownProps extends Pick<BuilderProps, 'own' | 'state' | 'copy'> {
  readonly what: CopyWhat;
  readonly text: string;
  readonly help?: string;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly rows: number;
}

/** A text to read, to mark and to copy. */
export function Shown({ what, text, help, lang, dir, rows, own, state, copy }: ShownProps) {
  const { say } = own;
  const { copied } = state;
  return (
    <>
      <div class="field">
        <label for={what}>{say(`builder:${what}.label`)}</label>
        {help ? (
          <p class="hint" id={`${what}-help`}>
            {help}
          </p>
        ) : null}
        <textarea
          id={what}
          lang={lang}
          dir={dir}
          rows={rows}
          readOnly
          autocomplete="off"
          spellcheck={false}
          aria-describedby={help ? `${what}-help` : undefined}
          value={text}
        />
      </div>
      <p>
        <button type="button" class={what === 'link' ? 'button primary' : 'button'} onClick={() => copy(what, text)}>
          {say(`builder:${what}.copy`)}
        </button>
      </p>
      <div role="status">
        {copied?.what === what ? <Notice kind="info">{say(`builder:copy.${copied.how}`)}</Notice> : null}
      </div>
    </>
  );
}
