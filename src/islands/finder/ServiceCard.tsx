import type { ComponentChildren } from 'preact';
import type { Service } from '../../core/finder/Service.ts';
import type { Say } from '../../i18n/format.ts';
import { Brief } from './Brief.tsx';
import { Correction } from './Correction.tsx';
import { Facts } from './Facts.tsx';
import { Fold } from './Fold.tsx';
import type { Live } from './Hours.tsx';

export interface CardProps {
  readonly service: Service;
  readonly language: string;
  readonly say: Say;
  /** ISO day against which "checked" is old. */
  readonly today: string;
  /** A demonstration's numbers are invented: shown as such, never made into links. */
  readonly demo: boolean;
  /** A kiosk leads nowhere else: numbers and addresses are plain text there. */
  readonly linked: boolean;
  /** Address of who keeps the list. */
  readonly editor: string;
  /** Absent on a page that the build drew: it does not know what time it is. */
  readonly live?: Live;
  /** A way to put it into a calendar, where there is one. */
  readonly agenda?: ComponentChildren;
  /** Prints a note about a service, by its id; a page that the build drew cannot. */
  readonly printNote?: (id: string) => void;
  /** All that stands in the fold is on its way, or never came. */
  readonly missing?: 'coming' | 'lost';
  /** Level of the heading. */
  readonly heading: 'h2' | 'h3' | 'h4';
  readonly children?: ComponentChildren;
}

/** One service: what it is, what to do to get it, and how sure these facts are. */
export function ServiceCard({ heading: Heading, agenda, missing, children, ...facts }: CardProps) {
  const { service, language, say } = facts;
  const dutch = service.words['nl'];
  const words = service.words[language] ?? dutch;
  if (!words || !dutch) return null;
  // What was not translated stands there in Dutch, and says so to a screen reader.
  const tongue = service.words[language] ? {} : { lang: 'nl', dir: 'ltr' as const };
  return (
    <article class="card" {...(facts.live ? { 'data-service': service.id } : {})}>
      <Heading {...tongue}>{words.name}</Heading>
      {words === dutch ? null : (
        <p class="hint" lang="nl" dir="ltr">
          {dutch.name}
        </p>
      )}
      {service.closedForNow ? (
        <div class="notice warning">
          {say('nearby:card.closed')} <span {...tongue}>{words.notice}</span>
        </div>
      ) : null}
      <p {...tongue}>{words.summary}</p>
      <Brief words={words} tongue={tongue} {...facts} />
      {children}
      <Fold isDrawn={!facts.live} summary={<Summary say={say} name={words.name} tongue={tongue} />}>
        {() => (
          <>
            {words.description ? <p {...tongue}>{words.description}</p> : null}
            {missing ? (
              <p>{say(`nearby:rest.${missing}`)}</p>
            ) : (
              <>
                <Facts words={words} tongue={tongue} {...facts} />
                {agenda}
                <Correction id={service.id} name={dutch.name} {...facts} />
              </>
            )}
          </>
        )}
      </Fold>
    </article>
  );
}

interface SummaryProps {
  readonly say: Say;
  readonly name: string;
  readonly tongue: { readonly lang?: string; readonly dir?: 'ltr' };
}

function Summary({ say, name, tongue }: SummaryProps) {
  return (
    <>
      {say('nearby:card.details')}
      {/* A list of equal buttons says nothing to who hears them one by one. */}
      <span class="unseen">
        {': '}
        <bdi {...tongue}>{name}</bdi>
      </span>
    </>
  );
}
