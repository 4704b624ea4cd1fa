import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

export type MessageKey = keyof typeof messages;

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const MESSAGES: Readonly<Record<MessageKey, Message>> = messages;

/** The wording of a message as the screens show it, with its values filled in. */
export function wording(key: MessageKey, ...values: readonly string[]): string {
  const { message, placeholders = {} } = MESSAGES[key];
  return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}

/** The longest part of a message that holds no value: what to look for when the values are not known. */
export function fixedPart(key: MessageKey): string {
  const parts = MESSAGES[key].message.split(/\$\w+\$/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').trim();
}
