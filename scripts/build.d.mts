/** Files and folders that the app is built of. */
export const sources: readonly string[];
