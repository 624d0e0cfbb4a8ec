import { fold } from '../words/fold.ts';

/** The id that most editors make of a name, so that most ids need not travel: “Taalcafé De Brug”, `taalcafe-de-brug`. */
export function usualId(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
