import type { JSX } from 'preact';

/** File names are the user's, and may hold anything. */
export function FileNames({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <ul>
      {names.map(name => (
        <li>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
