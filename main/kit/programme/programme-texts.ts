/** A training's programme with the words that were changed for it. What was changed and can't be read any more is left as it was shipped. */
import type { Programme } from '../../../domain/programme/programme';
import type { Slide } from '../../../domain/programme/slide';
import type { ChangedSlide, TextChanges } from '../../../domain/programme/state';
import { type SlideSource, type SlideSources, withStatements } from '../../../domain/programme/text-changes';
import { readBlock } from '../../content/block-slides';
import type { Files } from '../../content/content-files';
import type { ContentProblem } from '../../content/content-problem';
import { KeptReading } from '../../content/kept-reading';
import { type PutBack, slideSourceIn, withSlideSource } from '../../content/slide-source';
import { type Written, withSlides, written } from './changed-slides';

const fileOf = ({ block }: Pick<ChangedSlide, 'block'>, language: Written): string => `slides/${block}.${language}.md`;

/** Empty where there is none that could be read. */
function textIn(files: Files, file: string): string {
  const text = files.get(file);
  return typeof text === 'string' ? text : '';
}

type Ref = Pick<ChangedSlide, 'block' | 'slide'>;

export interface TriedSlide {
  /** Slides of the whole block. */
  readonly slides: readonly Slide[];
  readonly problems: readonly ContentProblem[];
  readonly lines: Readonly<Record<Written, PutBack['lines']>>;
  readonly files: Files;
}

interface Applied {
  readonly changes: TextChanges;
  readonly programme: Programme;
  readonly files: Files;
}

export class ProgrammeTexts {
  readonly #shipped: Programme;
  readonly #files: Files;
  /* Each try is of other words on one slide: all else reads as before. */
  readonly #kept = new KeptReading();
  #applied: Applied | undefined;

  /** `files`: the text of the programme's folder, by name. */
  constructor(shipped: Programme, files: Files) {
    this.#shipped = shipped;
    this.#files = files;
  }

  /** False where a file with slides could not be read: it may be there again when it is wanted next. */
  get isWhole(): boolean {
    const blocks = this.#shipped.days.flatMap((day) => day.blocks.filter(({ slides }) => slides.length > 0));
    return blocks.every(({ id: block }) => written.every((language) => textIn(this.#files, fileOf({ block }, language)) !== ''));
  }

  programme(changes: TextChanges): Programme {
    return this.#with(changes).programme;
  }

  /** The words of a slide as they are now; undefined when the programme has no such slide. */
  sources(ref: Ref, changes: TextChanges): SlideSources | undefined {
    const { files } = this.#with(changes);
    const [en, sr] = written.map((language) => slideSourceIn(textIn(files, fileOf(ref, language)), ref.slide));
    return en && sr && { en, sr };
  }

  /** How the slide would be with other words. */
  try(ref: Ref, sources: SlideSources, changes: TextChanges): TriedSlide | undefined {
    return tried(this.#with(changes).files, ref, sources, this.#kept);
  }

  #with(changes: TextChanges): Applied {
    if (this.#applied?.changes === changes) return this.#applied;
    let files = this.#files;
    let programme = withStatements(this.#shipped, changes);
    for (const changed of Object.values(changes.slides)) {
      const sources = this.#sourcesOf(changed);
      const attempt = sources && tried(files, changed, sources, this.#kept);
      if (!attempt || attempt.problems.length > 0) continue;
      files = attempt.files;
      programme = withSlides(programme, changed.block, attempt.slides);
    }
    this.#applied = { changes, programme, files };
    return this.#applied;
  }

  #sourcesOf(changed: ChangedSlide): SlideSources | undefined {
    const of = (language: Written): SlideSource | undefined => {
      const shipped = slideSourceIn(textIn(this.#files, fileOf(changed, language)), changed.slide);
      return shipped && { body: changed.body[language], notes: changed.notes?.[language] ?? shipped.notes };
    };
    const [en, sr] = written.map(of);
    return en && sr && { en, sr };
  }
}

function tried(files: Files, ref: Ref, sources: SlideSources, kept: KeptReading): TriedSlide | undefined {
  const [en, sr] = written.map((language) => withSlideSource(textIn(files, fileOf(ref, language)), ref.slide, sources[language]));
  if (!en || !sr) return undefined;
  const changed = new Map([...files, [fileOf(ref, 'en'), en.text], [fileOf(ref, 'sr'), sr.text]]);
  return { ...readBlock(ref.block, changed, kept), lines: { en: en.lines, sr: sr.lines }, files: changed };
}
