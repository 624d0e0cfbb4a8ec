import type { Answer, Given, Seen } from '../../core/host/Answer.ts';
import { checksumFile, hostFiles, pathOf } from '../../core/host/hostHeaders.ts';
import { parseChecksums } from '../../core/host/parseChecksums.ts';
import { policyIn } from '../../core/host/policy.ts';
import { uniqueId } from '../../platform/chance.ts';
import { today } from '../../platform/clock.ts';
import { offlineNow } from '../../platform/offlineNow.ts';
import { askOwnHost, cookieNames, hashOf, wayHere } from '../../platform/ownHost.ts';

/** A browser asks a host of HTTP/1.1 for no more at a time, and a small host can bear it. */
const atOnce = 6;
const securityText = '.well-known/security.txt';
const words = new TextDecoder();

/** All that was seen, with the SHA-256 of the list itself: to be held against the one that came from elsewhere. */
export interface Look {
  readonly seen: Seen;
  readonly listHash: string | undefined;
}

/**
 * Asks the host for its list, for each file on it, and for some addresses that should give nothing. `tell` hears how far it
 * is. Never rejects: what does not come is seen too.
 */
export async function lookAtHost(
  { checkedOn, worksOffline }: { readonly checkedOn: Seen['checkedOn']; readonly worksOffline: boolean },
  tell: (done: number, all: number) => void,
): Promise<Look> {
  const list = await askOwnHost(checksumFile);
  const listed = list?.status === 200 ? (parseChecksums(words.decode(list.body)) ?? []) : [];
  const given: Given[] = [];
  let expires: string | undefined;
  tell(0, listed.length);
  await each(listed, async ({ file, hash }) => {
    const { answer, text } = await ask(pathOf(file));
    if (file === securityText && answer.status === 200) expires = /^Expires: (\d{4}-\d\d-\d\d)/m.exec(text())?.[1];
    given.push({ ...answer, expected: hash });
    tell(given.length, listed.length);
  });
  const missing = await ask(`${uniqueId()}/`);
  const hidden = await Promise.all(hostFiles.map(ask));
  const { isHttps, isLocal } = wayHere();
  const inOrder = given.sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    seen: {
      isHttps,
      isLocal,
      given: listed.length > 0 ? inOrder : undefined,
      missing: missing.answer,
      hidden: hidden.map(({ answer }) => answer),
      cookies: cookieNames(),
      ...(worksOffline ? { keeps: await offlineNow() } : {}),
      checkedOn,
      today: today(),
      expires,
    },
    listHash: list?.status === 200 ? await hashOf(list.body) : undefined,
  };
}

async function ask(path: string): Promise<{ readonly answer: Answer; readonly text: () => string }> {
  const came = await askOwnHost(path);
  if (!came) return { answer: { path, status: 0, headers: {}, bytes: 0 }, text: () => '' };
  const { status, headers, body } = came;
  const text = () => words.decode(body);
  const hash = await hashOf(body);
  const isPage = headers['content-type']?.startsWith('text/html') ?? false;
  const answer: Answer = {
    path,
    status,
    headers,
    bytes: body.byteLength,
    ...(hash === undefined ? {} : { hash }),
    ...(isPage ? { pagePolicy: policyIn(text()) } : {}),
  };
  return { answer, text };
}

/** So many at once, each as soon as one before it is done. */
async function each<Kind>(all: readonly Kind[], work: (one: Kind) => Promise<void>): Promise<void> {
  const left = [...all];
  const hand = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
