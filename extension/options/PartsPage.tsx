import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { PARTS, type PartId } from './parts.ts';
import { PartsNav } from './PartsNav.tsx';
import { SearchField } from './SearchField.tsx';
import { useCurrentPart } from './use-current-part.ts';
import { useSearch } from './use-search.ts';

/** The parts of the page under each other, with the ways to find one. One that is not looked for is hidden, and stays as it is. */
export function PartsPage({
  parts,
}: {
  readonly parts: Readonly<Record<PartId, ComponentChildren>>;
}): JSX.Element {
  const page = useRef<HTMLElement>(null);
  const search = useSearch(page);
  const current = useCurrentPart(page);
  return (
    <div class="layout">
      <SearchField search={search} />
      <PartsNav current={current} found={search.found} />
      <main ref={page}>
        {PARTS.map(({ id }) => (
          <div key={id} id={id} class="part" tabIndex={-1} hidden={!(search.found?.has(id) ?? true)}>
            {parts[id]}
          </div>
        ))}
      </main>
    </div>
  );
}
