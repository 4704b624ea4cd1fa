import { createServer, type Server } from 'node:http';
import { listen } from '../../e2e/world/sink.ts';
import { html, type Html } from './html.ts';
import { page } from './layouts/page.ts';
import type { DemoPage } from './pages.ts';

export interface Board {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the list of applicants on a free loopback port. */
export async function openBoard(pages: readonly DemoPage[]): Promise<Board> {
  const text = boardPage(pages);
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function boardPage(pages: readonly DemoPage[]): string {
  return page({
    title: 'Applicants',
    accent: '#3b5b92',
    body: html`<header>Applicants: Senior developer, remote</header>
      <main>
        <section>
          <h1>${pages.length} applicants</h1>
          <p class="quiet">Open a profile, then press Countersign in the toolbar.</p>
          <ul>
            ${pages.map(applicant)}
          </ul>
        </section>
      </main>`,
  });
}

function applicant({ site, name, about, url }: DemoPage): Html {
  return html`<li class="entry">
    <a href="${url}" target="_blank" rel="noopener">${name}</a> <span class="tag">${site}</span><br /><span
      class="quiet"
      >${about}</span
    >
  </li>`;
}
