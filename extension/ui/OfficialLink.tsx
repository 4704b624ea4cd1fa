import type { ComponentChildren, JSX } from 'preact';

/**
 * A link to a publisher's page, opened only by the user's own click. Anything but https is shown as plain text: the
 * address came out of a downloaded file.
 */
export function OfficialLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  if (!isHttps(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function isHttps(href: string): boolean {
  return URL.canParse(href) && new URL(href).protocol === 'https:';
}
