import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, read, readSite } from './site.ts';

const kiosk = readSite('dist-kiosk', '/');
const both = [
  { name: 'at home', site: dist },
  { name: 'in a kiosk', site: kiosk },
];

describe('security.txt', () => {
  const file = '.well-known/security.txt';

  test('stands where RFC 9116 has it, and says where to write and until when', () => {
    const { contact, publicUrl } = JSON.parse(readFileSync('src/content/demo/portal.json', 'utf8'));
    const fields = new Map(
      read(file)
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    );
    expect(fields.get('Contact')).toBe(`mailto:${contact.email}`);
    expect(fields.get('Canonical')).toBe(`${publicUrl}${file}`);
    expect(fields.get('Preferred-Languages')).toBe('nl, en');
    expect(fields.get('Expires')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  });

  test('is not in a kiosk, which nobody reaches from elsewhere', () => {
    expect(existsSync(join(dist.root, file))).toBe(true);
    expect(existsSync(join(kiosk.root, file))).toBe(false);
  });
});

describe.each(both)('$name', ({ site }) => {
  const pagesWith = (pattern: RegExp) => site.pages.filter(({ html }) => pattern.test(html)).map(({ file }) => file);

  test('no page holds sound, film, a picture of words or anything that plays by itself', () => {
    expect(site.pages.length).toBeGreaterThan(150);
    expect(pagesWith(/<(audio|video|canvas|img|picture|embed|object|marquee|blink|track)[\s>]/i)).toEqual([]);
  });

  test('no page stops who enlarges it, and none has keys or an order of its own', () => {
    expect(pagesWith(/<meta name="viewport" content="width=device-width, initial-scale=1">/)).toHaveLength(
      site.pages.length,
    );
    expect(pagesWith(/\s(accesskey|autofocus)[\s=>]|\stabindex="?[1-9]/i)).toEqual([]);
  });

  test('no module listens to how a device is held or moved, or turns its screen', () => {
    const modules = site.files.filter((file) => file.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((file) => /devicemotion|deviceorientation|orientation\.lock/.test(read(file, site)))).toEqual(
      [],
    );
  });

  test('no field to write in is spell-checked or hides what is typed', () => {
    // Read as text: to make documents of all pages takes a minute.
    const fields = site.pages.flatMap(({ html, file }) =>
      (html.match(/<(?:textarea|input)\b[^>]*>/g) ?? []).map((tag) => ({ tag, file })),
    );
    const written = fields.filter(({ tag }) => !/\stype="(radio|checkbox|date|file|number)"/.test(tag));
    expect(written.length).toBeGreaterThan(50);
    const checked = written.filter(({ tag }) => !/\sspellcheck="false"/.test(tag) || /type="password"/.test(tag));
    expect([...new Set(checked.map(({ file, tag }) => `${file} ${tag.slice(0, 80)}`))]).toEqual([]);
  });
});
