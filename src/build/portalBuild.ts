import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { AstroIntegration } from 'astro';
import { keepFileSchema } from '../core/file/keepFileSchema.ts';
import { keepFileVersion } from '../core/file/keepFileVersion.ts';
import { shareFileSchema, textSchema } from '../core/file/share/shareFileSchema.ts';
import { shareFileVersion } from '../core/file/share/shareFileVersion.ts';
import { loadContent } from '../loaders/loadContent.ts';
import type { Bundled } from './bundledModules.ts';
import { fontLicences } from './cutFonts.ts';
import { filesBelow } from './filesBelow.ts';
import { type BuiltModules, finishPage } from './finishPage.ts';
import { writeHosting } from './headers/writeHosting.ts';
import { integrityIn } from './importMap.ts';
import { namedFiles } from './namedFiles.ts';
import { writeServiceWorker } from './serviceWorker.ts';
import { everImported, staticImports } from './staticImports.ts';
import { writeTrustFiles } from './writeTrustFiles.ts';

/**
 * What happens to the pages after Astro has written them: each gets its own content security policy and preloads for
 * its modules; beside them come the host's headers, the published schemas of our files, the worker for use without a
 * network, and what lets others check the build.
 */
export function portalBuild(bundled: Bundled): AstroIntegration {
  let base = '/';
  return {
    name: 'portal-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const warning of loadContent().warnings) logger.warn(warning);
        const root = fileURLToPath(dir);
        const files = await filesBelow(root);
        const scripts = files.filter((file) => file.endsWith('.js'));
        const modules: BuiltModules = {
          needs: await staticImports(root, scripts),
          reach: await everImported(root, scripts),
          integrity: await integrityIn(root, scripts),
        };
        const problems: string[] = [];
        const modulesOf = new Map<string, readonly string[]>();
        const htmlOf = new Map<string, string>();
        const pages = files.filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const finished = finishPage(await readFile(join(root, page), 'utf8'), base, modules);
          modulesOf.set(page, finished.files);
          htmlOf.set(page, finished.html);
          problems.push(...finished.problems.map((problem) => `${page}: ${problem}`));
          await writeFile(join(root, page), finished.html);
        }
        if (problems.length > 0) throw new Error(`Pages that no policy can cover:\n  ${problems.join('\n  ')}`);
        // Astro also writes the client half of the Preact renderer, which no page asks for; a kiosk makes no PDF.
        const named = await namedFiles(root, [...modulesOf.values()].flat(), files);
        const unused = files.filter((file) => /\.(js|ttf|icc)$/.test(file) && !named.has(file));
        for (const file of unused) await rm(join(root, file));
        if ([...named].some((file) => file.endsWith('.ttf')))
          await writeFile(join(root, 'fonts-licence.txt'), await fontLicences());
        await writeHosting(root, base, htmlOf);
        const schemas = {
          [`keep-file-${keepFileVersion}`]: toJsonSchema(keepFileSchema),
          [`share-file-${shareFileVersion}`]: toJsonSchema(shareFileSchema, { definitions: { text: textSchema } }),
        };
        for (const [name, schema] of Object.entries(schemas))
          await writeFile(join(root, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
        const { worksOffline, profile, today } = loadContent().settings;
        const kept = await writeServiceWorker({
          root,
          files,
          modulesOf,
          worksOffline,
          isKiosk: profile === 'kiosk',
          bundled,
        });
        const packages = await writeTrustFiles(root, bundled, today);
        logger.info(
          `${pages.length} pages finished: policy, preloads, headers; ${kept} files for use without a network; programs of ${packages} packages`,
        );
      },
    },
  };
}
