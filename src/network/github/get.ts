/**
 * What came of one request. `rate-limit`: GitHub lets no more through for now; `absent`: there is no such thing, or it is
 * kept back (empty, blocked, too large); `unreachable`: no answer, or none that can be read.
 */
export type Got =
  | {
      readonly kind: 'ok';
      /** JSON, or text for a patch: hostile until parsed. */
      readonly body: unknown;
      /** How many pages there are in all; 1 where the answer names no other. */
      readonly pages: number;
      /** How many more requests of this kind GitHub lets through; absent where it does not say. */
      readonly remaining?: number;
    }
  | { readonly kind: 'rate-limit' | 'absent' | 'unreachable' };

/** Asks for an address of GitHub's API. Never rejects. A patch may be cut after its head. */
export type Get = (address: string, as: 'json' | 'patch') => Promise<Got>;
