/** How the letters of a text file can be kept, the likelier first. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'iso-8859-2',
  'iso-8859-5',
  'cp852',
  'cp855',
  'mac-latin',
  'mac-croatian',
  'mac-cyrillic',
] as const;
export type Encoding = (typeof encodings)[number];
