interface Output {
  readonly entryFileNames?: unknown;
}

/**
 * Calls each page's script `page` and its hash. Astro calls it after its page and a number, which stands in the page four
 * times: in its preload, where it is started, and in its import map. 60 bytes a page, packed.
 */
export function shortNames() {
  return {
    name: 'short-names',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }): boolean => name === 'client',
    outputOptions: (options: Output): Output => ({
      ...options,
      entryFileNames: ({ name }: { readonly name: string }) =>
        `build/${name.includes('astro_type_script') ? 'page' : '[name]'}.[hash].js`,
    }),
  };
}
