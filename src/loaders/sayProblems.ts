import type { ContentProblem } from './ContentProblem.ts';

/** Problems as a person reads them: by file, in the order of the file; Dutch first, English below. */
export function sayProblems(problems: readonly ContentProblem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files
    .map((file) => {
      const own = problems.filter((one) => one.file === file);
      return [`== ${file} ==`, ...own.toSorted(byRow).map(sayOne)].join('\n\n');
    })
    .join('\n\n');
}

/** One problem with its file, for a list of warnings. */
export function sayProblem(problem: ContentProblem): string {
  return `${problem.file}\n${sayOne(problem)}`;
}

function byRow(a: ContentProblem, b: ContentProblem): number {
  return (a.row ?? 0) - (b.row ?? 0);
}

function sayOne({ file, row, column, value, says, remedy }: ContentProblem): string {
  const isTable = file.endsWith('.csv');
  const nl = [row && `regel ${row}`, column && `${isTable ? 'kolom' : 'veld'} ${column}`].filter(Boolean).join(', ');
  const en = [row && `line ${row}`, column && `${isTable ? 'column' : 'field'} ${column}`].filter(Boolean).join(', ');
  const found = value === undefined ? '' : `: “${value}”`;
  return [
    `  ${nl || 'het hele bestand'}${found}`,
    `    ${says.nl}`,
    `    → ${remedy.nl}`,
    `    EN (${en || 'the whole file'}) ${says.en}`,
    `    → ${remedy.en}`,
  ].join('\n');
}
