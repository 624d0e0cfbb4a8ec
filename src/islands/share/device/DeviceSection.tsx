import { Component, createRef } from 'preact';
import { type ReadCopy, readCopy } from '../../../core/file/device/readCopy.ts';
import type { Say } from '../../../i18n/format.ts';
import { readCopyText, removeCopy } from '../../../platform/device/copy.ts';
import { type DeviceState, onDeviceState, wakeDevice } from '../../../platform/device/events.ts';
import { notebookText, readMark, removeMark, writeMark } from '../../../platform/device/mark.ts';
import { isExample } from '../../../platform/example.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Sealed } from '../../Sealed.tsx';
import { type TakenCopy, takeCopy } from '../../takeCopy.ts';
import { Digits } from '../Digits.tsx';
import { Form } from './Form.tsx';
import { startKeeping } from './startKeeping.ts';

interface DeviceProps {
  readonly say: Say;
  readonly language: string;
  readonly languages: readonly string[];
}

export interface DeviceSectionState {
  readonly kind: 'plain' | 'sealed';
  readonly isBusy: boolean;
  /** Of what was just sealed: they stand on the page until it goes, and nowhere else. */
  readonly digits: string;
  /** What came of the last press. */
  readonly said?: 'removed' | 'notRemoved' | 'full' | 'seal' | 'unkept' | undefined;
  /** How keeping goes, as the module says that does it. */
  readonly device?: DeviceState | undefined;
  /** The digits of what the device keeps are asked for. */
  readonly asks: boolean;
  readonly wrong?: 'digits' | 'sealed' | undefined;
}

const quiet = { said: undefined, wrong: undefined, asks: false } as const;

