const KEEP_MS = 10_000;

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the bytes after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_MS);
}
