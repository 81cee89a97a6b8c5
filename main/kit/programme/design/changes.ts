/** What a change makes of the texts of a programme: pure, and nothing comes of it where it can't be written so that a reader finds it. */
import { type Refusal, refuse } from '../../../../domain/kernel/refusal';
import type { PartOfChange } from '../../../../domain/programme/design';
import { isPair } from '../../../content/editing/paired-texts';
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
import { withYamlAcross } from '../../../content/editing/yaml-across';
import { withYamlValue } from '../../../content/editing/yaml-edit';
import { withYamlAdded, withYamlMoved, withYamlRemoved } from '../../../content/editing/yaml-entries';
import { mediaFolder } from '../../../content/picture-name';
import { addBlock, listBlock, removeBlock } from './block-changes';
import { type Edited, Edits, freeName, nameOf, slideFile, type TextOf } from './edits';
import { addPair, changePair, removePair } from './pair-changes';

type Change<Kind extends PartOfChange['kind']> = Extract<PartOfChange, { readonly kind: Kind }>;

function addSlide(edits: Edits, { block, after, added }: Change<'slide-added'>): Refusal | undefined {
  const taken = edits.slidesOf(block);
  const id = freeName(nameOf(added.en.body.split('\n', 1)[0] ?? '') || 'slide', (name) => taken.includes(name));
  return edits.both(block, (text, language) => {
    const at = after === null ? 0 : slidesInText(text).indexOf(after) + 1;
    return withSlideAdded(text, at, { id, line: added.line, ...added[language] });
  });
}

/** The two files of a block may not have the same slides: a slide of one language alone is changed in it. */
const where =
  (slide: string, work: (text: string) => string | undefined) =>
  (text: string): string | undefined =>
    slidesInText(text).includes(slide) ? work(text) : text;

function copySlide(edits: Edits, block: string, slide: string): Refusal | undefined {
  const taken = edits.slidesOf(block);
  const id = freeName(slide, (name) => taken.includes(name));
  return edits.both(
    block,
    where(slide, (text) =>
      withWholeSlide(text, slidesInText(text).indexOf(slide) + 1, id, renamedSlide(wholeSlideIn(text, slide) ?? '', id)),
    ),
  );
}

function moveSlide(edits: Edits, { block, slide, into, to }: Change<'slide-moved'>): Refusal | undefined {
  if (block === into) {
    return edits.both(
      block,
      where(slide, (text) => withSlideMoved(text, slide, to)),
    );
  }
  const taken = edits.slidesOf(into);
  const id = freeName(slide, (name) => taken.includes(name));
  for (const language of ['en', 'sr'] as const) {
    const whole = wholeSlideIn(edits.text(slideFile(block, language)) ?? '', slide);
    if (whole === undefined) continue;
    const written = renamedSlide(whole, id);
    const refusal =
      edits.edit(slideFile(block, language), (text) => withoutSlide(text, slide)) ??
      edits.edit(slideFile(into, language), (text) => withWholeSlide(text, Math.min(to, slidesInText(text).length), id, written));
    if (refusal) return refusal;
  }
  return undefined;
}

function apply(edits: Edits, change: PartOfChange): Refusal | undefined {
  if ('file' in change && isPair(change.file)) return applyToPair(edits, change);
  switch (change.kind) {
    case 'yaml-value':
      return edits.edit(change.file, (text) => withYamlValue(text, change.path, change.value));
    case 'yaml-added':
      return edits.edit(change.file, (text) => withYamlAdded(text, change.path, change.at, change.value, change.before));
    case 'yaml-removed':
      return edits.edit(change.file, (text) => withYamlRemoved(text, change.path));
    case 'yaml-moved': {
      const { path, to, into } = change;
      return edits.edit(change.file, (text) => (into ? withYamlAcross(text, path, into, to) : withYamlMoved(text, path, to)));
    }
    case 'slide-body':
      return edits.edit(slideFile(change.block, change.language), (text) => withSlideBody(text, change.slide, change.text));
    case 'slide-notes':
      return edits.edit(slideFile(change.block, change.language), (text) => withSlideNotes(text, change.slide, change.text));
    case 'slide-word':
      return edits.both(
        change.block,
        where(change.slide, (text) => withSlideWord(text, change.slide, change.word, change.value)),
      );
    case 'slide-added':
      return addSlide(edits, change);
    case 'slide-copied':
      return copySlide(edits, change.block, change.slide);
    case 'slide-removed':
      return edits.both(
        change.block,
        where(change.slide, (text) => withoutSlide(text, change.slide)),
      );
    case 'slide-moved':
      return moveSlide(edits, change);
    case 'block-added':
      return addBlock(edits, change);
    case 'block-listed':
      return listBlock(edits, change);
    case 'block-removed':
      return removeBlock(edits, change);
    case 'file-added':
      return edits.add(change.file, change.text);
    case 'file-removed':
      return edits.remove(change.file);
    case 'picture-added':
      edits.edited.set(change.file, change.bytes);
      return undefined;
    case 'medium-added':
      edits.edited.set(`${mediaFolder}/${change.medium}`, change.bytes);
      return undefined;
    case 'medium-removed':
      edits.edited.set(`${mediaFolder}/${change.medium}`, undefined);
      return undefined;
  }
}

function applyToPair(edits: Edits, change: Extract<PartOfChange, { readonly file: string }>): Refusal | undefined {
  switch (change.kind) {
    case 'file-added':
      return addPair(edits, change);
    case 'file-removed':
      return removePair(edits, change);
    case 'picture-added':
      return refuse('design-unwritable', undefined, { file: change.file });
    default:
      return changePair(edits, change);
  }
}

/** Whole, or refused with a sentence. */
export function editedBy(changes: readonly PartOfChange[], textOf: TextOf): Edited | Refusal {
  const edits = new Edits(textOf);
  for (const change of changes) {
    const refusal = apply(edits, change);
    if (refusal) return refusal;
  }
  return edits.edited;
}
