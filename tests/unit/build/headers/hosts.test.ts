import { describe, expect, test } from 'vitest';
import { apacheFile } from '../../../../src/build/headers/apache.ts';
import { caddyFile } from '../../../../src/build/headers/caddy.ts';
import { iisFile } from '../../../../src/build/headers/iis.ts';
import { nginxMaps, nginxPortal } from '../../../../src/build/headers/nginx/maps.ts';
import { containerfile, nginxConf } from '../../../../src/build/headers/nginx/whole.ts';
import { rulesAt } from './rules.ts';

const program = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
const lasting = 'public, max-age=31536000, immutable';
const policy = (styles: string) => `default-src 'none'; script-src 'self'; style-src ${styles}; frame-ancestors 'none'`;
const linesOf = (text: string, wanted: RegExp) => text.split('\n').filter((line) => wanted.test(line));

test('nginx: each file to its kind, each kind to its policy', () => {
  const [, kinds = '', policies = '', caching = ''] = nginxMaps(rulesAt('/proef/')).split(/^map /m);
  expect(kinds).toBe(`$uri $portal_kind {
  default other;
  "~^/proef/build/" "program";
  "/proef/sw.js" "program";
  "/proef/sw-off.js" "program";
  "/proef/404.html" "page0";
  "/proef/en/plan/index.html" "page1";
  "/proef/nl/plan/index.html" "page1";
  "/proef/index.html" "page2";
}

`);
  expect(policies).toBe(`$portal_kind $portal_policy {
  default "frame-ancestors 'none'";
  "program" "${program}";
  "page0" "${policy("'sha256-C'")}";
  "page1" "${policy("'sha256-B'")}";
  "page2" "${policy("'sha256-A'")}";
}

`);
  expect(caching).toBe(`$uri $portal_caching {
  default "no-cache";
  "~^/proef/build/" "${lasting}";
}

`);
});

test('nginx: writes down no query, no origin, no browser and no whole address', () => {
  const [format = ''] = linesOf(nginxMaps(rulesAt('/')), /^log_format/);
  expect(format.match(/\$\w+/g)).toEqual([
    '$portal_address',
    '$time_local',
    '$request_method',
    '$portal_asked',
    '$status',
    '$body_bytes_sent',
  ]);
  expect(nginxConf).toContain('access_log /dev/stdout portal;');
  expect(nginxConf).toContain('error_log stderr crit;');
});

test('nginx: headers go with errors too, and the page for what is not there with 404', () => {
  const portal = nginxPortal(rulesAt('/proef/'), '404.html', ['_headers', 'web.config']);
  const headers = linesOf(portal, /^add_header/);
  expect(headers.length).toBeGreaterThan(9);
  expect(headers.filter((line) => !line.endsWith(' always;'))).toEqual([]);
  expect(linesOf(portal, /404/)).toEqual([
    'error_page 404 /proef/404.html;',
    'location = /proef/404.html { internal; }',
    'location ~ /(?:_headers|web\\.config)$ { return 404; }',
  ]);
});

test('the container runs without rights', () => {
  expect(linesOf(containerfile, /^(FROM|USER)/)).toEqual([
    'FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine-slim',
    'USER 101:101',
  ]);
  expect(containerfile).toContain('--read-only --tmpfs /tmp --cap-drop all');
});

test('Apache: by the file that answers, later lines over earlier ones', () => {
  const set = (name: string, value: string, when: string) =>
    `Header always set ${name} "${value}" "expr=%{REQUEST_URI} ${when}"`;
  const csp = 'Content-Security-Policy';
  const text = apacheFile(rulesAt('/proef/'));
  expect(linesOf(text, /^(Header.*(Content-Sec|Cache)|ErrorDocument|Redirect)/)).toEqual([
    'ErrorDocument 404 /proef/404.html',
    'RedirectMatch 404 "/(_headers|\\.htaccess|web\\.config)$"',
    'Header always set Cache-Control "no-cache"',
    set('Cache-Control', lasting, '=~ m#^/proef/build/# && %{REQUEST_STATUS} -lt 400'),
    `Header always set ${csp} "frame-ancestors 'none'"`,
    set(csp, program, '=~ m#^/proef/(build/.+|sw\\.js|sw-off\\.js)$#'),
    set(csp, policy("'sha256-C'"), "-in { '/proef/404.html' }"),
    set(csp, policy("'sha256-B'"), "-in { '/proef/en/plan/index.html', '/proef/nl/plan/index.html' }"),
    set(csp, policy("'sha256-A'"), "-in { '/proef/index.html' }"),
  ]);
});

test('Caddy: a page by both its names, and the page for what is not there with its own policy', () => {
  const text = caddyFile(rulesAt('/proef/'));
  expect(linesOf(text, /page\d/)).toEqual([
    '  @page0 path /proef/404.html',
    `  header @page0 Content-Security-Policy "${policy("'sha256-C'")}"`,
    '  @page1 path /proef/en/plan/ /proef/en/plan/index.html /proef/nl/plan/ /proef/nl/plan/index.html',
    `  header @page1 Content-Security-Policy "${policy("'sha256-B'")}"`,
    '  @page2 path /proef/ /proef/index.html',
    `  header @page2 Content-Security-Policy "${policy("'sha256-A'")}"`,
  ]);
  expect(text.split('handle_errors')[1]).toBe(` {
    rewrite * /proef/404.html
    import portal_everywhere
    header Content-Security-Policy "${policy("'sha256-C'")}"
    header Cache-Control "no-cache"
    file_server
  }
}
`);
  expect(linesOf(text, /\blog\b/)).toEqual([]);
});

describe('IIS', () => {
  const text = iisFile(rulesAt('/'));

  test('allows what each page allows, which carries its own policy too', () => {
    const all = policy("'sha256-C' 'sha256-B' 'sha256-A'");
    expect(text).toContain(`        <add name="Content-Security-Policy" value="${all}" />\n`);
  });

  test('takes away what is said of all before it says otherwise: a header twice is a fault there', () => {
    const [, build = ''] = text.split('<location path="build">');
    expect(build.split('</location>')[0]).toContain(`          <remove name="Content-Security-Policy" />
          <remove name="Cache-Control" />
          <add name="Content-Security-Policy" value="${program}" />
          <add name="Cache-Control" value="${lasting}" />
`);
  });

  test('hides files of other hosts, and knows a manifest', () => {
    expect(linesOf(text, /segment=/)).toHaveLength(2);
    expect(text).toContain('<mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />');
  });
});
