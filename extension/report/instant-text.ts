import { screenLanguage } from '../ui/format.ts';

/** An instant with its time of day and zone: on paper nobody can ask which clock was meant. Else as it stands. */
export function instantText(iso: string): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  return new Intl.DateTimeFormat(screenLanguage(), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(instant);
}
