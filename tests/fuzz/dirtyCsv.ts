import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const header =
  'id,organization_id,name,description,url,email,status,application_process,fees,minimum_age,assured_date,languages';

/** Every so many lines something that real exports have: no status, no scheme, markup, broken quotes, missing cells. */
function lineOf(number: number): string {
  const sum = createHash('sha256').update(String(number)).digest('hex');
  const dirt = Number.parseInt(sum.slice(0, 4), 16) % 100;
  const name = dirt < 16 ? `Inloop ${number % 977}` : `Buurthulp ${number} „De ${sum.slice(4, 12)}”`;
  const description =
    dirt % 4 === 0
      ? `"Koffie, thee en hulp ###MON### 9:00am. <b>Loop</b> binnen &amp; vraag ""alles""."`
      : `Hulp bij formulieren en geld in buurt ${number % 400}. Bel eerst. Er is altijd iemand die met u meekijkt.`;
  const url = ['', `www.example.org/${number}`, `http://example.org/${number}`, 'zie Facebook'][dirt % 4] ?? '';
  const cells = [sum.slice(0, 16), '', name, description, url, dirt % 5 ? '' : 'info(at)example', '', 'Bel ons.'];
  const rest = [dirt % 3 ? '' : 'Free', dirt % 7 ? '' : '018', '2026-01-02', ''];
  const line = [...cells, ...rest].join(',');
  if (dirt === 97) return line.replace(description, `"${description.replaceAll('"', '')}`);
  if (dirt === 98) return line.slice(0, line.lastIndexOf(',', 60));
  return dirt === 99 ? `${line},te,veel` : line;
}

/** Lines of which the table is made that this says are broken. */
export function isBroken(number: number): boolean {
  const sum = createHash('sha256').update(String(number)).digest('hex');
  return Number.parseInt(sum.slice(0, 4), 16) % 100 > 96;
}

/** Writes a table of services with so many lines, dirty as real ones are and the same every time. */
export async function writeDirtyCsv(path: string, lines: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let number = 0; number < lines; number += 1) if (!file.write(`${lineOf(number)}\n`)) await once(file, 'drain');
  file.end();
  await finished(file);
}
