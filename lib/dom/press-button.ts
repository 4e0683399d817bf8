import { isByReader } from './by-reader';

/** A button of ours in the page; a script of the page can dispatch clicks, not make trusted ones. */
export function buttonOf(document: Document, name: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', (event) => {
    if (isByReader(event)) onPress();
  });
  return button;
}
