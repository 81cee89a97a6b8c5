/**
 * Programmes that were parsed when the kit was built, as text, by the hash of theirs. The build puts its own in place of this
 * file (electron.vite.config.ts); sources that run as they are have none.
 */
export const parsedProgramme = async (_hash: string): Promise<string | undefined> => undefined;
