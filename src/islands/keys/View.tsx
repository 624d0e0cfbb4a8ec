import type { Organisation } from '../../core/links/start/Organisation.ts';
import type { Say } from '../../i18n/format.ts';
import { Made } from './Made.tsx';
import { PublicHalf } from './PublicHalf.tsx';
import type { CopyWhat, KeysState } from './reducer.ts';
import { Start } from './Start.tsx';

/** An organisation of the municipality's file. */
export interface Sender extends Pick<Organisation, 'code' | 'name' | 'signKeys'> {
  readonly dutchName: string;
}

export interface KeysProps {
  readonly say: Say;
  /** The same as `say` on a Dutch page. */
  readonly sayMail: Say;
  readonly state: KeysState;
  readonly organisations: readonly Sender[];
  /** Of the municipality's people who answer questions about the site. */
  readonly email: string;
  /** Said behind an address that is invented. */
  readonly demo?: string;
  readonly fileName: string;
  readonly choose: (organisation: number) => void;
  readonly make: () => void;
  readonly saveAgain: () => void;
  readonly open: (file: File | undefined, typed: string) => void;
  readonly close: () => void;
  readonly copy: (what: CopyWhat, text: string) => void;
}

/** Make a key, see that it opens, and hand its public half on. */
export function KeysView(props: KeysProps) {
  const { say, state, close } = props;
  const { where } = state;
  if (where.at === 'start') return <Start {...props} stage={where.stage} />;
  if (where.at === 'made') return <Made {...props} where={where} />;
  return (
    <>
      <h2 tabIndex={-1}>{say('keys:open.done', { day: { day: where.madeOn } })}</h2>
      <PublicHalf {...props} publicKeys={where.publicKeys} />
      <p class="buttons">
        <button type="button" class="button" onClick={close}>
          {say('keys:open.close')}
        </button>
      </p>
    </>
  );
}
