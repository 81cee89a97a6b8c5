/** What a change makes of the texts of a programme: pure, and nothing comes of it where it can't be written so that a reader finds it. */

import { type Refusal, refuse } from '../../../../domain/kernel/refusal';
import type { PartOfChange } from '../../../../domain/programme/design';
import { withSlideBody, withSlideNotes, withSlideWord } from '../../../content/editing/slide-edit';
import {
  renamedSlide,
  wholeSlideIn,
  withoutSlide,
  withSlideAdded,
  withSlideMoved,
  withWholeSlide,
} from '../../../content/editing/slide-order';
import { slidesInText } from '../../../content/editing/slide-segments';
import { withYamlValue } from '../../../content/editing/yaml-edit';
import { withYamlAdded, withYamlMoved, withYamlRemoved } from '../../../content/editing/yaml-entries';
import { mediaFolder } from '../../../content/picture-name';

/** Of the files that are changed; undefined where the file goes. */
export type Edited = ReadonlyMap<string, string | Uint8Array | undefined>;
/** The text of a file; undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

const languages = ['en', 'sr'] as const;
const slideFile = (block: string, language: 'en' | 'sr'): string => `slides/${block}.${language}.md`;

/** In both languages together: a slide of the one is a slide of the other. */
const namesIn = (block: string, textOf: TextOf): readonly string[] =>
  languages.flatMap((language) => slidesInText(textOf(slideFile(block, language)) ?? ''));

/** `wanted`, or with a number behind it: none that the block has. */
function freeSlideName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let count = 2; taken.includes(name); count += 1) name = `${wanted}-${count}`;
  return name;
}

/** Of letters, digits and hyphens. */
const nameOf = (heading: string): string =>
  heading
    .replace(/^#\s*/u, '')
    .normalize('NFD')
    .replaceAll(/đ/giu, 'dj')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .toLowerCase()
    .slice(0, 40)
    .replace(/-+$/u, '');

const unwritable = (file: string): Refusal => refuse('design-unwritable', undefined, { file });

class Edits {
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
    if (after === undefined) return unwritable(file);
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
}

function addSlide(edits: Edits, { block, after, added }: Extract<PartOfChange, { readonly kind: 'slide-added' }>): Refusal | undefined {
  const id = freeSlideName(nameOf(added.en.body.split('\n', 1)[0] ?? '') || added.layout, namesIn(block, edits.text));
  return edits.both(block, (text, language) => {
    const at = after === null ? 0 : slidesInText(text).indexOf(after) + 1;
    return withSlideAdded(text, at, { id, layout: added.layout, sources: added.sources, ...added[language] });
  });
}

function copySlide(edits: Edits, { block, slide }: Extract<PartOfChange, { readonly kind: 'slide-copied' }>): Refusal | undefined {
  const id = freeSlideName(slide, namesIn(block, edits.text));
  return edits.both(block, (text) => {
    const whole = wholeSlideIn(text, slide);
    /* What one language alone has is copied in it. */
    return whole === undefined ? text : withWholeSlide(text, slidesInText(text).indexOf(slide) + 1, id, renamedSlide(whole, id));
  });
}

function moveSlide(edits: Edits, change: Extract<PartOfChange, { readonly kind: 'slide-moved' }>): Refusal | undefined {
  const { block, slide, into, to } = change;
  if (block === into) return edits.both(block, (text) => (slidesInText(text).includes(slide) ? withSlideMoved(text, slide, to) : text));
  const id = freeSlideName(slide, namesIn(into, edits.text));
  for (const language of languages) {
    const whole = wholeSlideIn(edits.text(slideFile(block, language)) ?? '', slide);
    if (whole === undefined) continue;
    const refusal =
      edits.edit(slideFile(block, language), (text) => withoutSlide(text, slide)) ??
      edits.edit(slideFile(into, language), (text) =>
        withWholeSlide(text, Math.min(to, slidesInText(text).length), id, renamedSlide(whole, id)),
      );
    if (refusal) return refusal;
  }
  return undefined;
}

function apply(edits: Edits, change: PartOfChange): Refusal | undefined {
  switch (change.kind) {
    case 'yaml-value':
      return edits.edit(change.file, (text) => withYamlValue(text, change.path, change.value));
    case 'yaml-added':
      return edits.edit(change.file, (text) => withYamlAdded(text, change.path, change.at, change.value, change.before));
    case 'yaml-removed':
      return edits.edit(change.file, (text) => withYamlRemoved(text, change.path));
    case 'yaml-moved':
      return edits.edit(change.file, (text) => withYamlMoved(text, change.path, change.to));
    case 'slide-body':
      return edits.edit(slideFile(change.block, change.language), (text) => withSlideBody(text, change.slide, change.text));
    case 'slide-notes':
      return edits.edit(slideFile(change.block, change.language), (text) => withSlideNotes(text, change.slide, change.text));
    case 'slide-word':
      return edits.both(change.block, (text) =>
        slidesInText(text).includes(change.slide) ? withSlideWord(text, change.slide, change.word, change.value) : text,
      );
    case 'slide-added':
      return addSlide(edits, change);
    case 'slide-copied':
      return copySlide(edits, change);
    case 'slide-removed':
      return edits.both(change.block, (text) => (slidesInText(text).includes(change.slide) ? withoutSlide(text, change.slide) : text));
    case 'slide-moved':
      return moveSlide(edits, change);
    case 'block-added':
    case 'block-removed':
      return unwritable('agenda.yaml');
    case 'file-added':
      if (edits.text(change.file) !== undefined) return refuse('design-file-there', undefined, { file: change.file });
      edits.edited.set(change.file, change.text);
      return undefined;
    case 'file-removed':
      if (edits.text(change.file) === undefined) return refuse('design-file-gone', undefined, { file: change.file });
      edits.edited.set(change.file, undefined);
      return undefined;
    case 'medium-added':
      edits.edited.set(`${mediaFolder}/${change.medium}`, change.bytes);
      return undefined;
    case 'medium-removed':
      edits.edited.set(`${mediaFolder}/${change.medium}`, undefined);
      return undefined;
  }
}

/** Whole, or refused with a sentence. */
export function edited(changes: readonly PartOfChange[], textOf: TextOf): Edited | Refusal {
  const edits = new Edits(textOf);
  for (const change of changes) {
    const refusal = apply(edits, change);
    if (refusal) return refusal;
  }
  return edits.edited;
}
