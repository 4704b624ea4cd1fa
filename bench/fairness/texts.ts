import type { Random } from './random.ts';

/** What one introduction is filled with. */
export interface Filling {
  readonly years: number;
  readonly skills: readonly string[];
  readonly title: string;
  readonly city: string;
}

/**
 * Introductions as they go round: many people use the same. `{y}` years, `{a}` `{b}` `{c}` technologies, `{t}` title,
 * `{p}` place. Written for this; they only sound like what everybody writes.
 */
const SHORT = [
  'Passionate {t} with {y}+ years of experience building scalable applications with {a}, {b} and {c}.',
  'Results-driven {t}. {y} years of experience. {a} | {b} | {c}',
  'I am a {t} who loves clear code and calm teams. {a}, {b}.',
  'Full-stack developer with {y}+ years of experience in web and mobile. Always learning.',
  'Hi there! I build things with {a} and {b}. Coffee, bikes and open source.',
  'Creative problem solver, {y} years in the industry, based in {p}.',
  '{t} at heart. I turn ideas into products that people use every day.',
  'Helping start-ups to ship since the beginning of my career. {a}, {b}, {c}.',
  'Detail-oriented professional with over {y} years of experience. Open to remote work.',
  'Senior engineer, mentor, parent of two. I enjoy {a} and long walks.',
  'I help businesses grow by building reliable software in {a} and {b}.',
  '{y} years of hands-on experience in software teams, from idea to production.',
];

const OPENINGS = [
  'I am a {t} with {y}+ years of experience in designing, building and running software.',
  'Hello and welcome to my profile! I have been working as a {t} for more than {y} years.',
  'As a {t} I care about reliability, readable code and the people who use what I build.',
  'Driven by curiosity, I have spent {y} years turning rough ideas into working products.',
  'Are you looking for a dependable {t}? You have come to the right place.',
  'I started out in support, moved into development, and never looked back.',
  'My work sits where product, design and engineering meet.',
];
const MIDDLES = [
  'My main tools are {a}, {b} and {c}, and I pick up whatever a project needs beside them. I have worked in small teams and in large ones, with clients on several continents, and I like both.',
  'I have delivered web platforms, internal tools and mobile applications with {a} and {b}, usually from the first sketch to the first thousand users, and stayed to keep them running.',
  'Most of my recent work is in {a}. Before that came {b} and {c}. I write tests first when it helps, review with kindness, and document what the next person needs to know.',
  'What I bring: solid experience with {a}, a practical sense for {b}, clear communication, deadlines that are kept, and a habit of asking why before asking how.',
  'In my last roles I led migrations, cut hosting costs, introduced continuous delivery and helped juniors grow. I value feedback, long-term cooperation and honest estimates.',
];
const CLOSINGS = [
  'When I am not at the keyboard, I am outdoors with my family. Feel free to reach out.',
  'I am available for full-time and contract work. Let us talk about your project!',
  'Currently based in {p}. Open to new opportunities, on site or remote.',
  'Client satisfaction is my first priority. I look forward to working with you.',
  'Always happy to chat about technology, books and football.',
  'Thank you for reading this far. Drop me a line any time.',
];

/** How many templates there are in all: the long ones are put together of three parts. */
export const TEMPLATES = SHORT.length + OPENINGS.length * MIDDLES.length * CLOSINGS.length;

export function introduction(filling: Filling, random: Random): string {
  const isShort = random.chance(0.5);
  const text = isShort
    ? random.pick(SHORT)
    : `${random.pick(OPENINGS)}\n\n${random.pick(MIDDLES)}\n\n${random.pick(CLOSINGS)}`;
  return filled(text, filling);
}

export function filled(text: string, { years, skills, title, city }: Filling): string {
  const [a = 'Java', b = 'Python', c = 'PostgreSQL'] = skills;
  const values: Readonly<Record<string, string>> = {
    y: String(years),
    a,
    b,
    c,
    t: title.toLowerCase(),
    p: city,
  };
  return text.replace(/\{([yabctp])\}/g, (_, key: string) => values[key] ?? '');
}
