/** What is said about reading aloud, in the language of the page. Written into this one file by the build. */
export function readWords(): Readonly<Record<string, string>> {
  const all = JSON.parse(import.meta.env.PORTAL_SPEECH_WORDS) as Readonly<Record<string, Record<string, string>>>;
  return all[document.documentElement.lang] ?? {};
}
