/** Built file, from the root of the build, to the modules that it is made of: full paths, or names the bundler gave. */
export type Bundled = Map<string, readonly string[]>;

/** As much of what a bundler puts out as this needs. */
export interface Output {
  readonly type: string;
  readonly fileName: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** The modules of which something is left in a built file. */
export function modulesLeftIn({ modules = {} }: Output): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}

/**
 * Notes what each file is made of, for pages and for workers. Also for the half that only runs at build time: whoever
 * reads this looks up the files that are in the build.
 */
export function bundledModules(bundled: Bundled) {
  return {
    name: 'bundled-modules',
    generateBundle(_options: unknown, files: Readonly<Record<string, Output>>): void {
      for (const file of Object.values(files))
        if (file.type === 'chunk') bundled.set(file.fileName, modulesLeftIn(file));
    },
  };
}

/** What bundlers write themselves, by how their names for it begin. */
const helpers = { '\0rolldown/': 'node_modules/rolldown', '\0vite/': 'node_modules/vite' };

/**
 * The package that a module is of, as package-lock.json names it (`node_modules/preact`); undefined for what is ours.
 * @throws for a module of which nobody knows where it comes from
 */
export function packageOf(id: string): string | undefined {
  const helper = Object.entries(helpers).find(([begin]) => id.startsWith(begin));
  if (helper) return helper[1];
  const at = id.indexOf('node_modules/');
  if (at >= 0) return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?(?!\.)[^/]+/.exec(id.slice(at))?.[0];
  if (id.startsWith('\0') && !id.startsWith('\0standin:'))
    throw new Error(`Whose is the module “${id.slice(1)}”? Say it in src/build/bundledModules.ts`);
  return undefined;
}
