const [lineFeed, carriageReturn, quote] = [10, 13, 34];

/** Where each record of a table begins and ends, its line end included; a line end between quotes ends none. */
export function recordSpans(bytes: Buffer): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let [start, from, isOpen] = [0, 0, false];
  let nextQuote = bytes.indexOf(quote);
  while (from < bytes.length) {
    const found = bytes.indexOf(lineFeed, from);
    const end = found < 0 ? bytes.length : found + 1;
    while (nextQuote >= 0 && nextQuote < end) {
      isOpen = !isOpen;
      nextQuote = bytes.indexOf(quote, nextQuote + 1);
    }
    if (!isOpen || end === bytes.length) {
      if (end - start > 1 || bytes[start] !== lineFeed) spans.push([start, end]);
      start = end;
    }
    from = end;
  }
  return spans;
}

/** The same table with one kind of line end, without a byte order mark: what two programs saved alike looks alike. */
export function withPlainLineEnds(bytes: Buffer): Buffer {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const plain = hasMark ? bytes.subarray(3) : bytes;
  if (!plain.includes(carriageReturn)) return plain;
  const found = Buffer.alloc(plain.length);
  let length = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] !== carriageReturn) found[length++] = plain[at] as number;
    else if (plain[at + 1] !== lineFeed) found[length++] = lineFeed;
  }
  return found.subarray(0, length);
}
