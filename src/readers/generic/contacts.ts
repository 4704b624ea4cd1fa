import type { Raw } from './found-person.ts';

/** Things of their own inside somebody's card: their employer, who they know, what they wrote. */
export const NESTED = '[itemscope], .h-card, .h-entry, .h-cite, article, blockquote';

/** The e-mail addresses and phone numbers a part of the page links, as `mailto:` and `tel:` addresses. */
export function linkedContacts(container: Element): Record<'email' | 'phone', readonly Raw[]> {
  return {
    email: linksIn(container, 'a[href^="mailto:" i]'),
    phone: linksIn(container, 'a[href^="tel:" i]'),
  };
}

function linksIn(container: Element, at: string): readonly Raw[] {
  return Array.from(container.querySelectorAll(at))
    .filter(link => link.closest(NESTED)?.contains(container) ?? true)
    .map(link => ({ text: link.getAttribute('href') ?? '', at }));
}