/** Keeping on this device: asked for, seen, taken over from another tab, opened and taken away. */
export class DeviceSection extends Component<DeviceProps, DeviceSectionState> {
  override state: DeviceSectionState = { kind: 'sealed', isBusy: false, digits: '', asks: false };
  readonly #title = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    onDeviceState((device) => this.setState({ device }));
    if (readMark()) void wakeDevice();
  }

  /** What was pressed may be gone from the page: focus would be nowhere. */
  override componentDidUpdate(_: DeviceProps, before: DeviceSectionState): void {
    const { asks, wrong, isBusy } = this.state;
    if (asks && wrong && before.isBusy && !isBusy) document.getElementById('digits')?.focus();
    else if (document.activeElement === document.body && before !== this.state && before.isBusy !== isBusy)
      this.#title.current?.focus();
  }

  readonly #keep = async (mayReplace: boolean): Promise<void> => {
    const { say } = this.props;
    if (this.state.isBusy || (mayReplace && !confirm(say('device:keepQuestion')))) return;
    this.setState({ ...quiet, isBusy: true, digits: '' });
    const kept = await startKeeping(this.state.kind);
    const isKept = kept.ok && (await wakeDevice());
    this.setState({ isBusy: false, digits: kept.ok ? kept.digits : '', said: isKept ? undefined : 'full' });
    if (!kept.ok) this.setState({ said: kept.problem });
  };

  readonly #remove = (): void => {
    if (!confirm(this.props.say('device:removeQuestion'))) return;
    const wasMarked = readMark() !== undefined;
    const isGone = removeCopy();
    if (isGone) removeMark();
    this.setState({ ...quiet, digits: '', said: isGone ? 'removed' : 'notRemoved' });
    if (isGone && wasMarked) void wakeDevice();
    this.#title.current?.focus();
  };

  readonly #steal = (): void => {
    const copy = readCopy(readCopyText() ?? null);
    const mark = readMark();
    if (!mark || !confirm(this.props.say('device:stealQuestion'))) return;
    if (copy.kind === 'copy') writeMark({ ...mark, revision: copy.revision });
    this.setState(quiet);
    void wakeDevice('steal');
    this.#title.current?.focus();
  };

  readonly #open = (content: 'plain' | 'sealed'): void => {
    if (notebookText() !== null && !confirm(this.props.say('device:replaces'))) return;
    if (content === 'sealed') this.setState({ ...quiet, asks: true });
    else void this.#take();
  };

  readonly #take = async (typed = ''): Promise<void> => {
    if (this.state.isBusy) return;
    this.setState({ isBusy: true, wrong: undefined });
    const taken = await takeCopy(this.props, typed).catch((): TakenCopy => 'damaged');
    // All of this page is of what stood here before.
    if (taken === 'taken') return location.reload();
    const isWrong = taken === 'digits' || taken === 'sealed';
    this.setState({
      isBusy: false,
      wrong: isWrong ? taken : undefined,
      said: taken === 'unkept' ? 'unkept' : undefined,
    });
  };

  override render({ say }: DeviceProps, state: DeviceSectionState) {
    if (isExample()) return null;
    const text = readCopyText();
    const copy = readCopy(text ?? null);
    return (
      <section class="screen-only" id="device">
        <h2 tabIndex={-1} ref={this.#title}>
          {say('device:title')}
        </h2>
        {state.digits ? <Digits say={say} passphrase={state.digits} ofDevice /> : null}
        {state.asks ? (
          <Sealed
            say={say}
            topic="device"
            isBusy={state.isBusy}
            problem={state.wrong}
            unseal={(typed) => void this.#take(typed)}
            leave={() => this.setState(quiet)}
          />
        ) : (
          this.#now(copy)
        )}
        <div role="status">
          {state.isBusy && !state.asks ? <p>{say('device:busy')}</p> : null}
          {state.said ? (
            <Notice kind={state.said === 'removed' ? 'info' : 'warning'}>{say(`device:${state.said}`)}</Notice>
          ) : null}
          {text === undefined ? <Notice kind="warning">{say('device:full')}</Notice> : null}
        </div>
        {text === undefined || state.said === 'full' || state.said === 'seal' || state.device === 'failed' ? (
          <p>
            <a href="#keep">{say('device:toFile')}</a>
          </p>
        ) : null}
      </section>
    );
  }

  #now(copy: ReadCopy) {
    const { say } = this.props;
    const { kind, isBusy, device } = this.state;
    const form = (mayReplace: boolean) => (
      <Form
        say={say}
        kind={kind}
        isBusy={isBusy}
        choose={(kind) => this.setState({ kind })}
        keep={() => void this.#keep(mayReplace)}
      />
    );
    if (copy.kind === 'none') return form(false);
    const remove = (
      <button type="button" class="button" onClick={this.#remove}>
        {say('device:remove')}
      </button>
    );
    if (copy.kind === 'problem')
      return (
        <>
          <Notice kind="warning">{say(`device:problem.${copy.problem}`)}</Notice>
          <p class="buttons">{remove}</p>
        </>
      );
    const open = (
      <button type="button" class="button" onClick={() => this.#open(copy.content.kind)}>
        {say('device:open')}
      </button>
    );
    if (readMark() && (device === 'other' || device === 'changed'))
      return (
        <>
          <Notice kind="warning">{say(`device:${device}`)}</Notice>
          <p class="buttons">
            <button type="button" class="button" onClick={this.#steal}>
              {say('device:steal')}
            </button>
            {open}
            {remove}
          </p>
        </>
      );
    if (readMark())
      return (
        <>
          <Notice kind={device === 'failed' ? 'warning' : 'info'}>
            {say(device === 'failed' ? 'device:bar.failed' : 'device:kept')}
          </Notice>
          <p>{say(copy.content.kind === 'plain' ? 'device:keptPlain' : 'device:keptSealed')}</p>
          <p>{say('device:wiped')}</p>
          <p class="buttons">{remove}</p>
        </>
      );
    return (
      <>
        <p>{say({ key: 'device:found', params: { day: { day: copy.savedOn } } })}</p>
        {notebookText() === null ? null : <p>{say('device:choose')}</p>}
        <p class="buttons">
          {open}
          {remove}
        </p>
        {notebookText() === null ? null : (
          <details class="more">
            <summary>{say('device:instead')}</summary>
            {form(true)}
          </details>
        )}
      </>
    );
  }
}
