/** Class names that extensions for Gmail rest on: short, but the same for ten years. None depends on the language. */
export const MAIL = {
  view: '[role="main"]',
  message: '[data-legacy-message-id]',
  closed: '.kv, .kQ',
  sender: 'td.gF span[email], .gE.iv span.gD[email]',
  body: '.a3s',
  account: 'a[href*="SignOutOptions"][aria-label]',
} as const;

/** The conversation on the screen. Views left before may stand in the page, hidden. */
export function shownViews(document: Document): readonly Element[] {
  const views = Array.from(document.querySelectorAll(MAIL.view)).filter(isShown);
  return views.length === 1 ? views : [];
}

function isShown(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around.hasAttribute('hidden') || /display:\s*none/i.test(around.getAttribute('style') ?? ''))
      return false;
  }
  return true;
}
