/** Tells a PDF by how it begins. */

/** Somebody may have written something before it, as some programs do. */
export const beginsAsPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-');
