/**
 * How the caches of one portal begin: those that hang beside it on the same host are not ours to touch. The path is the one
 * that the portal hangs under. Whatever begins with `shell-` holds files of a build, and no answers.
 */
export function shellPrefix(base: string): string {
  return `shell-${base}-`;
}
