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
  const saved = page.implementation.createHTMLDocument(page.title);
  saved.documentElement.lang = page.documentElement.lang;
  saved.documentElement.dir = page.documentElement.dir;
  saved.documentElement.dataset['saved'] = '';
  const policy = saved.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const charset = saved.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = saved.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  const scheme = saved.createElement('meta');
  scheme.name = 'color-scheme';
  scheme.content = 'light dark';
  const style = saved.createElement('style');
  style.textContent = stylesOf(page);
  saved.head.prepend(charset, policy, viewport, scheme);
  saved.head.append(style);
  const main = saved.createElement('main');
  main.className = 'report';
  main.append(cleaned(saved.importNode(shown, true)));
  saved.body.append(main);
  return `<!doctype html>\n${saved.documentElement.outerHTML}\n`;
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
