/** Under which name a file that a person chose or dropped lies in a programme: one that slides can name, and that none has. Pure. */

const endings = { picture: ['png', 'jpg', 'jpeg', 'svg'], film: ['webm', 'mp4', 'ogg', 'mp3', 'wav'], spoken: ['vtt'] } as const;
export type MediumKind = keyof typeof endings;

const kinds = Object.keys(endings) as readonly MediumKind[];
const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** Returns the kind by the file's name; undefined where no slide can show it. */
export const mediumKind = (name: string): MediumKind | undefined =>
  name.includes('.') ? kinds.find((kind) => endings[kind].some((ending) => ending === endingOf(name))) : undefined;

/** What a person can choose, as a file dialog asks for it. */
export const acceptedMedia = kinds.flatMap((kind) => endings[kind].map((ending) => `.${ending}`)).join(',');

const named = (kind: MediumKind): string => endings[kind].map((ending) => ending.toUpperCase()).join(', ');

/** Endings as a person reads them; the same in every language and script. */
export const mediumEndings = { pictures: named('picture'), films: named('film'), spoken: named('spoken') };

/** Millions of bytes. */
export const mostMegabytes: Readonly<Record<MediumKind, number>> = { picture: 8, film: 60, spoken: 1 };

/** Letters, digits and a few signs; a number behind it where another has that name. What is spoken goes by its film's name, and keeps its own. */
export function mediumName(chosen: string, taken: readonly string[]): string {
  const at = chosen.lastIndexOf('.');
  const ending = chosen.slice(at);
  const stem =
    chosen
      .slice(0, at)
      .replaceAll(/[^\p{L}\d_ .-]+/gu, '-')
      .replace(/^[^\p{L}\d_]+/u, '') || 'file';
  const small = new Set(taken.map((name) => name.toLowerCase()));
  if (mediumKind(chosen) === 'spoken') return `${stem}${ending}`;
  let name = `${stem}${ending}`;
  for (let count = 2; small.has(name.toLowerCase()); count += 1) name = `${stem}-${count}${ending}`;
  return name;
}

interface Shown {
  readonly name: string;
  /** What is seen in it. */
  readonly seen: string;
  /** Below it; empty for none. */
  readonly caption: string;
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The line of a slide that shows it. */
export function mediumLine({ name, seen, caption }: Shown): string {
  const address = name.includes(' ') ? `<media/${name}>` : `media/${name}`;
  const words = plain(seen).replaceAll(/[[\]]/gu, '');
  const below = plain(caption).replaceAll('"', '”');
  return `![${words}](${address}${below === '' ? '' : ` "${below}"`})`;
}
