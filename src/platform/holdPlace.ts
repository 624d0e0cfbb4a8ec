/**
 * Notes where someone is on this page: what has focus, what is selected, how far it is scrolled. The answer puts all of it
 * back, for whoever was away for a moment.
 */
export function holdPlace(): () => void {
  const { activeElement: focused } = document;
  const [x, y] = [scrollX, scrollY];
  const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : undefined;
  const { selectionStart, selectionEnd, selectionDirection } = field ?? {};
  const selected = getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selected ?? {};

  return () => {
    if (anchorNode?.isConnected && focusNode?.isConnected)
      selected?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true });
    // Of a box to tick there is nothing to select.
    if (typeof selectionStart === 'number' && typeof selectionEnd === 'number')
      field?.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    scrollTo({ left: x, top: y, behavior: 'instant' });
  };
}
