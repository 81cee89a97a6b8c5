/** The name by which trainings know a programme: made once from its title, and never changed. Beside it the title of a second one. */
import type { Localized } from '../kernel/language';

const longest = 40;

/** Small letters, digits and `-`; `programme` where a title has none. */
function plainName(title: string): string {
  const letters = title.toLowerCase().replaceAll('đ', 'dj').normalize('NFD');
  const words = letters.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/gu, '-');
  return words.slice(0, longest).replace(/^-+|-+$/gu, '') || 'programme';
}

/** With a number behind it where another has that name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}

const small = (names: Iterable<string>): ReadonlySet<string> => new Set([...names].map((name) => name.toLowerCase()));

/** `taken`: of programmes and of trainings' programmes. */
export const newProgrammeId = (title: string, taken: Iterable<string>): string => freeName(plainName(title), small(taken));

/** Returns the id of a copy: the same name with the next number behind it. */
export const copiedProgrammeId = (id: string, taken: Iterable<string>): string =>
  freeName(id.toLowerCase().replace(/-\d+$/u, ''), small([...taken, id.replace(/-\d+$/u, '')]));

/** Both languages get the same number behind them: the first with which no other programme is called so. */
export function copiedTitle({ en, sr }: Localized, taken: readonly Localized[]): Localized {
  const numbered = (title: string, count: number): string => `${title.replace(/ \(\d+\)$/u, '')} (${count})`;
  let count = 2;
  while (taken.some((other) => other.en === numbered(en, count) || other.sr === numbered(sr, count))) count += 1;
  return { en: numbered(en, count), sr: numbered(sr, count) };
}
