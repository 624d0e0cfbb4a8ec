import { createHash } from 'node:crypto';

/** As much of package-lock.json (version 3) as this reads. */
export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** How a package gets into a build: as code that people run, as helpers of the bundler, or as a font. */
export type Reach = 'javascript' | 'bundler-helper' | 'font';
export const reachProperty = 'eigenblik:reaches-the-build-as';

/** Licences of packages whose package.json says none, from the LICENSE file beside it. */
const unstated: Readonly<Record<string, string>> = { 'png-js': 'MIT', suncalc: 'BSD-2-Clause' };

/** The name of a package, from its place in the lock file (`node_modules/a/node_modules/b` is b). */
export function nameOf(key: string): string {
  return key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * All packages that a build needs, as CycloneDX 1.6: what the lock file says and nothing of this machine, so that it comes
 * out the same everywhere. `inBuild`: place in the lock file to how it gets into the build. `today`: ISO day.
 * @throws when a package has no licence or no hash
 */
export function toSbom(lock: Lock, inBuild: ReadonlyMap<string, Reach>, today: string) {
  const keys = Object.keys(lock.packages).filter((key) => key !== '' && !lock.packages[key]?.dev);
  // The same version may lie in two places: one component.
  const byRef = new Map<string, string[]>();
  for (const key of keys) byRef.set(refOf(lock, key), [...(byRef.get(refOf(lock, key)) ?? []), key]);
  const refs = [...byRef].sort(([a], [b]) => (a < b ? -1 : 1));
  const root = `${lock.name}@${lock.version}`;
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: `${today}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: lock.name,
        version: lock.version,
        licenses: licencesOf(lock, ''),
      },
    },
    components: refs.map(([ref, at]) => {
      const reach = at.map((key) => inBuild.get(key)).find((one) => one !== undefined);
      const key = at[0] ?? '';
      return {
        type: 'library',
        'bom-ref': ref,
        name: nameOf(key),
        version: lock.packages[key]?.version ?? '',
        scope: reach === undefined ? 'optional' : 'required',
        hashes: [hashOf(lock, key)],
        licenses: licencesOf(lock, key),
        purl: `pkg:npm/${ref.replace(/^@/, '%40')}`,
        ...(reach !== undefined && { properties: [{ name: reachProperty, value: reach }] }),
      };
    }),
    dependencies: [['', root] as const, ...refs.map(([ref, at]) => [at[0] ?? '', ref] as const)].map(([key, ref]) => ({
      ref,
      dependsOn: dependenciesOf(lock, key).filter((one) => byRef.has(one)),
    })),
  };
  const { $schema, bomFormat, specVersion, ...rest } = bom;
  return { $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bom))}`, ...rest };
}

function refOf({ packages }: Lock, key: string): string {
  return `${nameOf(key)}@${packages[key]?.version}`;
}

/** What npm wrote beside the address, in hexadecimals. */
function hashOf({ packages }: Lock, key: string) {
  const [, base64] = /^sha512-([\w+/]+=*)/.exec(packages[key]?.integrity ?? '') ?? [];
  if (base64 === undefined) throw new Error(`package-lock.json: ${key} has no SHA-512: run npm install again`);
  return { alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') };
}

function licencesOf({ packages }: Lock, key: string) {
  const licence = packages[key]?.license ?? unstated[nameOf(key)];
  if (licence === undefined)
    throw new Error(`package-lock.json: ${key} names no licence: read its own and add it in src/build/sbom.ts`);
  return / (AND|OR|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** References to the packages that a package asks for, where Node.js finds them: nearest first. */
function dependenciesOf(lock: Lock, key: string): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = lock.packages[key] ?? {};
  const names = Object.keys({ ...peerDependencies, ...optionalDependencies, ...dependencies });
  const found = names.flatMap((name) => {
    for (let folder = key; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const place = `${folder && `${folder}/`}node_modules/${name}`;
      if (lock.packages[place]) return [refOf(lock, place)];
      if (folder === '') return [];
    }
  });
  return [...new Set(found)].sort();
}

/** The same for the same content: version 8 of RFC 9562, which leaves to us what it is made of. */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
