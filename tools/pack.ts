/**
 * Lays a build ready for a web server of one's own: a copy without the files of other hosts, under the path it hangs at,
 * with each text packed beforehand as gzip and brotli. The server then packs nothing itself.
 *
 *   node tools/pack.ts [folder] [--base=/proef/]      writes <folder>.hosting/site
 */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hostFiles } from '../src/core/host/hostHeaders.ts';

const worthIt = /\.(html|js|css|csv|txt|xml|json|webmanifest|svg|ttf)$/;
/** Smaller files fit in what is sent at once, packed or not. */
const smallestBytes = 512;
const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

type Packed = { site: string; files: number; bytes: { plain: number; gzip: number; brotli: number } };

/** Throws where there is no build, or where it was not made with its hosting folder. */
export async function pack(folder: string, base = '/'): Promise<Packed> {
  const root = resolve(folder);
  const nginx = await stat(join(`${root}.hosting`, 'nginx')).catch(() => undefined);
  if (!nginx?.isDirectory()) throw new Error(`There is no ${folder}.hosting/nginx. Remedy: npm run build.`);
  const site = join(`${root}.hosting`, 'site');
  const target = join(site, `.${base}`);
  await rm(site, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(root, target, { recursive: true });
  for (const name of hostFiles) await rm(join(target, name), { force: true });

  const names = await readdir(target, { recursive: true });
  const left = names.filter((name) => worthIt.test(name)).sort();
  const packed: Packed = { site, files: 0, bytes: { plain: 0, gzip: 0, brotli: 0 } };
  const work = async () => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      const file = join(target, name);
      const content = await readFile(file);
      if (content.length < smallestBytes) continue;
      const [gz, br] = await Promise.all([
        toGzip(content, { level: 9 }),
        toBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
      ]);
      await writeFile(`${file}.gz`, gz);
      await writeFile(`${file}.br`, br);
      packed.files += 1;
      packed.bytes.plain += content.length;
      packed.bytes.gzip += gz.length;
      packed.bytes.brotli += br.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return packed;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string', default: process.env['PORTAL_BASE'] ?? '/' } },
  });
  try {
    const { site, files, bytes } = await pack(positionals[0] ?? process.env['PORTAL_OUT'] ?? 'dist', values.base);
    const kB = (count: number) => `${Math.round(count / 1000)} kB`;
    console.log(
      `${site}: ${files} files packed: ${kB(bytes.plain)}, gzip ${kB(bytes.gzip)}, brotli ${kB(bytes.brotli)}`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
