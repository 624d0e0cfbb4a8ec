/** A name for the file of each group: plain letters that every system takes, and a number in front that makes it one. */
export function fileNames(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const plain = name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replaceAll(/^-+|-+$/g, '');
    return [String(at + 1).padStart(3, '0'), plain].filter(Boolean).join('-').concat('.txt');
  });
}
