const KEEP_MS = 10_000;

/** Hands a CSV to the browser as a file to save. The engine wrote it, and made its cells harmless to spreadsheets. */
export function saveText(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the bytes after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_MS);
}
