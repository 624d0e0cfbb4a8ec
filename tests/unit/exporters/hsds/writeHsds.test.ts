import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeHsds } from '../../../../src/exporters/hsds/writeHsds.ts';
import { publishedRows } from '../../../../src/exporters/publishedRows.ts';
import { today } from '../anyHours.ts';
import { anyRows, toCsv } from '../anyRow.ts';
import { hsdsValidator } from './hsdsSchema.ts';

const runs = process.env['DEEP'] === '1' ? 10_000 : 300;
const whyNot = hsdsValidator();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hsds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function exported(from: string) {
  const out = join(folder, 'out.json');
  await writeHsds(
    publishedRows(from, () => {}),
    out,
    today,
  );
  const text = readFileSync(out, 'utf8');
  return { text, page: JSON.parse(text) };
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  // One organisation and one term may stand in many services.
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === 'id') return [String(one)];
    return key === 'organization' || key === 'taxonomy_term' ? [] : idsIn(one);
  });
}

function emptyIn(value: unknown, path = ''): string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, one]) => emptyIn(one, `${path}/${key}`));
}

describe('a list of services as a page of HSDS', () => {
  test.skipIf(!whyNot)(
    'is valid whatever an editor writes, has no two things of one id, and nothing empty',
    async () => {
      const property = fc.asyncProperty(anyRows, async (rows) => {
        writeFileSync(join(folder, 'services.csv'), toCsv(rows));
        const { page } = await exported(folder);
        expect(page.contents).toHaveLength(rows.length);
        for (const service of page.contents) expect(whyNot?.(service)).toEqual([]);
        const ids = idsIn(page.contents);
        expect(new Set(ids).size).toBe(ids.length);
        expect(emptyIn(page.contents)).toEqual([]);
      });
      await fc.assert(property, { numRuns: runs });
    },
    3_600_000,
  );

  test.skipIf(!whyNot)('the schema is really held against it', () => {
    expect(whyNot?.({ id: 'a', name: 'A', status: 'open' })).toEqual([
      '/id must match format "uuid"',
      '/status must be equal to one of the allowed values',
    ]);
  });

  test('the demonstration is the same, byte by byte, when it is exported twice', async () => {
    const first = await exported('src/content/demo');
    expect((await exported('src/content/demo')).text).toBe(first.text);
    const { contents, ...totals } = first.page;
    expect(contents.length).toBeGreaterThan(50);
    for (const service of contents) if (whyNot) expect(whyNot(service)).toEqual([]);
    expect(totals).toEqual({
      total_items: contents.length,
      total_pages: 1,
      page_number: 1,
      size: contents.length,
      first_page: true,
      last_page: true,
      empty: false,
    });
  });

  test('what is not reviewed is left out and counted; what is in further files is there', async () => {
    const row = (id: string, nagekeken: string) => ({ id, nagekeken, naam: id, samenvatting: id, organisatie: 'A' });
    writeFileSync(join(folder, 'services.csv'), toCsv([row('a', '')]));
    writeFileSync(join(folder, 'services-osm.csv'), toCsv([row('b', 'nee'), row('c', 'ja')]));
    let unreviewed = 0;
    const rows = [...publishedRows(folder, () => ++unreviewed)];
    expect(rows.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(unreviewed).toBe(1);
  });

  test('an empty list is a page too', async () => {
    writeFileSync(join(folder, 'services.csv'), 'id,naam\n');
    expect((await exported(folder)).page).toMatchObject({ total_items: 0, empty: true, contents: [] });
  });

  test('when a row fails half-way, what stood there still does and nothing lies beside it', async () => {
    const out = join(folder, 'out.json');
    writeFileSync(out, 'before');
    function* failing() {
      yield { id: 'a', naam: 'A', organisatie: 'A' };
      throw new Error('disk');
    }
    await expect(writeHsds(failing(), out, today)).rejects.toThrow('disk');
    expect(readFileSync(out, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['out.json']);
  });
});
