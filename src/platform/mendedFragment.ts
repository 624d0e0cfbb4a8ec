/**
 * The address that was meant, where a path holds `%23` in place of `#` behind the page of start links; undefined for any
 * other path. Only a page of this site comes out, and only signs of base64url behind it: nobody can lead anyone elsewhere.
 */
export function mendedFragment(path: string): string | undefined {
  const [, page, fragment] = /^(\/(?:[\w-]+\/)*(?:s|start)\/)(?:%23|%2523)([\w.-]{1,300})\/?$/i.exec(path) ?? [];
  return page && fragment ? `${page}#${fragment}` : undefined;
}
