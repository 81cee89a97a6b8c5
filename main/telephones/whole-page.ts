/** The frame of the page for telephones, with the words of all three scripts in it: it needs nothing further to say them. */
import { languages } from '../../domain/kernel/language';
import type { RoomPages } from '../../domain/telephones/page';
import { wordsOfPage } from './words-of-page';

/** What the frame asks for. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** Inside a script element nothing may look like its end. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As a browser gets it. */
export function wholePage({ en: { usual } }: RoomPages): string {
  const words = wordsOfPage();
  return `<!doctype html>
<html lang="${usual}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${asText(words[usual].title)}</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<noscript>${languages.map((language) => `<p lang="${language}">${asText(words[language]['needs-script'])}</p>`).join('')}</noscript>
<script type="application/json" id="words">${asData({ usual, words })}</script>
<script src="/page.js"></script>
</body>
</html>
`;
}
