/** What says that a page is something written, not somebody's profile. Standards, so they hold on every site. */
const ARTICLE = [
  // Open Graph: one post, story or news item.
  'meta[property="og:type"][content="article" i]',
  // Microdata of posts.
  '[itemtype$="schema.org/Article"]',
  '[itemtype$="schema.org/BlogPosting"]',
  '[itemtype$="schema.org/NewsArticle"]',
].join(',');

/** True for a page that is one article: persons marked up on it are its author and whom it mentions. */
export function isArticlePage(document: Document): boolean {
  if (document.querySelector(ARTICLE)) return true;
  // Microformats: one entry outside of a feed is the page's main content.
  return (
    document.querySelectorAll('.h-entry, .hentry').length === 1 && !document.querySelector('.h-feed, .hfeed')
  );
}

/** Parts of a page that speak of somebody by the way: who wrote this, who commented, what else there is. */
const ASIDE =
  'article, aside, footer, blockquote, .h-entry, .hentry, .h-cite, .h-review, [itemprop="author"], .p-author';

/** True when an element stands where pages name authors and commenters, not the person they are about. */
export function isByTheWay(element: Element): boolean {
  return element.closest(ASIDE) !== null;
}
