/** Types of what the tests, which are TypeScript, take from folder-in-memory.mjs. */
export function temporaryInMemory(): { readonly TMPDIR?: string };
