import type { Voice } from '../../export/blocks/Voice.ts';
import type { Say } from '../../i18n/format.ts';
import { Jumps } from '../../ui/Jumps.tsx';
import { Sealed } from '../Sealed.tsx';
import { Beside, type Look } from './Beside.tsx';
import { Choose, FileName } from './Choose.tsx';
import { FileView } from './FileView.tsx';
import { AskKey, KeyIsOpen } from './Key.tsx';
import type { ReceivedState } from './reducer.ts';

/** A language of this site, and what it calls itself. */
export type ReaderVoice = Voice & { readonly name: string };

export interface ReceivedProps {
  readonly say: Say;
  /** Of the page. */
  readonly reader: Voice;
  readonly voices: readonly ReaderVoice[];
  readonly state: ReceivedState;
  /** The files of which the answers can be compared. */
  readonly looks: readonly Look[];
  readonly isReading: boolean;
  readonly chooseFiles: (files: readonly File[]) => void;
  readonly readText: (text: string) => void;
  readonly unseal: (typed: string) => void;
  readonly openKey: (file: File | undefined, typed: string) => void;
  readonly closeKey: () => void;
  readonly leaveSealed: () => void;
  readonly close: (number: number) => void;
  readonly closeAll: () => void;
  readonly pair: (side: 0 | 1, number: number) => void;
  readonly print: () => void;
}

/** Hand in files, open the seal of those that have one, read each, and lay two side by side. */
export function ReceivedView(props: ReceivedProps) {
  const { say, reader, voices, state, looks } = props;
  const { files, sealed } = state;
  const [first] = sealed;
  return (
    <>
      <Choose {...props} problems={state.problems} />
      {state.hasKey ? <KeyIsOpen {...props} /> : null}
      {first?.by === 'key' && !state.hasKey ? <AskKey key={first.token} {...props} file={first} /> : null}
      {first?.by === 'digits' ? (
        <div class="screen-only">
          <Sealed
            key={first.token}
            say={say}
            topic="received"
            unseal={props.unseal}
            leave={props.leaveSealed}
            isBusy={state.isBusy}
            problem={state.fault}
          >
            <FileName name={first.name} />
          </Sealed>
        </div>
      ) : null}
      {files.length + sealed.length > 0 ? (
        <p class="buttons">
          {files.length > 0 ? (
            <button type="button" class="button primary" onClick={props.print}>
              {say('received:print')}
            </button>
          ) : null}
          <button type="button" class="button" onClick={props.closeAll}>
            {say('received:closeAll')}
          </button>
        </p>
      ) : null}
      {files.length > 1 ? <Jumps label={say('common:parts')} to={placesIn(props)} /> : null}
      {files.map((file) => (
        <FileView
          key={file.number}
          say={say}
          reader={reader}
          voices={voices}
          file={file}
          close={() => props.close(file.number)}
        />
      ))}
      <Beside say={say} sayPaper={reader.say} looks={looks} pair={state.pair} choose={props.pair} />
    </>
  );
}

/** Papers are long, and what lies below them is easily missed. */
function placesIn({ say, state, looks }: ReceivedProps) {
  const papers = state.files.map(({ number }) => ({ id: `file-${number}`, name: say('received:file', { number }) }));
  return looks.length > 1 ? [...papers, { id: 'beside', name: say('pages:beside.title') }] : papers;
}
