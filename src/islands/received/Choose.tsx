import { cleanOwn } from '../../export/formats/cleanText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Paste } from '../Paste.tsx';
import { mostFiles, type Problem } from './reducer.ts';
import type { ReceivedProps } from './View.tsx';

type ChooseProps = Pick<ReceivedProps, 'say' | 'chooseFiles' | 'readText' | 'isReading'> & {
  readonly problems: readonly Problem[];
};

/** Three ways to hand in files: a button, dragging, and pasting. What is in a file counts, not what it is called. */
export function Choose({ say, chooseFiles, readText, isReading, problems }: ChooseProps) {
  return (
    <form method="dialog" autocomplete="off" class="screen-only" noValidate>
      <div class="field">
        <label for="files">{say('received:choose')}</label>
        <p class="hint" id="files-help">
          {say('received:chooseHelp', { max: mostFiles })}
        </p>
        <input
          id="files"
          type="file"
          multiple
          autocomplete="off"
          aria-describedby="files-help"
          onClick={(event) => {
            // A file that was mended keeps its name, and would else count as chosen already.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The field would name them to whoever comes to this screen next.
            event.currentTarget.value = '';
            if (files.length > 0) chooseFiles(files);
          }}
        />
        <p class="hint">{say('received:drop')}</p>
      </div>
      <p role="status">{isReading ? say('received:reading') : ''}</p>
      <div role="alert">
        {problems.map((one, at) => (
          <Notice key={`${at} ${one.problem}`} kind="warning">
            <FileName name={one.name} />
            <p>{say(`received:problem.${one.problem}`, { max: mostFiles })}</p>
          </Notice>
        ))}
      </div>
      <Paste say={say} topic="received" readText={readText} />
    </form>
  );
}

/** So much of a name is shown: it may be as long as whoever made the file likes. */
const nameLength = 60;

/** What a file is called, in its own direction and without signs that cannot be seen; nothing for what was pasted. */
export function FileName({ name }: { readonly name: string }) {
  const shown = cleanOwn(name).replaceAll('\n', ' ');
  if (shown === '') return null;
  return (
    <p class="file-name">
      <bdi>{shown.length > nameLength ? `${shown.slice(0, nameLength)}…` : shown}</bdi>
    </p>
  );
}
