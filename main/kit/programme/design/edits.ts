/** Texts of a programme while a change is made of them: each change sees what the one before it left. */
import { type Refusal, refuse } from '../../../../domain/kernel/refusal';
import { slidesInText } from '../../../content/editing/slide-segments';

/** Files that change; undefined where the file goes. */
export type Edited = ReadonlyMap<string, string | Uint8Array | undefined>;
/** The text of a file; undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

const languages = ['en', 'sr'] as const;
export const slideFile = (block: string, language: 'en' | 'sr'): string => `slides/${block}.${language}.md`;

export class Edits {
  readonly #textOf: TextOf;
  readonly edited = new Map<string, string | Uint8Array | undefined>();

  constructor(textOf: TextOf) {
    this.#textOf = textOf;
  }

  readonly text: TextOf = (file) => {
    if (!this.edited.has(file)) return this.#textOf(file);
    const now = this.edited.get(file);
    return typeof now === 'string' ? now : undefined;
  };

  /** Refused where the file isn't there, or nothing comes of it. */
  edit(file: string, work: (text: string) => string | undefined): Refusal | undefined {
    const before = this.text(file);
    if (before === undefined) return refuse('design-file-gone', undefined, { file });
    const after = work(before);
    if (after === undefined) return refuse('design-unwritable', undefined, { file });
    if (after !== before) this.edited.set(file, after);
    return undefined;
  }

  /** In both languages; the first refusal counts. */
  both(block: string, work: (text: string, language: 'en' | 'sr') => string | undefined): Refusal | undefined {
    for (const language of languages) {
      const refusal = this.edit(slideFile(block, language), (text) => work(text, language));
      if (refusal) return refusal;
    }
    return undefined;
  }

  add(file: string, text: string): Refusal | undefined {
    if (this.text(file) !== undefined) return refuse('design-file-there', undefined, { file });
    this.edited.set(file, text);
    return undefined;
  }

  remove(file: string): Refusal | undefined {
    if (this.text(file) === undefined) return refuse('design-file-gone', undefined, { file });
    this.edited.set(file, undefined);
    return undefined;
  }

  /** In both languages together: a slide of the one is a slide of the other. */
  slidesOf(block: string): readonly string[] {
    return languages.flatMap((language) => slidesInText(this.text(slideFile(block, language)) ?? ''));
  }

  hasSlides(block: string): boolean {
    return languages.some((language) => this.text(slideFile(block, language)) !== undefined);
  }
}

/** `wanted`, or with a number behind it: none that is taken. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let count = 2; isTaken(name); count += 1) name = `${wanted}-${count}`;
  return name;
}

/** Makes a name of small letters, digits and hyphens; empty where none are left. */
export const nameOf = (title: string): string =>
  title
    .replace(/^#\s*/u, '')
    .replaceAll(/đ/giu, 'dj')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/gu, '');
