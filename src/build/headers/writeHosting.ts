import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hostFiles, missingPage } from '../../core/host/hostHeaders.ts';
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { headersFile } from './headersFile.ts';
import { hostRules } from './hostRules.ts';
import { iisFile } from './iis.ts';
import { nginxMaps, nginxPortal } from './nginx/maps.ts';
import { containerfile, nginxConf } from './nginx/whole.ts';
import { policyOf } from './policies.ts';

/**
 * Writes what a host should send along, for each host in its own words (ADR 0043). What a host reads from the site itself
 * comes into the build; the rest into a folder beside it, which is never shown.
 * @param pages page, such as `nl/index.html`, to the whole of it when it is finished
 */
export async function writeHosting(root: string, base: string, pages: ReadonlyMap<string, string>): Promise<void> {
  const rules = hostRules({
    base,
    pages: new Map([...pages].map(([page, html]) => [page, policyOf(html, page)])),
  });
  const beside = `${root.replace(/[\\/]+$/, '')}.hosting`;
  await rm(beside, { recursive: true, force: true });
  const written = {
    [join(root, '_headers')]: headersFile(rules),
    [join(root, '.htaccess')]: apacheFile(rules),
    [join(root, 'web.config')]: iisFile(rules),
    [join(beside, 'Caddyfile')]: caddyFile(rules),
    [join(beside, 'nginx', 'maps.conf')]: nginxMaps(rules),
    [join(beside, 'nginx', 'portal.conf')]: nginxPortal(rules, missingPage, hostFiles),
    [join(beside, 'nginx', 'nginx.conf')]: nginxConf,
    [join(beside, 'nginx', 'Containerfile')]: containerfile,
  };
  for (const [file, text] of Object.entries(written)) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
