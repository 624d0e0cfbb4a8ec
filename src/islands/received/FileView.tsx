import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { LeftOut } from '../LeftOut.tsx';
import { Paper } from '../Paper.tsx';
import type { ReceivedFile } from './reducer.ts';
import { toPaper } from './toPaper.ts';
import type { ReaderVoice, ReceivedProps } from './View.tsx';

type FileProps = Pick<ReceivedProps, 'say' | 'reader' | 'voices'> & {
  readonly file: ReceivedFile;
  readonly close: () => void;
};

/** One paper: whose view it is and of when, what this edition could not read, and what stands on it. */
export function FileView({ say, reader, voices, file, close }: FileProps) {
  const { number, kind, report, refused } = file;
  const title = say('received:file', { number });
  return (
    <section class="received" aria-labelledby={`file-${number}`}>
      <h2 id={`file-${number}`} tabIndex={-1}>
        {title}
      </h2>
      <Facts say={say} file={file} language={voices.find(({ language }) => language === report.language)} />
      {kind === 'keep' ? <Notice kind="warning">{say('received:keep')}</Notice> : null}
      <LeftOut say={say} refused={refused} text="received:leftOut" />
      {report.blocks.length > 0 ? <Paper blocks={toPaper(report, reader, voices)} /> : <p>{say('received:empty')}</p>}
      <p class="buttons">
        <button type="button" class="button" onClick={close}>
          {say('received:close', { number })}
        </button>
      </p>
    </section>
  );
}

interface FactsProps {
  readonly say: Say;
  readonly file: ReceivedFile;
  /** Of its author; undefined for one that this site does not speak. */
  readonly language: ReaderVoice | undefined;
}

function Facts({ say, file, language }: FactsProps) {
  const { madeOn, author } = file.report;
  return (
    <p class="facts">
      {say(`received:by.${author}`)} {say({ key: 'received:on', params: { day: { day: madeOn } } })}{' '}
      {language ? say('received:in', { language: language.name }) : null}
    </p>
  );
}
