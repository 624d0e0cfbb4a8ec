import type { Notebook } from '../../core/notebook/Notebook.ts';
import { acceptAuthor, withAuthor } from '../../core/notebook/ownAuthor.ts';
import { openStore } from '../../platform/store.ts';

/** Says who fills in, and lets that be changed. Nothing else of what someone filled in is looked at or touched. */
export function offerAuthor(form: HTMLFormElement): void {
  const store = openStore((raw) => raw);
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[name="author"]')];

  const show = (author: Notebook['author']) => {
    for (const radio of radios) radio.checked = radio.value === author;
    for (const words of form.querySelectorAll<HTMLElement>('[data-by]')) words.hidden = words.dataset['by'] !== author;
  };

  form.addEventListener('change', (event) => {
    const author = acceptAuthor({ author: (event.target as HTMLInputElement).value });
    const kept = store.write(withAuthor(store.read(), document.documentElement.lang, author));
    const notKept = form.querySelector<HTMLElement>('[data-not-kept]');
    if (notKept) notKept.hidden = kept;
    show(author);
  });
  // A page that comes back from the cache shows what was so when it was left: a file may have been opened since.
  addEventListener('pageshow', () => show(acceptAuthor(store.read())));
  show(acceptAuthor(store.read()));
}
