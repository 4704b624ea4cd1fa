/** Figures as text, and tables of them. */
import { type Goal, reaches, type Unit } from './floors.ts';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const aligned = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(aligned), ...rows.map(line)].join('\n');
}

/** What has nothing to say in a cell. */
export const NOTHING = '–';

/** A share with three digits. Cut, not rounded: 0.8199 has not reached 0.82. */
export function share(value: number | undefined): string {
  return value === undefined ? NOTHING : (Math.floor(value * 1000 + 1e-6) / 1000).toFixed(3);
}

export function ms(value: number): string {
  return `${count(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)))} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function count(value: number): string {
  return value.toLocaleString('en');
}

/** A figure in the unit of a goal. */
export function inUnit(unit: Unit, value: number): string {
  if (unit === 'share') return share(value);
  if (unit === 'ms') return ms(value);
  return unit === 'MB' ? `${Number(value.toFixed(1))} MB` : `${Number(value.toFixed(1))} per 1,000`;
}

/** `aim reached`, `floor reached, 0.012 to the aim`, or what is missing to the floor. */
export function verdict(goal: Goal, value: number | undefined): string {
  if (value === undefined) return '**not measured**';
  if (reaches(goal, value, goal.aim)) return 'aim reached';
  const gap = (wanted: number): string => {
    const distance = Math.abs(value - wanted);
    // Rounded up: what is missing is never nothing.
    if (goal.unit === 'share') return (Math.ceil(distance * 1000 - 1e-6) / 1000).toFixed(3);
    return inUnit(goal.unit, distance);
  };
  return reaches(goal, value, goal.floor)
    ? `floor reached, ${gap(goal.aim)} to the aim`
    : `**${gap(goal.floor)} to the floor**`;
}
