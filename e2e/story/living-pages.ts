import { expect, test } from 'vitest';
import { LINKEDIN_SEARCH_URL, linkedinSearchPage } from '../../scripts/demo/layouts/linkedin-search.ts';
import { UPWORK_SEARCH_URL, upworkSearchPage } from '../../scripts/demo/layouts/upwork-search.ts';
import type { DemoPerson } from '../../scripts/demo/person.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { CHINYONG, LINKEDIN_2025, onLinkedin } from './people.ts';
import { assess, audit, badgeSet, look, shows } from './screens.ts';
import { wording } from './wording.ts';

/** Freelancers of a search, one of whom bears a listed name. */
const FOUND: readonly DemoPerson[] = [
  ...['Ada R.', 'Bruno T.', 'Carla V.', 'Dario N.', 'Elif K.', 'Farid M.', 'Greta S.'],
  'Kim Sang Man',
  ...['Hugo P.', 'Ines L.', 'Jonas W.', 'Kofi A.'],
].map((name, place) => ({
  name,
  slug: `~01a2b3c4d5e6f7a8${(10 + place).toString()}`,
  headline: 'Data engineer',
  country: 'Portugal',
  skills: ['Python', 'SQL'],
}));

export const livingPages: Chapter = stage => {
  test('a list of candidates gets a mark a row, moves nothing, and the popup lists the rows', async () => {
    stage().world.serve(UPWORK_SEARCH_URL, upworkSearchPage(FOUND));
    const page = await stage().openPage(UPWORK_SEARCH_URL);
    const before = await places(page);
    await badgeSet(stage(), page);
    // Rows are read as they come near the view.
    for (const { slug } of FOUND) await bringIntoView(page, slug);
    const popup = await stage().openPopup(page);
    const screen = await shows(popup, 'Kofi A.');
    expect(screen.state).toBe('list');
    for (const { name } of FOUND) expect(screen.text).toContain(name);
    expect(screen.text).not.toContain(wording('state_possible_match'));
    await audit(stage(), popup, 'popup: list');
    await page.evaluate(() => {
      scrollTo(0, 0);
    }, null);
    expect(await places(page)).toEqual(before);
  });

  test('a profile drawn over the list is read as one, and the list is there again behind it', async () => {
    stage().world.serve(UPWORK_SEARCH_URL, upworkSearchPage(FOUND));
    const page = await stage().openPage(UPWORK_SEARCH_URL);
    await badgeSet(stage(), page);
    await page.click(`a[href="/freelancers/${FOUND[1]?.slug ?? ''}"]`);
    const popup = await stage().openPopup(page);
    await until(
      'the profile',
      () => look(popup),
      ({ state, text }) => state === 'nothing-found' && text.includes('Bruno T.'),
    );
    await page.evaluate(() => {
      history.back();
    }, null);
    const list = await shows(popup, 'Ada R.');
    expect(list.state).toBe('list');
  });

  test('a row that is used again for somebody else is that person’s from then on', async () => {
    stage().world.serve(UPWORK_SEARCH_URL, upworkSearchPage(FOUND.slice(0, 3)));
    const page = await stage().openPage(UPWORK_SEARCH_URL);
    await badgeSet(stage(), page);
    const popup = await stage().openPopup(page);
    await shows(popup, 'Carla V.');
    await page.evaluate(() => {
      const row = document.querySelector('article');
      const link = row?.querySelector('a');
      if (!row || !link) return;
      row.setAttribute('data-test-key', '~01ffffffffffffff99');
      link.setAttribute('href', '/freelancers/~01ffffffffffffff99');
      link.textContent = 'Lena Z.';
    }, null);
    await shows(popup, 'Lena Z.');
  });

  test('on LinkedIn the rows stand in the popup alone', async () => {
    const people = ['mira-solano', 'tobias-wendt', 'chen-yaling'].map(slug => ({
      name: slug
        .split('-')
        .map(word => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' '),
      slug: `${slug}-demo`,
      headline: 'Analyst',
      location: 'Porto, Portugal',
    }));
    stage().world.serve(LINKEDIN_SEARCH_URL, linkedinSearchPage(people));
    const page = await stage().openPage(LINKEDIN_SEARCH_URL);
    const before = await page.evaluate(() => document.documentElement.outerHTML, null);
    await badgeSet(stage(), page);
    const popup = await stage().openPopup(page);
    const screen = await shows(popup, 'Chen Yaling');
    expect(screen.state).toBe('list');
    expect(await page.evaluate(() => document.documentElement.outerHTML, null)).toBe(before);
  });

  test('a work history that loads late is read when it comes', async () => {
    const person = { ...CHINYONG, slug: 'loads-late', rolesNotLoaded: true };
    const { page, popup, screen } = await assess(stage(), onLinkedin(stage().world, person), 'nothing-found');
    expect(screen.text).toContain(wording('missing_not_loaded'));
    const whole = { ...CHINYONG, slug: 'loads-late' };
    const scratch = onLinkedin(stage().world, { ...whole, slug: 'loads-late-source' });
    const source = await stage().openPage(scratch);
    const section = await source.evaluate(
      () => document.querySelector('[componentkey$="ExperienceTopLevelSection"]')?.outerHTML ?? '',
      null,
    );
    await page.evaluate(
      markup => {
        const empty = document.querySelector('[id^="profileCardsExperienceOnly"]');
        const section = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
        if (empty && section) empty.replaceWith(section);
      },
      section.replaceAll('loads-late-source', 'loads-late'),
    );
    await until(
      'the listed organisation',
      () => look(popup),
      ({ state }) => state === 'resolve',
    );
  });

  test('a page that changes without end is still read', async () => {
    const url = onLinkedin(stage().world, { ...LINKEDIN_2025, slug: 'never-still' });
    const page = await stage().openPage(url);
    await page.evaluate(() => {
      const ticker = document.createElement('div');
      document.body.append(ticker);
      setInterval(() => {
        for (let tick = 0; tick < 100; tick += 1) ticker.textContent = String(Math.random());
      }, 10);
    }, null);
    await badgeSet(stage(), page);
    const popup = await stage().openPopup(page);
    await shows(popup, LINKEDIN_2025.name);
  });
};

async function bringIntoView(page: Tab, slug: string): Promise<void> {
  await page.evaluate(async key => {
    document.querySelector(`[data-test-key="${key}"]`)?.scrollIntoView();
    await new Promise(resolve => {
      setTimeout(resolve, 100);
    });
  }, slug);
}

/** Where everything stands that the page itself holds, so that a mark that moves something shows. */
async function places(page: Tab): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const own = globalThis as unknown as { elements?: readonly Element[] };
    own.elements ??= [...document.querySelectorAll('body, body *')];
    return own.elements.map(element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, x, y, width, height].map(String).join(' ');
    });
  }, null);
}
