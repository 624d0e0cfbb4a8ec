/** The cells of a row so far, and what a quotation mark that is still open has taken. */
export interface Scan {
  readonly cells: string[];
  open: string | undefined;
}

/**
 * Reads a line of a table into the cells of its row. Gives `more` when a cell goes on in the next line, and `broken` when
 * a quotation mark closes in the middle of a cell, as it does when an earlier one was never closed.
 */
export function scanLine(line: string, delimiter: string, scan: Scan): 'row' | 'more' | 'broken' {
  if (scan.open === undefined && !line.includes('"')) {
    for (const cell of line.split(delimiter)) scan.cells.push(cell.trim());
    return 'row';
  }
  let at = 0;
  for (;;) {
    const start = scan.open === undefined ? skipSpaces(line, at) : at;
    const isQuoted = scan.open !== undefined || line[start] === '"';
    const end = isQuoted ? quotedCell(line, start, delimiter, scan) : plainCell(line, at, delimiter, scan);
    if (typeof end === 'string') return end;
    at = end;
  }
}

function plainCell(line: string, at: number, delimiter: string, scan: Scan): number | 'row' {
  const end = line.indexOf(delimiter, at);
  scan.cells.push(line.slice(at, end < 0 ? undefined : end).trim());
  return end < 0 ? 'row' : end + 1;
}

/** Where the next cell begins. */
function quotedCell(line: string, start: number, delimiter: string, scan: Scan): number | 'row' | 'more' | 'broken' {
  let text = scan.open === undefined ? '' : `${scan.open}\n`;
  let from = scan.open === undefined ? start + 1 : start;
  for (;;) {
    const quote = line.indexOf('"', from);
    if (quote < 0) {
      scan.open = text + line.slice(from);
      return 'more';
    }
    text += line.slice(from, quote);
    if (line[quote + 1] !== '"') {
      scan.open = undefined;
      scan.cells.push(text.trim());
      const next = skipSpaces(line, quote + 1);
      if (next >= line.length) return 'row';
      return line[next] === delimiter ? next + 1 : 'broken';
    }
    text += '"';
    from = quote + 2;
  }
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ') at += 1;
  return at;
}
