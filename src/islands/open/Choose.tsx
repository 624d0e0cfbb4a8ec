import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Paste } from '../Paste.tsx';
import { placeKey } from './placeKey.ts';
import type { Refused } from './reducer.ts';
import type { OpenProps } from './View.tsx';

type ChooseProps = Pick<OpenProps, 'say' | 'chooseFile' | 'readText'> & { readonly problem: Refused | undefined };

/** Three ways to hand in a file: a button, dragging, and pasting. No ending is asked for: it may be lost on the way. */
export function Choose({ say, chooseFile, readText, problem }: ChooseProps) {
  return (
    <form method="dialog" autocomplete="off" noValidate>
      <div class="field">
        <label for="file">{say('open:choose')}</label>
        <p class="hint" id="file-help">
          {say('open:chooseHelp')} {say('open:size')}
        </p>
        <input
          id="file"
          type="file"
          autocomplete="off"
          aria-describedby="file-help"
          onClick={(event) => {
            // A file that was mended keeps its name, and would else count as chosen already.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) chooseFile(file);
          }}
        />
        <p class="hint">{say('open:drop')}</p>
      </div>
      <div role="alert">{problem ? <Problem say={say} problem={problem} /> : null}</div>
      <Paste say={say} topic="open" readText={readText} />
    </form>
  );
}

function Problem({ say, problem }: { readonly say: Say; readonly problem: Refused }) {
  // What a part of the file is called comes out of the file: it may be as long as that.
  const where = problem.where?.slice(0, 80);
  return (
    <Notice kind="warning">
      {say(`open:problem.${problem.problem}`)}{' '}
      {where ? say('open:where', { place: { key: placeKey(where) }, where }) : null}
    </Notice>
  );
}
