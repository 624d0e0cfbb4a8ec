import { authors, type Notebook } from '../../core/notebook/Notebook.ts';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { OpenAction, OpenState } from './reducer.ts';

export interface OpenProps {
  readonly say: Say;
  readonly state: OpenState;
  readonly dispatch: (action: OpenAction) => void;
  /** Whether this tab holds answers that the file would take the place of. */
  readonly replaces: boolean;
  readonly chooseFile: (file: File) => void;
  readonly take: () => void;
  /** Lays the file beside what is in this tab; absent where no more can lie there. */
  readonly lay?: (author: Notebook['author']) => void;
  readonly paths: { readonly questionnaire: string; readonly result: string };
}

/** Choose a file, see what is in it, decide. */
export function OpenView(props: OpenProps) {
  const { state, say, paths } = props;
  if (state.at === 'asking') return <Ask {...props} file={state.file} />;
  if (state.at === 'choosing') return <Choose {...props} {...(state.problem ? { problem: state.problem } : {})} />;
  const done = state.at === 'taken' ? 'open:taken' : 'open:laid';
  return (
    <div role="status" tabIndex={-1}>
      <Notice kind={state.kept ? 'info' : 'warning'}>{say(state.kept ? done : 'questions:notKept')}</Notice>
      <p class="buttons">
        <a class="button primary" href={state.at === 'taken' ? paths.result : `${paths.result}#beside`}>
          {say('open:toResult')}
        </a>
        <a class="button" href={paths.questionnaire}>
          {say('open:go')}
        </a>
      </p>
    </div>
  );
}

type Problem = Extract<OpenState, { at: 'choosing' }>['problem'];

function Choose({ say, chooseFile, problem }: OpenProps & { problem?: NonNullable<Problem> }) {
  return (
    <form method="dialog" autocomplete="off" noValidate>
      <div class="field">
        <label for="file">{say('open:choose')}</label>
        <p class="hint" id="file-help">
          {say('open:chooseHelp')}
        </p>
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          autocomplete="off"
          aria-describedby="file-help"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) chooseFile(file);
          }}
        />
      </div>
      <div role="alert">
        {problem ? (
          <Notice kind="warning">
            {say(`open:problem.${problem.problem}`)}{' '}
            {problem.where ? say('open:where', { where: problem.where }) : null}
          </Notice>
        ) : null}
      </div>
    </form>
  );
}

type SoundFile = Extract<OpenState, { at: 'asking' }>['file'];

function Ask({ say, file, replaces, take, lay, dispatch }: OpenProps & { file: SoundFile }) {
  return (
    <div role="status">
      <p tabIndex={-1}>{say({ key: 'open:found', params: { day: { day: file.savedOn } } })}</p>
      <p>{say('open:foundLists', { count: Object.keys(file.notebook.answers).length })}</p>
      {file.refused.length > 0 ? (
        <Notice kind="warning">
          <p>{say('open:refused', { count: file.refused.length })}</p>
          <ul>
            {file.refused.map((one) => (
              <li key={one.path}>
                <bdi dir="ltr">{one.path}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {replaces ? <Notice kind="warning">{say('open:replaces')}</Notice> : null}
      <p class="buttons">
        <button type="button" class="button primary" onClick={take}>
          {say('open:take')}
        </button>
        <button type="button" class="button" onClick={() => dispatch({ type: 'left' })}>
          {say('open:leave')}
        </button>
      </p>
      {replaces ? <Beside say={say} {...(lay ? { lay } : {})} /> : null}
    </div>
  );
}

/** To lay the file beside one's own answers, one first says whose view it is: it is the citizen who names it. */
function Beside({ say, lay }: Pick<OpenProps, 'say' | 'lay'>) {
  if (!lay) return <p class="hint">{say('open:beside.full')}</p>;
  return (
    <section class="beside">
      <h2>{say('open:beside.title')}</h2>
      <p>{say('open:beside.text')}</p>
      <p class="buttons">
        {authors.map((author) => (
          <button key={author} type="button" class="button" onClick={() => lay(author)}>
            {say(`open:beside.${author}`)}
          </button>
        ))}
      </p>
    </section>
  );
}
