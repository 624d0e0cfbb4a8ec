import { hostFiles, missingPage } from '../../core/host/hostHeaders.ts';
import { addressOf, type HostRules, missingPolicy, types } from './hostRules.ts';

/**
 * A `Caddyfile` for Caddy 2. It keeps no log of visits: Caddy writes none unless it is asked to. The folder of the site and
 * its name come from outside (`PORTAL_FILES`, `PORTAL_SITE`), so that the file can stay as it is.
 */
export function caddyFile(rules: HostRules): string {
  const { base, everywhere, otherPolicy, programPolicy, fresh, lasting } = rules;
  const pages = [...rules.policies].flatMap(([policy, files], index) => [
    `  @page${index} path ${files.flatMap((file) => addresses(file, base)).join(' ')}`,
    `  header @page${index} Content-Security-Policy "${policy}"`,
  ]);
  const programs = [`${base}build/*`, ...rules.programs.map((file) => base + file)].join(' ');
  const { securityTxt } = types;
  return `${[
    '# Written by the build; a change here is lost with the next one.',
    '(portal_everywhere) {',
    '  header {',
    ...Object.entries(everywhere).map(([name, value]) => `    ${name} "${value}"`),
    '  }',
    '}',
    '',
    '{$PORTAL_SITE:localhost} {',
    '  root * {$PORTAL_FILES:/srv/portal}',
    '  import portal_everywhere',
    `  @fresh not path ${base}build/*`,
    `  header @fresh Cache-Control "${fresh}"`,
    `  @lasting path ${base}build/*`,
    `  header @lasting Cache-Control "${lasting}"`,
    `  @programs path ${programs}`,
    `  @others not path ${programs}`,
    `  header @others Content-Security-Policy "${otherPolicy}"`,
    `  header @programs Content-Security-Policy "${programPolicy}"`,
    ...pages,
    '  @manifests path *.webmanifest',
    `  header @manifests Content-Type ${types.webmanifest}`,
    `  @security path ${base}${securityTxt.path}`,
    `  header @security Content-Type "${securityTxt.type}"`,
    '  encode zstd gzip',
    '  file_server {',
    '    precompressed br gzip',
    `    hide ${hostFiles.join(' ')}`,
    '  }',
    '  handle_errors {',
    `    rewrite * ${base}${missingPage}`,
    // What was set for the path that was asked for may be gone or wrong by now.
    '    import portal_everywhere',
    `    header Content-Security-Policy "${missingPolicy(rules)}"`,
    `    header Cache-Control "${fresh}"`,
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}

/** As a page is asked for, and by the name of its file. */
function addresses(file: string, base: string): readonly string[] {
  return [...new Set([addressOf(file, base), base + file])];
}
