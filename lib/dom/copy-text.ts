/**
 * Puts a text on the clipboard, within the reader's own gesture. Pages that are not secure or whose
 * policy forbids the clipboard still let a copy command through.
 * @returns false when the browser refused both
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    const { navigator } = document.defaultView ?? globalThis;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** The copy command asks the page's listeners; ours comes first and says what to copy. */
function copyByCommand(document: Document, text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  const window = document.defaultView;
  window?.addEventListener('copy', onCopy, { capture: true });
  try {
    document.execCommand('copy');
  } catch {
    // Not a document that can copy.
  } finally {
    window?.removeEventListener('copy', onCopy, { capture: true });
  }
  return done;
}
