import type { SourceProblem } from '../Mapped.ts';
import { type Reason, type Tally, topReasons } from './tally.ts';

const shown = 10;

/** What an import did, as a person reads it: Dutch first, English below. */
export function sayImport({ services, report, tally }: { services: string; report: string; tally: Tally }): string {
  return `${sayIn('nl', services, report, tally)}\n${sayIn('en', services, report, tally)}`;
}

/** Why an import wrote nothing: all there is to mend, Dutch first. */
export function sayRefusal(problems: readonly SourceProblem[]): string {
  const all = problems.map(({ at, says, remedy }) =>
    [`  ${at}`, `    ${says.nl}`, `    → ${remedy.nl}`, `    EN ${says.en}`, `    → ${remedy.en}`].join('\n'),
  );
  return `Er is niets geïmporteerd. / Nothing was imported.\n\n${all.join('\n\n')}\n`;
}

const words = {
  nl: {
    read: 'gelezen',
    nieuw: 'nieuw',
    gewijzigd: 'vervangen, want de bron is veranderd',
    gelijk: 'gelijk gebleven',
    nagekeken: 'niet aangeraakt, want u hebt het nagekeken',
    vervallen: 'niet meer in de bron; dit staat er nog',
    weggelaten: 'weggelaten',
    why: 'Waarom weggelaten (de meeste eerst):',
    noted: 'Wat anders of niet is overgenomen (de meeste eerst):',
    next: 'Nieuwe rijen staan pas op de site als er “ja” staat bij nagekeken.',
    files: (services: string, report: string) => `Geschreven: ${services}\nPer record: ${report}`,
  },
  en: {
    read: 'read',
    nieuw: 'new',
    gewijzigd: 'replaced, because the source changed',
    gelijk: 'the same as before',
    nagekeken: 'not touched, because you reviewed it',
    vervallen: 'no longer in the source; this is still there',
    weggelaten: 'dropped',
    why: 'Why dropped (most frequent first):',
    noted: 'What came over changed or not at all (most frequent first):',
    next: 'New rows are on the site once “ja” stands under nagekeken.',
    files: (services: string, report: string) => `Written: ${services}\nBy record: ${report}`,
  },
} as const;

function sayIn(language: 'nl' | 'en', services: string, report: string, tally: Tally): string {
  const said = words[language];
  const { read, outcomes, dropped, noted } = tally;
  const counts = (['nieuw', 'gewijzigd', 'gelijk', 'nagekeken', 'vervallen', 'weggelaten'] as const).map(
    (one) => [outcomes[one], said[one]] as const,
  );
  const lines = [[read, said.read] as const, ...counts].map(([count, what]) => `${String(count).padStart(8)} ${what}`);
  const list = (title: string, reasons: readonly Reason[]) =>
    reasons.length === 0
      ? []
      : [title, ...reasons.map(({ says, count }) => `${String(count).padStart(8)} ${says[language]}`)];
  return [
    ...lines,
    ...list(said.why, topReasons(dropped, shown)),
    ...list(said.noted, topReasons(noted, shown)),
    said.files(services, report),
    said.next,
    '',
  ].join('\n');
}
