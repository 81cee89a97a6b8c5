/** Gives what turns a key as in `library:new-training`, and values for its placeholders, into the words of that language. */
export function wordsIn(
  language: 'en' | 'sr-Latn' | 'sr-Cyrl',
): Promise<(key: string, values?: Readonly<Record<string, unknown>>) => string>;
