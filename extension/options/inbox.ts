import { openStore } from '../../src/store/store.ts';

/** A file at hand: its id in the store's inbox, and the name the user gave it. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

/** The background takes the bytes out of the database: messages would have to carry them as text. */
const { inbox } = openStore({ indexedDB, IDBKeyRange });

/** Puts a file where the background finds it. Throws StoreFull when the disk is full. */
export async function keepFile(file: File): Promise<KeptFile> {
  const id = crypto.randomUUID();
  await inbox.put({ id, name: file.name, blob: file, at: new Date().toISOString() });
  return { id, name: file.name };
}

export async function forgetFiles(ids: readonly string[]): Promise<void> {
  await inbox.drop(ids);
}
