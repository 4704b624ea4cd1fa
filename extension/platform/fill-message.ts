/** One message as `_locales` holds it; what is for translators alone is left out. */
export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A named placeholder, a numbered value, or a dollar that stands for itself: MDN, "Locale-specific message reference". */
const DOLLARS = /\$([\w@]+)\$|\$([1-9])|\$\$/g;
const NUMBERED = /\$([1-9])/g;

/** Puts a message together as browsers do. A value goes in as it is: dollars in it mean nothing. */
export function fillMessage({ message, placeholders = {} }: Message, values: readonly string[]): string {
  const value = (number: string): string => values[Number(number) - 1] ?? '';
  return message.replaceAll(DOLLARS, (found, name: string | undefined, number: string | undefined) => {
    if (number !== undefined) return value(number);
    if (name === undefined) return '$';
    const content = placeholders[name.toLowerCase()]?.content;
    return content?.replaceAll(NUMBERED, (_, inside: string) => value(inside)) ?? found;
  });
}
