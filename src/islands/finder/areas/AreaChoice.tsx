import { type AreaFacts, type AreaScope, areaScopes } from '../../../core/finder/areas/AreaIndex.ts';
import type { Say } from '../../../i18n/format.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { AreaStatus } from './openAreas.ts';

export interface AreaProps {
  readonly say: Say;
  readonly facts: AreaFacts;
  readonly status: AreaStatus;
  /** Undefined as long as nobody chose. */
  readonly scope: AreaScope | undefined;
  /** There is a place from before, and nothing was fetched for it. */
  readonly isHeldBack: boolean;
  readonly choose: (scope: AreaScope) => void;
}

/** How much to fetch, with what that shows to whoever keeps the website, in numbers of this build. */
export function AreaChoice({ say, facts, scope, isHeldBack, choose }: AreaProps) {
  const { services, homes, usualPostcodes, kilobytes } = facts;
  return (
    <>
      <p>{say('areas:lead', { services })}</p>
      <fieldset class="choices">
        <legend>{say('areas:title')}</legend>
        {areaScopes.map((one) => (
          <Choice key={one} type="radio" name="scope" checked={(scope ?? 'near') === one} onChange={() => choose(one)}>
            {say(`areas:scope.${one}`, { kilobytes: kilobytes[one] })}
          </Choice>
        ))}
      </fieldset>
      <details class="more">
        <summary>{say('areas:seen.title')}</summary>
        <p>{say('areas:seen.near', { postcodes: usualPostcodes, homes })}</p>
        <p>{say('areas:seen.few')}</p>
        <p>{say('areas:seen.municipality')}</p>
        <p>{say('areas:seen.country')}</p>
      </details>
      {isHeldBack ? (
        <Notice kind="info">
          <p>{say('areas:again')}</p>
          <p>
            <button type="button" class="button primary" onClick={() => choose(scope ?? 'near')}>
              {say('areas:fetch')}
            </button>
          </p>
        </Notice>
      ) : null}
    </>
  );
}

/** What became of it, said again when it changes. Stands below the postcode, where someone just typed. */
export function AreaSaid({ say, status, scope, isHeldBack, choose }: AreaProps) {
  return (
    <div role="status" id="areas-said">
      {status === 'none' && !isHeldBack ? <p>{say('areas:none')}</p> : null}
      {status === 'coming' ? <p>{say('areas:coming')}</p> : null}
      {status === 'lost' ? (
        <Notice kind="warning">
          <p>{say('areas:lost')}</p>
          <p>
            <button type="button" class="button" onClick={() => choose(scope ?? 'near')}>
              {say('areas:retry')}
            </button>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
