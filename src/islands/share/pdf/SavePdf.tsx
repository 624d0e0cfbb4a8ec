import { type Letters, letterSizes } from '../../../export/pdf/PdfOrder.ts';
import type { Say } from '../../../i18n/format.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { PdfState } from './PdfState.ts';

/** What the page needs to know of a PDF, and what can be done. */
export interface PdfDoor {
  readonly pdf: PdfState;
  readonly fileName: string;
  readonly choose: (letters: Letters) => void;
  readonly pack: (withAll: boolean) => void;
  /** While one is being made it does nothing: who presses twice wants one. */
  readonly make: () => void;
  readonly stop: () => void;
}

type SavePdfProps = PdfDoor & { readonly say: Say; readonly isEmpty: boolean };

/** The paper as a PDF: small or large letters, how far it is, and what came of it. */
export function SavePdf({ say, pdf, fileName, isEmpty, choose, pack, make, stop }: SavePdfProps) {
  const { stage } = pdf;
  const isBusy = stage.is === 'busy';
  return (
    <section class="screen-only pdf" id="pdf">
      <h2>{say('pdf:title')}</h2>
      <p>{say('pdf:text')}</p>
      <fieldset>
        <legend>{say('pdf:letters')}</legend>
        {letterSizes.map((letters) => (
          <Choice
            key={letters}
            type="radio"
            name="letters"
            value={letters}
            checked={pdf.letters === letters}
            onChange={() => choose(letters)}
          >
            {say(`pdf:letters.${letters}`)}
          </Choice>
        ))}
      </fieldset>
      <Choice type="checkbox" checked={pdf.withAll} onChange={pack}>
        {say('pdf:withAll')}
      </Choice>
      <div role="status">
        {pdf.withAll ? <Notice kind="warning">{say('pdf:withAllWarning', { name: fileName })}</Notice> : null}
      </div>
      <p class="buttons">
        <button type="button" id="save-pdf" class="button" onClick={make} disabled={isEmpty} aria-disabled={isBusy}>
          {say('pdf:button')}
        </button>
        {isBusy ? (
          <button type="button" class="button" onClick={stop}>
            {say('pdf:stop')}
          </button>
        ) : null}
      </p>
      {/* Beside the region that is read out: each step would be said again. */}
      {stage.is === 'busy' ? <progress value={stage.done} max={stage.of} aria-label={say('pdf:title')} /> : null}
      <div role="status">
        <Outcome say={say} stage={stage} fileName={fileName} />
      </div>
    </section>
  );
}

function Outcome({
  say,
  stage,
  fileName,
}: Pick<SavePdfProps, 'say' | 'fileName'> & { readonly stage: PdfState['stage'] }) {
  switch (stage.is) {
    case 'none':
      return null;
    case 'busy':
      return <p>{say('pdf:busy')}</p>;
    case 'stopped':
      return <p>{say('pdf:stopped')}</p>;
    case 'failed':
      return <Notice kind="warning">{say('pdf:failed')}</Notice>;
    case 'done':
      return (
        <>
          <Notice kind="info">
            {say('pdf:done', { name: fileName })} {say('pdf:pages', { count: stage.pages })}
          </Notice>
          {stage.missing.length > 0 ? (
            <Notice kind="warning">
              {say('pdf:missing')} <bdi>{stage.missing.join(' ')}</bdi>. {say('pdf:missingHelp')}
            </Notice>
          ) : null}
        </>
      );
  }
}
