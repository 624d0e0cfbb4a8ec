import type { Portal } from '../../src/loaders/parsePortal.ts';

/** What portal.json knows of what stands between brackets in docs/trust/verklaring.md. The rest waits for a person. */
function known({ name, publicUrl, contact, desk }: Portal): Readonly<Record<string, string>> {
  return {
    '[naam van de site]': 'Eigenblik',
    '[Gemeente]': name,
    '[adres van de site]': publicUrl,
    '[e-mail]': contact.email,
    '[telefoon]': desk.phone,
  };
}

/** The statement with a municipality's own name and addresses. @throws when the model no longer asks for one of them */
export function toStatement(model: string, portal: Portal): string {
  return Object.entries(known(portal)).reduce((text, [gap, value]) => {
    if (!text.includes(gap)) throw new Error(`verklaring.md has no ${gap} any more`);
    // A function, because a name with a $ in it is no pattern.
    return text.replaceAll(gap, () => value);
  }, model);
}
