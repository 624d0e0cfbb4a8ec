import { copyFileSync, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { rowsFor, type Spot } from './aCountry.ts';

const demo = 'src/content/demo';

/** Writes a municipality's folder with as many services as asked, to build a portal of. */
export async function writeFolder(folder: string, spots: readonly Spot[], count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const portal = JSON.parse(readFileSync(join(demo, 'portal.json'), 'utf8')) as { kiosk?: { place: string } };
  if (portal.kiosk) portal.kiosk.place = spots[0]?.pc4 ?? '';
  writeFileSync(join(folder, 'portal.json'), JSON.stringify(portal));
  copyFileSync(join(demo, 'helplines.json'), join(folder, 'helplines.json'));
  const table = spots.map(({ pc4, name, lat, lon, municipality }) =>
    [pc4, `"${name}"`, lat.toFixed(4), lon.toFixed(4), municipality].join(','),
  );
  writeFileSync(join(folder, 'postcodes.csv'), `${['pc4,plaats,lat,lon,gemeente', ...table].join('\n')}\n`);
  const out = createWriteStream(join(folder, 'services.csv'));
  let columns: string[] | undefined;
  for (const row of rowsFor(spots, count)) {
    columns ??= [
      ...new Set([
        ...Object.keys(row),
        'straat',
        'huisnummer',
        'postcode',
        'plaats',
        'lat',
        'lon',
        'locatietype',
        'werkgebied',
      ]),
    ];
    if (out.bytesWritten === 0 && out.writableLength === 0) out.write(`${columns.join(',')}\n`);
    out.write(`${columns.map((column) => `"${row[column] ?? ''}"`).join(',')}\n`);
  }
  out.end();
  await finished(out);
}
