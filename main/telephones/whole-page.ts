/** The frames of the pages for telephones, with their words in all three scripts: they need nothing further to say them. */
import { type Language, languages } from '../../domain/kernel/language';
import { cyrillicText } from '../../domain/kernel/words-in';
import type { RoomPages } from '../../domain/telephones/page';
import { remotePage as remoteWords } from '../../words/remote-page';
import { telephonePage as roomWords } from '../../words/telephone-page';

type Words = Readonly<Record<string, string>>;
interface PageWords {
  readonly en: Words;
  readonly sr: Words;
}

interface Frame {
  readonly usual: Language;
  /** The address of its script and its style. */
  readonly files: string;
  readonly scheme: string;
  readonly words: PageWords;
}

function inScripts({ en, sr }: PageWords): Readonly<Record<Language, Words>> {
  const cyrillic = Object.fromEntries(Object.entries(sr).map(([key, text]) => [key, cyrillicText(text)]));
  return { en, 'sr-Latn': sr, 'sr-Cyrl': cyrillic };
}

/** Inside a script element nothing may look like its end. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const asText = (text = ''): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Returns the page as a browser gets it. */
function wholePage({ usual, files, scheme, words: written }: Frame): string {
  const words = inScripts(written);
  return `<!doctype html>
<html lang="${usual}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<title>${asText(words[usual].title)}</title>
<link rel="stylesheet" href="/${files}.css">
</head>
<body>
<div id="page"></div>
<noscript>${languages.map((language) => `<p lang="${language}">${asText(words[language]['needs-script'])}</p>`).join('')}</noscript>
<script type="application/json" id="words">${asData({ usual, words })}</script>
<script src="/${files}.js"></script>
</body>
</html>
`;
}

export const roomPage = ({ en: { usual } }: RoomPages): string =>
  wholePage({ usual, files: 'page', scheme: 'light dark', words: roomWords });

/** Dark, since it is held in a dark hall. */
export const remotePage = (usual: Language): string => wholePage({ usual, files: 'remote', scheme: 'dark', words: remoteWords });
