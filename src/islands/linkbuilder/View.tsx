import type { Qr } from '../../export/phone/toQr.ts';
import { Card } from './Card.tsx';
import { FormParts } from './FormParts.tsx';
import { Keep } from './Keep.tsx';
import { Made } from './Made.tsx';
import { Preview } from './Preview.tsx';
import type { BuilderAction, BuilderState, CopyWhat } from './reducer.ts';
import { Sign, type SignProps } from './Sign.tsx';
import { Texts } from './Texts.tsx';
import type { BuilderContext } from './tidyStart.ts';
import type { Messages } from './toMessages.ts';
import type { Voice } from './Voice.ts';

/** What was made of the settings. Whatever makes a longer address, such as a signature, is all in `address`. */
export interface MadeLink {
  readonly address: string;
  /** Behind the # of the address. */
  readonly fragment: string;
  /** Absent where the address is too long for one. */
  readonly qr: Qr | undefined;
  readonly number: string | undefined;
  /** In the language in which the texts are shown. */
  readonly messages: Messages;
}

export interface BuilderProps {
  readonly context: BuilderContext;
  readonly state: BuilderState;
  readonly made: MadeLink;
  /** What whoever sits here is told. */
  readonly own: Voice;
  /** What a citizen is told: in the language of the link, of this page, in Dutch, and as the texts are shown. */
  readonly voices: Readonly<Record<'citizen' | 'own' | 'dutch' | 'texts', Voice>>;
  /** Every language a citizen may read. */
  readonly languages: readonly Pick<Voice, 'language' | 'name' | 'dir'>[];
  /** ISO day. */
  readonly today: string;
  readonly demo: boolean;
  readonly paths: {
    /** Where start links begin, on this host and where everyone can reach it. */
    readonly tryOut: string;
    readonly start: string;
    /** Where a made-up person can be filled in. */
    readonly example: string;
  };
  readonly dispatch: (action: BuilderAction) => void;
  readonly copy: (what: CopyWhat, text: string) => void;
  readonly keep: () => void;
  readonly discard: (name: string) => void;
  readonly saveSvg: () => void;
  readonly savePng: () => void;
  /** A picture was asked for that this browser does not give. */
  readonly noPng: boolean;
  readonly print: () => void;
  /** Absent where the chosen organisation has no key for signatures. */
  readonly sign?: Omit<SignProps, 'say'>;
}

/** The settings, what they say to the citizen, and the link in every form in which it can be passed on. */
export function BuilderView(props: BuilderProps) {
  return (
    <>
      <div class="screen-only builder">
        <form method="dialog" autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
          <FormParts {...props} />
          <Preview {...props} />
        </form>
        {props.sign ? <Sign say={props.own.say} {...props.sign} /> : null}
        <form method="dialog" autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
          <Made {...props} />
          <Texts {...props} />
          <Keep {...props} />
        </form>
      </div>
      <Card {...props} />
    </>
  );
}
