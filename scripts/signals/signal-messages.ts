import { NEXT_STEPS } from '../../src/signals/next-steps.ts';
import type { Signal, SignalWords } from '../../src/signals/signal.ts';

export interface Message {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example: string }>>;
}

/** The content of a `messages.json`. */
export type Messages = Readonly<Record<string, Message>>;

/** What the parts of a signal's words are, for whoever translates them. */
const PARTS: Readonly<Record<keyof SignalWords, string>> = {
  check: 'neutral name of the check, shown also where nothing was found.',
  title: 'title of a finding; what does not fit, never an accusation.',
  observed: 'what was observed.',
  compared: 'what it was compared with.',
  innocent: 'common innocent reasons.',
  agrees: 'said where the check found that things fit.',
};

const GENERATED = /^(?:signal|next)_/;

/** The messages with those of signals and next steps as the signals say them; the others stay as and where they are. */
export function withSignalMessages(messages: Messages, signals: readonly Signal[]): Messages {
  const others = Object.entries(messages).filter(([key]) => !GENERATED.test(key));
  const steps = Object.entries(NEXT_STEPS).map(([step, message]) => [
    `next_${step}`,
    { message, description: 'What the user can do next; the same for every candidate.' },
  ]);
  return Object.fromEntries([...others, ...signals.flatMap(messagesOf), ...steps]) as Messages;
}

function messagesOf({ id, words, values }: Signal): readonly (readonly [string, Message])[] {
  const name = id.slice(id.indexOf('/') + 1);
  return Object.entries(PARTS).flatMap(([part, about]) => {
    const text = words[part as keyof SignalWords];
    if (text === undefined) return [];
    const used = values.flatMap(([value, example], index) =>
      text.includes(`{${value}}`) ? [[value, { content: `$${index + 1}`, example }] as const] : [],
    );
    const message = text.replaceAll(/\{(\w+)\}/g, (_, value: string) => `$${value.toUpperCase()}$`);
    const description = `Check '${name}': ${about}`;
    const placeholders = used.length > 0 ? { placeholders: Object.fromEntries(used) } : {};
    return [
      [`signal_${name.replaceAll('-', '_')}_${part}`, { message, description, ...placeholders }] as const,
    ];
  });
}
