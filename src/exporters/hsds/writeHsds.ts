import type { ServiceRow } from '../ServiceRow.ts';
import { writeWhole } from '../writeWhole.ts';
import { toHsdsService } from './toHsdsService.ts';

/**
 * Writes rows as one page of HSDS 3.1 services, as they come: none is held longer than its turn. Gives how many there are.
 * `today` (ISO) is for hours that have months and no year.
 */
export async function writeHsds(rows: Iterable<ServiceRow>, path: string, today: string): Promise<number> {
  let count = 0;
  function* parts(): Generator<string> {
    yield '{"contents":[';
    for (const row of rows) {
      yield `${count === 0 ? '' : ','}\n${JSON.stringify(toHsdsService(row, today))}`;
      count += 1;
    }
    // After what is counted; the order of keys means nothing in JSON.
    yield `\n],${JSON.stringify(toTotals(count)).slice(1)}\n`;
  }
  await writeWhole(path, parts());
  return count;
}

function toTotals(count: number) {
  return {
    total_items: count,
    total_pages: 1,
    page_number: 1,
    size: count,
    first_page: true,
    last_page: true,
    empty: count === 0,
  };
}
