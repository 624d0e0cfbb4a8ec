import { Component } from 'preact';
import type { PhonePart } from '../../core/file/phoneParts.ts';
import type { PhoneCode } from '../../export/phone/toPhoneCode.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import type { MadeForPhone } from './toPhone.ts';

export interface PhoneProps {
  readonly say: Say;
  /** A code stands for what was in it: when this becomes another, the code goes. */
  readonly of: unknown;
  readonly make: (left: readonly PhonePart[]) => Promise<MadeForPhone>;
  /** Where "wipe all" leads. */
  readonly home: string;
}

interface PhoneState {
  readonly at: 'closed' | 'busy' | 'cannot' | 'shown';
  readonly of?: unknown;
  readonly shown?: ShownCode;
  /** What could be left out; empty as long as all fits with ease. */
  readonly parts: readonly PhonePart[];
  readonly left: readonly PhonePart[];
  /** How often it was too much. */
  readonly tries: number;
}

/** A code and what was left out of it. */
interface ShownCode {
  readonly code: PhoneCode;
  readonly left: readonly PhonePart[];
}

const closed: PhoneState = { at: 'closed', parts: [], left: [], tries: 0 };

/** Take it along on a phone: a QR code, and the digits that open what is in it. */
export class Phone extends Component<PhoneProps, PhoneState> {
  override state: PhoneState = closed;

  static override getDerivedStateFromProps({ of }: PhoneProps, state: PhoneState): PhoneState {
    return state.at === 'shown' && state.of !== of ? closed : state;
  }

  readonly #make = async (): Promise<void> => {
    const { make, of } = this.props;
    const { left, tries } = this.state;
    this.setState({ at: 'busy' });
    try {
      const { code, parts } = await make(left);
      if (code) this.setState({ at: 'shown', of, shown: { code, left }, parts, tries: 0 });
      else this.setState({ at: 'closed', parts, tries: tries + 1 });
    } catch {
      this.setState({ at: 'cannot' });
    }
  };

  readonly #leave = (part: PhonePart, on: boolean): void => {
    const others = this.state.left.filter((one) => one !== part);
    this.setState({ left: on ? [...others, part] : others });
  };

  override render({ say, home }: PhoneProps, { at, shown, parts, left, tries }: PhoneState) {
    const code = at === 'shown' ? shown : undefined;
    return (
      <section class="screen-only" id="phone">
        <h2>{say('phone:make.title')}</h2>
        <p>{say('phone:make.text')}</p>
        <div role="status">
          {at === 'busy' ? <p>{say('common:loading')}</p> : null}
          {at === 'cannot' ? <Notice kind="warning">{say('phone:make.cannot')}</Notice> : null}
          {code ? <Shown say={say} home={home} {...code} /> : null}
          {parts.length > 0 ? <Notice kind="warning">{say(`phone:make.${sizeOf(code, tries)}`)}</Notice> : null}
        </div>
        <Leave say={say} parts={parts} left={left} leave={this.#leave} />
        {code && parts.length === 0 ? null : (
          <p class="buttons">
            <button type="button" class="button" onClick={() => void this.#make()} disabled={at === 'busy'}>
              {say('phone:make.button')}
            </button>
          </p>
        )}
      </section>
    );
  }
}

function sizeOf(code: ShownCode | undefined, tries: number): 'large' | 'tooMuch' | 'stillTooMuch' {
  if (code) return 'large';
  return tries > 1 ? 'stillTooMuch' : 'tooMuch';
}

interface LeaveProps extends Pick<PhoneProps, 'say'>, Pick<PhoneState, 'parts' | 'left'> {
  readonly leave: (part: PhonePart, on: boolean) => void;
}

/** Where all of it makes a large code or none, someone chooses what stays behind. */
function Leave({ say, parts, left, leave }: LeaveProps) {
  if (parts.length === 0) return null;
  return (
    <fieldset>
      <legend>{say('phone:make.leave')}</legend>
      {parts.map((part) => (
        <Choice key={part} type="checkbox" checked={left.includes(part)} onChange={(on) => leave(part, on)}>
          {say(`phone:part.${part}`)}
        </Choice>
      ))}
    </fieldset>
  );
}

function Shown({ say, code, left, home }: Pick<PhoneProps, 'say' | 'home'> & ShownCode) {
  return (
    <>
      <ol class="phone">
        <li>
          <p>{say('phone:make.scan')}</p>
          <QrCode {...code.qr} label={say('phone:make.image')} />
        </li>
        <li>
          <p>{say('phone:make.type')}</p>
          <p class="digits" dir="ltr">
            {code.code.match(/\d{4}/g)?.join(' ')}
          </p>
        </li>
        <li>
          <p>{say('phone:make.wipe')}</p>
          <p>
            <a class="button" href={home} data-wipe={say('common:wipeQuestion')}>
              {say('common:wipe')}
            </a>
          </p>
        </li>
      </ol>
      {left.length > 0 ? (
        <>
          <p>{say('phone:left')}</p>
          <ul>
            {left.map((part) => (
              <li key={part}>{say(`phone:part.${part}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Notice kind="warning">{say('phone:make.secret')}</Notice>
    </>
  );
}
