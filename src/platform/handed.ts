/** What someone drags onto the page, or pastes into it, beside what they choose with a button. */
export interface Handed {
  readonly files: (files: readonly File[]) => void;
  readonly text: (text: string) => void;
}

/**
 * Takes files and text that are handed to the page as a whole. A file that is let go of anywhere would otherwise be shown by the
 * browser in place of the page. A field that is marked `data-own` keeps what is pasted into it.
 */
export function takeHanded({ files, text }: Handed): void {
  const mark = document.documentElement.dataset;
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    mark['drag'] = '';
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) delete mark['drag'];
  });
  addEventListener('drop', (event) => {
    delete mark['drag'];
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) files(dropped);
  });
  addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-own]')) return;
    const pasted = [...(event.clipboardData?.files ?? [])];
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length === 0 && words.trim() === '') return;
    event.preventDefault();
    if (pasted.length > 0) files(pasted);
    else text(words);
  });
}
