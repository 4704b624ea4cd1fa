/** The bytes of a file as they are read. Blobs are not iterable before Chrome 124. */
export async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array, void> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // The parser had enough; a file that could not be read has said so already.
    reader.cancel().catch(() => undefined);
  }
}
