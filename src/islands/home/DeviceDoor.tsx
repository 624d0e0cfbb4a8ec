import { Component } from 'preact';
import { type ReadCopy, readCopy } from '../../core/file/device/readCopy.ts';
import type { Say } from '../../i18n/format.ts';
import { readCopyText, removeCopy } from '../../platform/device/copy.ts';
import { wakeDevice } from '../../platform/device/events.ts';
import { readMark, removeMark } from '../../platform/device/mark.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Sealed } from '../Sealed.tsx';
import { type TakenCopy, takeCopy } from '../takeCopy.ts';

interface DeviceDoorProps {
  readonly say: Say;
  readonly page: { readonly language: string; readonly languages: readonly string[] };
  /** The door itself, which stands in the page already. */
  readonly door: HTMLAnchorElement;
  /** Something stands in this tab: the door then leads to where one chooses. */
  readonly isFree: boolean;
  readonly goOn: () => void;
}

interface DeviceDoorState {
  readonly isBusy: boolean;
  readonly asks: boolean;
  readonly wrong?: 'digits' | 'sealed' | undefined;
  readonly said?: 'removed' | 'notRemoved' | 'unkept' | 'problem.damaged' | undefined;
}

/** Below the door to what this device keeps: its digits where it is sealed, and throwing it away. Shows nothing of it. */
export class DeviceDoor extends Component<DeviceDoorProps, DeviceDoorState> {
  override state: DeviceDoorState = { isBusy: false, asks: false };

  override componentDidMount(): void {
    this.props.door.addEventListener('click', this.#press);
  }

  override componentDidUpdate(_: DeviceDoorProps, before: DeviceDoorState): void {
    const { asks, wrong, isBusy } = this.state;
    if (asks && (!before.asks || (wrong && before.isBusy && !isBusy))) document.getElementById('digits')?.focus();
    if (before.asks && !asks) this.props.door.focus();
  }

  readonly #press = (event: Event): void => {
    const copy = readCopy(readCopyText() ?? null);
    if (!this.props.isFree || copy.kind !== 'copy') return;
    event.preventDefault();
    if (copy.content.kind === 'sealed') this.setState({ asks: true, said: undefined });
    else void this.#take();
  };

  readonly #take = async (typed = ''): Promise<void> => {
    if (this.state.isBusy) return;
    this.setState({ isBusy: true, wrong: undefined, said: undefined });
    const taken = await takeCopy(this.props.page, typed).catch((): TakenCopy => 'damaged');
    if (taken === 'taken') return this.props.goOn();
    if (taken === 'digits' || taken === 'sealed') return this.setState({ isBusy: false, wrong: taken });
    this.setState({ isBusy: false, said: taken === 'unkept' ? taken : 'problem.damaged' });
  };

  readonly #remove = (): void => {
    if (!confirm(this.props.say('device:removeQuestion'))) return;
    const isGone = removeCopy();
    const wasMine = readMark() !== undefined;
    if (isGone) removeMark();
    if (isGone && wasMine) void wakeDevice();
    this.setState({ asks: false, said: isGone ? 'removed' : 'notRemoved' });
  };

  override render({ say, door }: DeviceDoorProps, { isBusy, asks, wrong, said }: DeviceDoorState) {
    const copy = readCopy(readCopyText() ?? null);
    const isMine = readMark() !== undefined;
    door.hidden = copy.kind !== 'copy' || isMine;
    return (
      <>
        {asks && copy.kind === 'copy' ? (
          <Sealed
            say={say}
            topic="device"
            isBusy={isBusy}
            problem={wrong}
            unseal={(typed) => void this.#take(typed)}
            leave={() => this.setState({ asks: false, wrong: undefined })}
          />
        ) : (
          <About say={say} copy={copy} isMine={isMine} />
        )}
        {copy.kind === 'none' ? null : (
          <p class="buttons">
            <button type="button" class="button" onClick={this.#remove}>
              {say('device:remove')}
            </button>
          </p>
        )}
        <div role="status">{said ? <Notice kind="info">{say(`device:${said}`)}</Notice> : null}</div>
      </>
    );
  }
}

interface AboutProps {
  readonly say: Say;
  readonly copy: ReadCopy;
  readonly isMine: boolean;
}

function About({ say, copy, isMine }: AboutProps) {
  if (copy.kind === 'none') return null;
  if (copy.kind === 'problem') return <Notice kind="warning">{say(`device:problem.${copy.problem}`)}</Notice>;
  return <p>{isMine ? say('device:kept') : say({ key: 'device:found', params: { day: { day: copy.savedOn } } })}</p>;
}
