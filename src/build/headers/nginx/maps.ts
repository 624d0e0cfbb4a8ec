import { type HostRules, types } from '../hostRules.ts';

/**
 * What stands beside `server` in nginx: which answer gets what, and how a visit is written down. By the file that answers,
 * not by what was asked for, so that the page for what is not there comes with its own policy.
 */
export function nginxMaps(rules: HostRules): string {
  const { base, otherPolicy, programPolicy, fresh, lasting } = rules;
  const numbered = [...rules.policies].map(([policy, files], index) => ({ name: `page${index}`, policy, files }));
  const named = numbered.flatMap(({ name, files }) => files.map((file) => entry(base + file, name)));
  return `# Written by the build; a change here is lost with the next one. In "http", before what the server says.
map_hash_max_size 4096;
map_hash_bucket_size 256;

map $uri $portal_kind {
  default other;
${entry(`~^${escaped(base)}build/`, 'program')}
${rules.programs.map((file) => entry(base + file, 'program')).join('\n')}
${named.join('\n')}
}

map $portal_kind $portal_policy {
${entry('default', otherPolicy)}
${entry('program', programPolicy)}
${numbered.map(({ name, policy }) => entry(name, policy)).join('\n')}
}

map $uri $portal_caching {
${entry('default', fresh)}
${entry(`~^${escaped(base)}build/`, lasting)}
}

map $uri $portal_charset {
  default "utf-8";
  "~\\.(?:json|webmanifest|svg|png|ttf|icc)$" off;
}

${logFormat}`;
}

/**
 * Who asks is cut off: of IPv4 a quarter, of IPv6 all but the first 48 bits. What was asked ends where a question mark or a
 * number sign begins, also when a mail filter wrote it as %23: behind it stands what somebody keeps for themselves. Which
 * page and which browser somebody came with is left out.
 */
const logFormat = `map $remote_addr $portal_address {
  default "-";
  "~^(?:::ffff:)?(?<portal_v4>\\d+\\.\\d+\\.\\d+)\\.\\d+$" "$portal_v4.0";
  "~*^(?<portal_v6>[0-9a-f]+:[0-9a-f]+:[0-9a-f]+):" "$portal_v6::";
  "~*^(?<portal_v6>[0-9a-f]+(?::[0-9a-f]+)?)::" "$portal_v6::";
  "~^::" "::";
}

map $request_uri $portal_asked {
  default "-";
  "~*^(?<portal_path>.*?)(?:\\?|#|%3f|%23|$)" "$portal_path";
}

log_format portal '$portal_address [$time_local] "$request_method $portal_asked" $status $body_bytes_sent';
`;

function entry(key: string, value: string): string {
  return `  ${key === 'default' ? key : `"${key}"`} "${value}";`;
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}

/** What stands within `server`: the headers, the page for what is not there, and files that are packed beforehand. */
export function nginxPortal({ base, everywhere }: HostRules, missingPage: string, hidden: readonly string[]): string {
  const files = hidden.map((file) => escaped(file)).join('|');
  return `# Written by the build; a change here is lost with the next one. In "server", which says where the files are ("root").
index index.html;
error_page 404 ${base}${missingPage};
absolute_redirect off;
server_tokens off;
log_not_found off;
charset $portal_charset;
charset_types text/plain text/css text/csv text/xml application/javascript text/javascript;
gzip_static on;
gzip_vary on;
# With the module for brotli (Debian: libnginx-mod-http-brotli-static):
# brotli_static on;

${Object.entries(everywhere)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header Content-Security-Policy $portal_policy always;
add_header Cache-Control $portal_caching always;

location = ${base}${missingPage} { internal; }
location ~ /(?:${files})$ { return 404; }
location ~ \\.webmanifest$ { types { } default_type ${types.webmanifest}; }
location ~ \\.js$ { types { } default_type text/javascript; }
location ~ \\.ttf$ { types { } default_type font/ttf; }
location = ${base}${types.securityTxt.path} { types { } default_type text/plain; }
`;
}
