import type { Files } from './FileList.ts';

interface ToKeep {
  readonly files: Files;
  /** The path that the portal hangs under. */
  readonly base: string;
  readonly cache: Pick<Cache, 'put'>;
  /** What earlier builds left, and this one so far: what is in the list stands there perhaps already. */
  readonly earlier: readonly Pick<Cache, 'match'>[];
}

/** How much of the SHA-256 a list holds, in letters of six bits: against a mix-up of builds, not against bad intent. */
const markLength = 6;

/** The beginning of the SHA-256, in base64. */
export async function markOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest)).slice(0, markLength);
}

/**
 * Puts files into a cache: from an earlier one where they are the same, from the host otherwise.
 * @throws where one does not come or is not the one of the list: the host has another build by now, or only half of this one
 */
export async function keepFiles({ files, base, cache, earlier }: ToKeep): Promise<void> {
  const keepOne = async ([path, mark]: readonly [string, string]) => {
    const address = base + path;
    const isRight = async (response: Response) => (await markOf(await response.clone().arrayBuffer())) === mark;
    for (const one of earlier) {
      const response = await one.match(address, { ignoreVary: true });
      if (response && (await isRight(response))) return cache.put(address, response);
    }
    // A name with a hash in it says what is in the file: that may come from what the browser has.
    const response = await fetch(address, { cache: path.startsWith('build/') ? 'default' : 'no-cache' });
    if (!response.ok || response.redirected || !(await isRight(response))) throw new TypeError(`${path} is another`);
    await cache.put(address, response);
  };
  await Promise.all(Object.entries(files).map(keepOne));
}
