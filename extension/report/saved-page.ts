/** What may run, load or be followed in a saved page: nothing but its own styles. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** What only a screen has use for. */
const NOT_SAVED = '.on-screen, button, input, textarea, select, script, link, [role="status"]:empty';

/**
 * The report as one file that needs nothing else: styles within, no script, no request. It is built of nodes, and every
 * text in it escaped by the browser that writes it down.
 * @param shown the part of the page that is saved.
 */
export function savedPage(shown: Element, page: Document): string {
  // Never part of a document: the policy of this page, which allows no styles within, has no say about it.
  const saved = page.createElement('html');
  saved.lang = page.documentElement.lang;
  saved.dir = page.documentElement.dir;
  saved.dataset['saved'] = '';
  const head = page.createElement('head');
  const title = page.createElement('title');
  title.textContent = page.title;
  const style = page.createElement('style');
  style.textContent = stylesOf(page);
  head.append(
    meta(page, { charset: 'utf-8' }),
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta(page, { name: 'color-scheme', content: 'light dark' }),
    title,
    style,
  );
  const main = page.createElement('main');
  main.className = 'report';
  main.append(cleaned(page.importNode(shown, true)));
  const body = page.createElement('body');
  body.append(main);
  saved.append(head, body);
  return `<!doctype html>\n${saved.outerHTML}\n`;
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function cleaned(part: Element): Element {
  for (const each of part.querySelectorAll(NOT_SAVED)) each.remove();
  for (const each of part.querySelectorAll('details')) each.open = true;
  return part;
}

/** The rules the page is drawn with, as the browser holds them: they are ours, and come with the package. */
function stylesOf(page: Document): string {
  return [...page.styleSheets].flatMap(sheet => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');
}
