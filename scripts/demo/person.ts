/** One entry of an invented work history. */
export interface DemoRole {
  readonly title: string;
  readonly organisation: string;
  /** As the sites write it, such as `Jan 2021 - Present`. */
  readonly dates: string;
  readonly place?: string;
}

/** An invented person, as far as the layouts show one. Leave out what the page should not hold. */
export interface DemoPerson {
  readonly name: string;
  /** The last part of the address: login, slug or Upwork's `~01...`. */
  readonly slug: string;
  readonly pronouns?: string;
  readonly headline?: string;
  readonly about?: string;
  readonly location?: string;
  readonly country?: string;
  readonly organisation?: string;
  readonly roles?: readonly DemoRole[];
  /** The section is there and empty, as LinkedIn serves it until the reader scrolls. */
  readonly rolesNotLoaded?: boolean;
  /** ... and fills a moment after the page was opened. */
  readonly rolesComeLate?: boolean;
  readonly school?: string;
  readonly skills?: readonly string[];
  readonly email?: string;
  readonly website?: string;
  /** The clock the site shows, in minutes ahead of UTC. */
  readonly minutesAheadOfUtc?: number;
  readonly joined?: string;
}

/** The clock of a place as `HH:MM`. */
export function clockAt(minutesAheadOfUtc: number, now: Date): string {
  return new Date(now.getTime() + minutesAheadOfUtc * 60_000).toISOString().slice(11, 16);
}

/** `+01:00` */
export function offsetText(minutesAheadOfUtc: number): string {
  const minutes = Math.abs(minutesAheadOfUtc);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutesAheadOfUtc < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const HUES = [12, 48, 96, 150, 205, 260, 310] as const;

/** Initials on a colour, as a data address: no page of the demo loads anything. */
export function portrait(name: string): string {
  const initials = name
    .split(/\s+/)
    .map(word => word.charAt(0))
    .slice(0, 2)
    .join('');
  const hue = HUES[name.length % HUES.length] ?? 0;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="hsl(${hue} 45% 42%)"/><text x="48" y="60" font-family="sans-serif" font-size="36" fill="white" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
