import { previewOf } from '../../core/file/previewOf.ts';
import { sayList } from '../../i18n/format.ts';
import { Decide } from '../Decide.tsx';
import type { Sound } from './reducer.ts';
import type { OpenProps } from './View.tsx';

type AskProps = Pick<OpenProps, 'say' | 'questionnaires' | 'difference' | 'take' | 'leave' | 'lay'> & {
  readonly file: Sound;
};

/** What is in the file, and what it would change: then yes, no, or beside each other. */
export function Ask({ file, questionnaires, ...deciding }: AskProps) {
  const { say } = deciding;
  return (
    <>
      <h2 tabIndex={-1}>{say('open:inside')}</h2>
      <Inside say={say} file={file} questionnaires={questionnaires} />
      <Decide {...deciding} brought={file} besideText="open:beside.text" />
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
