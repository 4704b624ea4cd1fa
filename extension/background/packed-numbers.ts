const CHUNK = 8_192;

interface Numbers {
  readonly buffer: ArrayBufferLike;
  readonly byteOffset: number;
  readonly byteLength: number;
}

/** Numbers of a fixed width as base64, for a file of text. Little-endian, as every machine a browser runs on is. */
export function packed({ buffer, byteOffset, byteLength }: Numbers): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** The numbers of such a text; `undefined` where it is none. */
export function numbersOf<Array>(
  text: string,
  type: { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBuffer): Array },
): Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
    return bytes.length % type.BYTES_PER_ELEMENT === 0 ? new type(bytes.buffer) : undefined;
  } catch {
    return undefined;
  }
}
