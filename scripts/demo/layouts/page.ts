import { html, type Html } from '../html.ts';

export interface PageParts {
  readonly title: string;
  readonly head?: Html;
  readonly body: Html;
  /** The colours of the site, roughly: enough to tell the pages apart in a screenshot. */
  readonly accent: string;
  readonly bodyClass?: string;
}

/** A whole page: the site's own structure within a plain frame, and a ribbon that says what it is. */
export function page({ title, head, body, accent, bodyClass }: PageParts): string {
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head ?? null}
        <style>
          ${{ html: STYLE.replaceAll('ACCENT', accent) }}
        </style>
      </head>
      <body class="${bodyClass ?? 'demo'}">
        ${body}
        <aside class="ribbon">Demo page: invented person, served from this computer</aside>
      </body>
    </html> `.html;
}

const STYLE = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1f2328; background: #f4f4f2; }
body > header { background: ACCENT; color: #fff; padding: 12px 32px; font-weight: 600; }
main { max-width: 720px; margin: 24px auto 72px; }
main > section, main > div, main > article { background: #fff; border: 1px solid #d8d8d4; border-radius: 10px; padding: 20px 28px; margin-bottom: 16px; }
h1, h2 { line-height: 1.25; margin: 0 0 4px; font-size: 26px; }
section h2 { font-size: 20px; }
p { margin: 2px 0; }
ul { list-style: none; padding: 0; margin: 8px 0; }
li { margin: 4px 0; }
img { border-radius: 50%; width: 96px; height: 96px; }
a { color: ACCENT; }
.quiet, .t-black--light { color: #59636e; }
.entry, .artdeco-list__item { padding: 8px 0; border-top: 1px solid #eee; }
.t-bold { font-weight: 600; }
.tag, .air3-token { display: inline-block; border: 1px solid #d8d8d4; border-radius: 14px; padding: 1px 12px; margin: 2px 4px 2px 0; font-size: 14px; }
.display-block { display: block; }
.skeleton { height: 64px; background: #ececea; border-radius: 8px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.ribbon { position: fixed; left: 0; right: 0; bottom: 0; padding: 6px; background: #3b3b38; color: #fff; text-align: center; font-size: 14px; }
`;
