/** A JSON file of this build, by its address below the root; undefined where it does not come. */
export async function fetchBuildFile(path: string): Promise<unknown> {
  try {
    const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
    const answer = await fetch(base + path, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
