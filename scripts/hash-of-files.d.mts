/** SHA-256 in hexadecimal digits, of files and whole folders by their names in `folder`. Throws where one of them is missing. */
export function hashOfFiles(folder: string, names: readonly string[]): string;
