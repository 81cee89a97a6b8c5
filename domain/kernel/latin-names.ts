/**
 * Names and words that keep their Latin letters in Serbian Cyrillic text: platforms and programs, foreign organisations, abbreviations, words
 * that Serbian takes over as they are. The one list of them: whatever is made Cyrillic, the programme's text or what somebody typed, asks here.
 */

/** Serbian puts endings to them: Facebooka, Viberu; Cyrillic ones stand behind a hyphen. */
const names = [
  'Adobe Reader',
  ...[
    'Airbnb',
    'AnyDesk',
    'Badoo',
    'BeReal',
    'Bluetooth',
    'Booking',
    'Canva',
    'ChatGPT',
    'Chrome',
    'Copilot',
    'Discord',
    'Dropbox',
    'Edge',
  ],
  ...[
    'Facebook',
    'Fortnite',
    'Gemini',
    'Gmail',
    'Google',
    'Grindr',
    'iCloud',
    'Instagram',
    'Internet Explorer',
    'iPad',
    'iPhone',
    'Kahoot',
    'Keynote',
  ],
  ...['LibreOffice', 'LinkedIn', 'Linux', 'macOS', 'Mentimeter', 'Messenger', 'Microsoft', 'Minecraft', 'Moodle', 'Notepad', 'OneDrive'],
  ...['OpenAI', 'Outlook', 'Padlet', 'Pinterest', 'PowerPoint', 'Reddit', 'Roblox', 'Samsung', 'Skype', 'SmartArt', 'Snapchat', 'Spotify'],
  ...['Steam', 'Teams', 'Telegram', 'Threads', 'TikTok', 'Tinder', 'Tumblr', 'Twitch', 'Twitter', 'Viber', 'Vinted', 'WeChat', 'WhatsApp'],
  ...['Wi-Fi', 'WiFi', 'Zoom'],
  ...[
    'Indian Express',
    'La Strada',
    'La Strada International',
    'Tackle Bullying',
    'Save the Children',
    'Terre des Hommes',
    'Safer Internet',
    'Please wait',
    'Unicode',
  ],
  ...['Ghost Mode', 'Snap Map'],
];

/** Their letters alone keep these Latin; they stand here so that their endings are known. */
const lettersOfTheirOwn = ['Excel', 'Nextcloud', 'Syncthing', 'Windows', 'Word', 'YouTube'];

/** Abbreviations of organisations and of the computer; those that Serbian reads as words of its own (UNICEF, SMS, PIN) are not here. */
const abbreviations = [
  ...['AATN', 'ACRATH', 'CETS', 'DHS', 'HRCVR', 'ICAT', 'MESMAC', 'NHRI'],
  ...['CEOP', 'CTDC', 'ECPAT', 'GDPR', 'GHRD', 'ICMPD', 'IDEAS', 'INHOPE', 'NCMEC', 'NSPCC', 'OHCHR', 'UNHCR', 'UNODC'],
  ...[
    'CSV',
    'DOC',
    'DOS',
    'DVD',
    'EMF',
    'GPS',
    'HDMI',
    'HTML',
    'ISO',
    'JPEG',
    'JPG',
    'Mac',
    'MP3',
    'MP4',
    'Ogg',
    'PDF',
    'PNG',
    'SVG',
    'TIFF',
    'URL',
    'USB',
    'WMF',
  ],
  ...['UTF', 'VGA', 'VPN', 'ZIP'],
  ...['Ctrl', 'Shift', 'Alt', 'Tab', 'Enter', 'Esc'],
];

/** Also with a capital letter, and with endings. */
const words = [
  ...[
    'backup',
    'burnout',
    'catfishing',
    'chat',
    'chatbot',
    'check-in',
    'checklist',
    'cloud',
    'deepfake',
    'e-mail',
    'feedback',
    'flip-chart',
  ],
  ...[
    'flipchart',
    'gaming',
    'grooming',
    'hardware',
    'hashtag',
    'mail',
    'offline',
    'online',
    'outreach',
    'phishing',
    'podcast',
    'screenshot',
  ],
  ...['selfie', 'smartphone', 'software', 'stream', 'streaming', 'touchpad'],
];

const eitherCase = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const longestFirst = (list: readonly string[]): string => list.toSorted((one, other) => other.length - one.length).join('|');
const begins = String.raw`(?<![\p{L}\d])`;
const ends = String.raw`(?![\p{L}\d])`;
/**
 * Endings of cases in both numbers, of possessives, and of persons who make or play it. Any three letters would make a name of Zoomorf,
 * too.
 */
const cases = 'a|e|i|o|u|om|em|im|ima|ama';
/** The person who makes or plays it is a word of its own: TikToker. */
const withEnding = `(?:(?<ending>${cases}|ov(?:${cases})?)|er(?:${cases})?)?`;

/** What is found of them in a text, with its `ending`; a shortcut of keys with all its keys. */
export const latinName = [
  `${begins}(?:${longestFirst([...names, ...lettersOfTheirOwn, ...words.map(eitherCase)])})${withEnding}${ends}`,
  String.raw`${begins}(?:${longestFirst(abbreviations)})(?:\+\w+)*${ends}`,
].join('|');

const nameAlone = new RegExp(`${begins}(?<name>${longestFirst(names)})${withEnding}${ends}`, 'gu');

/** Names in a text, each without its ending: the same in every language. */
export const namesIn = (text: string): readonly string[] => [...text.matchAll(nameAlone)].flatMap(({ groups }) => groups?.name ?? []);
