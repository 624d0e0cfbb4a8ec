import { Component, createRef } from 'preact';
import type { ShareFile, ShareFormat } from '../../export/formats/ShareFile.ts';
import type { Say } from '../../i18n/format.ts';
import { copyText } from '../../platform/clipboard.ts';
import { download } from '../../platform/files.ts';
import { shareWithApp, waysToShare } from '../../platform/share.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Digits } from './Digits.tsx';
import { ForOrganisation, type Receiver } from './ForOrganisation.tsx';
import { handSealed } from './handSealed.ts';

export interface FormatsProps {
  readonly say: Say;
  /** What was said of an earlier paper goes when this becomes another. */
  readonly of: unknown;
  readonly isEmpty: boolean;
  /** Undefined where nothing that is ticked fits in this form. */
  readonly make: (format: ShareFormat) => Promise<ShareFile | undefined>;
  /** Those that have a key to seal to. */
  readonly organisations: readonly Receiver[];
  /** Code of the organisation whose start link was used; 0 for none. */
  readonly preparedBy: number;
  /** Address of the page that says what each form holds. */
  readonly about: string;
}

/** What came of it: a key of the topic `formats`, and the name of a file. */
interface Outcome {
  readonly door: Door;
  readonly key: 'text.copied' | 'text.selected' | 'share.done' | 'saved' | 'fhir.none' | 'failed';
  readonly name?: string;
  /** Of a sealed file: it stands on the page until the next form, and nowhere else. */
  readonly passphrase?: string;
}

interface FormatsState {
  readonly of?: unknown;
  readonly outcome?: Outcome | undefined;
  /** The text that the browser would not copy. */
  readonly toSelect?: string | undefined;
  /** Sealing takes a while: asked twice, it is done once. */
  readonly isSealing?: boolean;
}

const doors = ['text', 'share', 'html', 'file', 'sealed', 'csv', 'fhir'] as const;
type Door = (typeof doors)[number];

/** The paper in other forms: folded, because print is enough for most. */
export class Formats extends Component<FormatsProps, FormatsState> {
  override state: FormatsState = {};
  readonly #way = waysToShare();
  readonly #field = createRef<HTMLTextAreaElement>();

  static override getDerivedStateFromProps({ of }: FormatsProps, state: FormatsState): FormatsState | null {
    return state.of === of ? null : { of, outcome: undefined, toSelect: undefined };
  }

  /** What the forms need is fetched when someone looks at them: a browser copies and shares only right after a tap. */
  readonly #fetch = (): void => {
    void this.props.make('text').catch(() => undefined);
  };

  readonly #press = async (door: Door): Promise<void> => {
    if (this.state.isSealing) return;
    const { of } = this.props;
    this.setState({ outcome: undefined, toSelect: undefined, isSealing: door === 'sealed' });
    try {
      const outcome = await this.#open(door);
      // Ticked otherwise in the meantime, the page no longer shows what was handed out; the digits are needed all the same.
      if (outcome && (this.props.of === of || outcome.passphrase)) this.setState({ outcome });
      if (outcome?.key === 'text.selected') requestAnimationFrame(() => this.#field.current?.select());
    } catch {
      this.setState({ outcome: { door, key: 'failed' } });
    } finally {
      this.setState({ isSealing: false });
    }
  };

  async #open(door: Door): Promise<Outcome | undefined> {
    const { make } = this.props;
    if (door === 'share') {
      const file = await make(this.#way === 'file' ? 'html' : 'text');
      return file && (await shareWithApp(file, this.#way ?? 'text')) ? { door, key: 'share.done' } : undefined;
    }
    if (door === 'sealed') {
      const file = await make('file');
      return file && { door, key: 'saved', ...(await handSealed(file.text, 'meenemen')) };
    }
    const file = await make(door);
    if (!file) return { door, key: 'fhir.none' };
    if (door !== 'text') {
      download(file.text, file.name, file.type);
      return { door, key: 'saved', name: file.name };
    }
    if (await copyText(file.text)) return { door, key: 'text.copied' };
    this.setState({ toSelect: file.text });
    return { door, key: 'text.selected' };
  }

  readonly #makeFile = () => this.props.make('file');

  override render(
    { say, of, isEmpty, about, organisations, preparedBy }: FormatsProps,
    { outcome, toSelect, isSealing }: FormatsState,
  ) {
    return (
      <section class="screen-only" id="forms">
        <h2>{say('formats:title')}</h2>
        <p>
          {say('formats:text')} <a href={about}>{say('formats:about')}</a>
        </p>
        <details class="more" onToggle={this.#fetch}>
          <summary>{say('formats:open')}</summary>
          {doors
            .filter((door) => door !== 'share' || this.#way !== undefined)
            .map((door) => (
              <section key={door}>
                <h3>{say(`formats:${door}.title`)}</h3>
                <p>{say(`formats:${door}.text`)}</p>
                <button type="button" class="button" disabled={isEmpty} onClick={() => void this.#press(door)}>
                  {say(`formats:${door}.button`)}
                </button>
                <div role="status">
                  {isSealing && door === 'sealed' ? <p>{say('keep:sealed.busy')}</p> : null}
                  {outcome?.door === door ? <Said say={say} outcome={outcome} /> : null}
                </div>
                {door === 'text' && toSelect ? (
                  <textarea ref={this.#field} dir="auto" rows={8} readOnly aria-label={say('formats:text.label')}>
                    {toSelect}
                  </textarea>
                ) : null}
              </section>
            ))}
          <ForOrganisation {...{ say, of, isEmpty, organisations }} first={preparedBy} make={this.#makeFile} />
        </details>
      </section>
    );
  }
}

function Said({ say, outcome }: { readonly say: Say; readonly outcome: Outcome }) {
  const { key, name = '', passphrase } = outcome;
  return (
    <>
      <Notice kind={key === 'failed' || key === 'fhir.none' ? 'warning' : 'info'}>
        {say(`formats:${key}`, { name })}
      </Notice>
      {passphrase ? <Digits say={say} passphrase={passphrase} /> : null}
    </>
  );
}
