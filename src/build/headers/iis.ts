import { type Headers, hostFiles, missingPage } from '../../core/host/hostHeaders.ts';
import { type HostRules, types } from './hostRules.ts';
import { allowing } from './policies.ts';

/**
 * `web.config` for IIS 10, in the root of the build. IIS reads at most 250 kB of it, and a block for each page comes near
 * that. So all pages have one policy here, which allows what each of them allows; the page itself carries its own, and a
 * browser keeps to both. Nothing of IIS beyond what it has by itself is needed.
 */
export function iisFile(rules: HostRules): string {
  const { base, everywhere, programPolicy, fresh, lasting } = rules;
  const program = { 'Content-Security-Policy': programPolicy };
  const pages = allowing([...rules.policies.keys()]);
  const { webmanifest, securityTxt } = types;
  const hidden = hostFiles.filter((file) => file !== 'web.config');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build; a change here is lost with the next one. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <clear />
${added({ ...everywhere, 'Content-Security-Policy': pages, 'Cache-Control': fresh }, 8)}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="${missingPage}" responseMode="File" />
    </httpErrors>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="${webmanifest}" />
      <remove fileExtension=".html" />
      <mimeMap fileExtension=".html" mimeType="text/html; charset=utf-8" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".txt" />
      <mimeMap fileExtension=".txt" mimeType="${securityTxt.type}" />
      <remove fileExtension=".icc" />
      <mimeMap fileExtension=".icc" mimeType="application/vnd.iccprofile" />
    </staticContent>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
${hidden.map((file) => `          <add segment="${file}" />`).join('\n')}
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${location('build', { ...program, 'Cache-Control': lasting })}
${rules.programs.map((file) => location(file, program)).join('\n')}
  <!-- The portal hangs under ${base} here: make that the application or the folder this file stands in. -->
</configuration>
`;
}

function location(path: string, headers: Headers): string {
  const removed = Object.keys(headers).map((name) => `          <remove name="${name}" />`);
  return `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${removed.join('\n')}
${added(headers, 10)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

function added(headers: Headers, indent: number): string {
  return Object.entries(headers)
    .map(([name, value]) => `${' '.repeat(indent)}<add name="${name}" value="${value}" />`)
    .join('\n');
}
