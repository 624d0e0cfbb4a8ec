import { previewOf } from '../../core/file/previewOf.ts';
import { sayList } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Beside } from '../Beside.tsx';
import { LeftOut } from '../LeftOut.tsx';
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
      <LeftOut say={say} refused={file.refused} />
      {replaces ? <Notice kind="warning">{say('open:replaces')}</Notice> : null}
      <p class="buttons">
        <button type="button" class="button primary" onClick={take}>
          {say('open:take')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('open:leave')}
        </button>
      </p>
      {replaces ? <Beside say={say} text="open:beside.text" {...(lay ? { lay } : {})} /> : null}
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
