/** Keeps what a file holds as long as somebody uses it, so that several stages share it. */
import { hashBytes } from './hash';

/** What has been made of files, by path, with the checksum of the bytes it was made of. */
export class LoadedOnce<T extends object> {
  private readonly inUse = new Map<string, { readonly checksum: number; readonly value: WeakRef<T> }>();

  /** What `decode` makes of a file's bytes, or what it made of the same ones before. */
  of(file: string, bytes: Uint8Array, decode: (bytes: Uint8Array, file: string) => T): T {
    const checksum = hashBytes(bytes);
    const known = this.inUse.get(file);
    // training writes the file anew: the same path is not yet the same content
    const kept = known?.checksum === checksum ? known.value.deref() : undefined;
    if (kept !== undefined) return kept;
    const value = decode(bytes, file);
    this.inUse.set(file, { checksum, value: new WeakRef(value) });
    return value;
  }
}
