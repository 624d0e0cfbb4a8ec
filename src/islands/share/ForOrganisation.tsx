import { Component } from 'preact';
import type { SealKey } from '../../core/links/start/Organisation.ts';
import type { ShareFile } from '../../export/formats/ShareFile.ts';
import type { Say } from '../../i18n/format.ts';
import { download } from '../../platform/files.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';

/** An organisation that has a key to seal to. */
export interface Receiver {
  readonly code: number;
  readonly name: string;
  readonly sealKey: SealKey;
}

export interface ForOrganisationProps {
  readonly say: Say;
  /** What was said of an earlier paper goes when this becomes another. */
  readonly of: unknown;
  readonly isEmpty: boolean;
  readonly organisations: readonly Receiver[];
  /** Code of the organisation whose start link was used; it is chosen at first. */
  readonly first: number;
  readonly make: () => Promise<ShareFile | undefined>;
}

interface ForOrganisationState {
  readonly of?: unknown;
  readonly code: string;
  readonly stage: 'ready' | 'busy' | 'saved' | 'unchosen' | 'failed';
}

/** As neutral as other sealed files: it does not say for whom. */
const fileName = 'meenemen.verzegeld';

/** The ticked lines for one organisation's eyes: nobody has to remember anything, and nobody else can open it. */
export class ForOrganisation extends Component<ForOrganisationProps, ForOrganisationState> {
  override state: ForOrganisationState = { code: this.#first(), stage: 'ready' };

  static override getDerivedStateFromProps({ of }: ForOrganisationProps, state: ForOrganisationState) {
    return state.of === of ? null : { of, stage: state.stage === 'busy' ? 'busy' : 'ready' };
  }

  #first(): string {
    const { organisations, first } = this.props;
    return organisations.some(({ code }) => code === first) ? String(first) : '';
  }

  /** Where there is one, nobody has to choose. */
  #chosen(): Receiver | undefined {
    const { organisations } = this.props;
    return organisations.length === 1
      ? organisations[0]
      : organisations.find(({ code }) => String(code) === this.state.code);
  }

  /** Asked twice, it is done once. What seals is fetched on the click. */
  readonly #seal = async (): Promise<void> => {
    if (this.state.stage === 'busy') return;
    const receiver = this.#chosen();
    if (!receiver) return this.setState({ stage: 'unchosen' });
    this.setState({ stage: 'busy' });
    try {
      const file = await this.props.make();
      if (!file) throw new Error('nothing was made');
      const { sealTo } = await import('../../export/sealed/sealTo.ts');
      download(await sealTo(file.text, receiver.sealKey), fileName, 'application/octet-stream');
      this.setState({ stage: 'saved' });
    } catch {
      this.setState({ stage: 'failed' });
    }
  };

  override render({ say, isEmpty, organisations }: ForOrganisationProps, { code, stage }: ForOrganisationState) {
    const [only, ...others] = organisations;
    if (!only) return null;
    const isOne = others.length === 0;
    return (
      <section>
        <h3>{isOne ? say('formats:to.one', { name: only.name }) : say('formats:to.title')}</h3>
        <p>{say('formats:to.text')}</p>
        <p>{say('formats:to.decides')}</p>
        {isOne ? null : (
          <Select
            name="receiver"
            label={say('formats:to.who')}
            nothing={say('formats:to.nobody')}
            options={organisations.map((one) => ({ value: String(one.code), text: one.name, disabled: false }))}
            value={code}
            onChoose={(value) => this.setState({ code: value, stage: 'ready' })}
            control={{ 'aria-invalid': stage === 'unchosen' }}
          />
        )}
        <button type="button" class="button" disabled={isEmpty} onClick={() => void this.#seal()}>
          {say('formats:to.button')}
        </button>
        <div role="status">{this.#said()}</div>
      </section>
    );
  }

  #said() {
    const { say } = this.props;
    switch (this.state.stage) {
      case 'ready':
        return null;
      case 'busy':
        return <p>{say('keep:sealed.busy')}</p>;
      case 'saved': {
        const organisation = this.#chosen()?.name ?? '';
        return <Notice kind="info">{say('formats:to.saved', { name: fileName, organisation })}</Notice>;
      }
      case 'unchosen':
        return <Notice kind="warning">{say('formats:to.unchosen')}</Notice>;
      case 'failed':
        return <Notice kind="warning">{say('formats:failed')}</Notice>;
    }
  }
}
