import { browser } from './browser.ts';

/** Chrome reads descriptions as XML, and shows none that is not well-formed; Firefox shows them as they are. */
const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** What XML 1.0 has no place for, escaped or not; lone halves of characters among them. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/** Only Firefox gives addresses of this kind to extensions. */
function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-');
}

/** A text as the description of a suggestion shows it, and as nothing else. */
export function described(text: string, xml: boolean): string {
  return xml ? text.replaceAll(NO_XML, ' ').replaceAll(/[&<>"']/g, found => XML[found] ?? '') : text;
}

/**
 * Hears what is typed into the address bar after the keyword of the manifest. Call it while the module loads.
 * @param suggestion what Enter will do with the text so far
 * @param entered the user pressed Enter
 */
export function onTyped(
  suggestion: (text: string) => Promise<string>,
  entered: (text: string) => void,
): void {
  browser.omnibox.onInputChanged.addListener(text => {
    void suggestion(text).then(description => {
      browser.omnibox.setDefaultSuggestion({ description: described(description, !isFirefox()) });
    });
  });
  browser.omnibox.onInputEntered.addListener(text => {
    entered(text);
  });
}
