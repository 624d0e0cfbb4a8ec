import { isWebsite } from '../../loaders/textRules.ts';

/** A web address with https in front; `changed` says whether it stood there otherwise. Undefined when it is none. */
export function toWebsite(text: string): { readonly website: string; readonly changed: boolean } | undefined {
  const plain = text.trim();
  const website = /^https:\/\//i.test(plain)
    ? plain
    : plain.replace(/^http:\/\//i, 'https://').replace(/^(?!https:\/\/)(\/\/)?(?=[\w-]+(\.[\w-]+)+)/i, 'https://');
  if (!isWebsite(website)) return undefined;
  return { website, changed: website !== plain };
}
