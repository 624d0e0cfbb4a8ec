import { previewOf } from '../../core/file/previewOf.ts';
import { authors } from '../../core/notebook/Notebook.ts';
import { type Say, sayList } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Sound } from './reducer.ts';
import type { OpenProps } from './View.tsx';

type AskProps = Pick<OpenProps, 'say' | 'questionnaires' | 'replaces' | 'take' | 'leave' | 'lay'> & {
  readonly file: Sound;
};

/** What is in the file, and what it would take the place of: then yes, no, or beside each other. */
export function Ask({ say, file, questionnaires, replaces, take, leave, lay }: AskProps) {
  return (
    <>
      <h2 tabIndex={-1}>{say('open:inside')}</h2>
      <Inside say={say} file={file} questionnaires={questionnaires} />
      {file.refused.length > 0 ? <LeftOut say={say} file={file} /> : null}
      {replaces ? <Notice kind="warning">{say('open:replaces')}</Notice> : null}
      <p class="buttons">
        <button type="button" class="button primary" onClick={take}>
          {say('open:take')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('open:leave')}
        </button>
      </p>
      {replaces ? <Beside say={say} {...(lay ? { lay } : {})} /> : null}
    </>
  );
}

function Inside({ say, file, questionnaires }: Pick<AskProps, 'say' | 'file' | 'questionnaires'>) {
  const { domains, answers, people, looks, ...preview } = previewOf(questionnaires, file.notebook);
  const topics = domains.map((domain) => say(`domains:${domain}.name`));
  const lines = [
    answers > 0 && say('open:foundLists', { count: preview.questionnaires }),
    answers > 0 && say('open:foundAnswers', { count: answers }),
    answers > 0 && say('open:foundTopics', { topics: sayList(say, topics) }),
    people > 0 && say('open:foundPeople', { count: people }),
    preview.hasPlan && say('open:foundPlan'),
    preview.hasTalk && say('open:foundTalk'),
    looks > 0 && say('open:foundLooks', { count: looks }),
  ].filter((line) => line !== false);
  return (
    <>
      <p>{say({ key: 'open:found', params: { day: { day: file.savedOn } } })}</p>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{say('open:foundNothing')}</p>
      )}
    </>
  );
}

/** Whoever made a file with thousands of strange answers did so to fill this page. */
const mostNamed = 50;

function LeftOut({ say, file }: { readonly say: Say; readonly file: Sound }) {
  const named = file.refused.slice(0, mostNamed);
  return (
    <Notice kind="warning">
      <p>{say('open:refused', { count: file.refused.length })}</p>
      <ul>
        {named.map(({ path }) => (
          <li key={path}>
            <bdi dir="ltr">{path.slice(0, 120)}</bdi>
          </li>
        ))}
        {named.length < file.refused.length ? <li>…</li> : null}
      </ul>
    </Notice>
  );
}

/** To lay the file beside one's own answers, one first says whose view it is: it is the citizen who names it. */
function Beside({ say, lay }: Pick<AskProps, 'say' | 'lay'>) {
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
