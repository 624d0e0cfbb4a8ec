interface JsonLd {
  readonly '@context': Readonly<Record<string, string>>;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

const keywords = ['@id', '@type'];

/**
 * What a program that reads JSON-LD would make nothing of: names whose prefix the context does not have, and blank nodes
 * (`_:…`) that are spoken of and stand nowhere.
 */
export function strayNames({ '@context': context, '@graph': graph }: JsonLd): readonly string[] {
  const nodes = new Set(graph.map((node) => node['@id']).filter(Boolean));
  const isKnown = (name: string) => name.split(':', 1)[0] === '_' || (name.split(':', 1)[0] ?? '') in context;
  const stray: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!keywords.includes(key) && !isKnown(key)) stray.push(key);
      const names = keywords.includes(key) ? [inner].flat().map(String) : [];
      stray.push(...names.filter((name) => !isKnown(name) && !nodes.has(name)));
      stray.push(...names.filter((name) => name.startsWith('_:') && !nodes.has(name)));
      visit(inner);
    }
  };
  visit(graph);
  return stray;
}
