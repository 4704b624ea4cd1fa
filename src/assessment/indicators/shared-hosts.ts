import { websiteKeys } from '../../watchlists/website-key.ts';

/** Hosts under which anybody can have a name of their own: such a name is one site, the host is everybody's. */
const HOSTING: ReadonlySet<string> = new Set([
  ...['github.io', 'gitlab.io', 'bitbucket.io', 'codeberg.page', 'vercel.app', 'now.sh', 'netlify.app'],
  ...[
    'netlify.com',
    'pages.dev',
    'workers.dev',
    'web.app',
    'firebaseapp.com',
    'appspot.com',
    'herokuapp.com',
  ],
  ...[
    'onrender.com',
    'render.com',
    'fly.dev',
    'railway.app',
    'surge.sh',
    'glitch.me',
    'replit.app',
    'repl.co',
  ],
  ...[
    'wordpress.com',
    'blogspot.com',
    'tumblr.com',
    'substack.com',
    'ghost.io',
    'hashnode.dev',
    'notion.site',
  ],
  ...[
    'wixsite.com',
    'weebly.com',
    'squarespace.com',
    'webflow.io',
    'framer.website',
    'framer.app',
    'carrd.co',
  ],
  ...['azurewebsites.net', 'amazonaws.com', 'cloudfront.net', 'sites.google.com', 'google.com', 'notion.so'],
  ...['itch.io', 'bandcamp.com', 'myshopify.com', 'godaddysites.com', 'strikingly.com', 'readthedocs.io'],
]);

/** Whether a domain holds the pages of many who have nothing to do with each other. */
export function isSharedHost(domain: string): boolean {
  // The address of a shared host alone names nothing there either.
  return HOSTING.has(domain) || websiteKeys(domain).length === 0;
}
