/** As much of Vite's configuration as this needs. */
interface Resolved {
  readonly plugins: readonly { readonly name: string; applyToEnvironment?: unknown }[];
}

/** What lays a helper of 760 bytes (packed) around each import() of ours. */
const wrapper = 'native:import-analysis-build';

/**
 * Leaves `import()` as it is written. Vite would have a helper fetch first the styles and modules that go with what is
 * imported; styles stand in the page, and nothing is preloaded: what is left of it is a file more for every phone.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    apply: 'build' as const,
    configResolved({ plugins }: Resolved): void {
      const found = plugins.find(({ name }) => name === wrapper);
      if (!found) throw new Error(`Vite has no “${wrapper}” any more: look at what it does with import() now`);
      found.applyToEnvironment = () => false;
    },
  };
}
