/** Slides of a programme that is changed, as the room would see them: each taken apart by itself, so that one is read while somebody types. */
import type { Language } from '../../../../domain/kernel/language';
import { stepsOf } from '../../../../domain/programme/build-steps';
import type { DesignPictures, DesignTrial, TriedSlide } from '../../../../domain/programme/design';
import type { DayNumber, Programme } from '../../../../domain/programme/programme';
import type { Slide } from '../../../../domain/programme/slide';
import type { Scene } from '../../../../domain/stage/audience-view';
import { slideScene } from '../../../../domain/stage/scene';
import type { SceneContext } from '../../../../domain/stage/scene-context';
import { emptyRun } from '../../../../domain/stage/state';
import { type Nameable, nameableIn, slidesOf as readSlides } from '../../../content/block-slides';
import { ContentCheck } from '../../../content/content-check';
import type { Files } from '../../../content/content-files';
import type { ContentProblem } from '../../../content/content-problem';
import { openingLine } from '../../../content/editing/slide-edit';
import { KeptReading } from '../../../content/kept-reading';
import { programmeFrom } from '../../../content/programme-folder';
import { Turns } from '../../../in-turns';
import { withSlides } from '../changed-slides';
import { problemsOf } from '../text-editing';
import { blockOf, dataOf, daysOf, slidesOf } from './design-view';
import type { HeldFiles } from './held-files';
import { agendaFile, standIns } from './stand-ins';
import { ToldInDesigner } from './told-in-designer';

type Words = Pick<TriedSlide, 'block' | 'slide' | 'line' | 'sources'>;

interface ReadOne {
  readonly slide: Slide | undefined;
  readonly problems: readonly ContentProblem[];
  readonly lines: Parameters<typeof problemsOf>[1]['lines'];
}

/** What slides stand in, read once until one of those files is another. */
interface Frame {
  /** The last one that was sound enough; undefined when none was. */
  readonly programme: Programme | undefined;
  readonly nameable: Nameable | undefined;
  readonly key: string;
}

const isOfFrame = (file: string): boolean => blockOf(file) === undefined && !file.startsWith('papers/');

/** Another one once something is another in which slides stand. */
export const frameKey = (files: HeldFiles): string =>
  [...files].flatMap(([file, held]) => (isOfFrame(file) ? [`${file} ${'text' in held ? held.hash : ''}`] : [])).join('\n');

const readable = (files: HeldFiles): Files =>
  new Map([...files].flatMap(([file, held]) => (isOfFrame(file) ? [[file, 'text' in held ? held.text : held.unread]] : [])));

/** Returns the file of a block with this slide alone. */
function fileWith({ block, slide, line, sources }: Words, language: 'en' | 'sr') {
  const { body, notes } = sources[language];
  const above = ['---', `block: ${block}`, `language: ${language}`, '---', '', openingLine(slide, line), ''];
  const bodyLines = body.trim().split('\n');
  /* A slide that has no notes is told so. */
  const own = notes.trim() === '' ? [...bodyLines, ''] : [...bodyLines, '', ':::notes', ...notes.trim().split('\n'), ':::', ''];
  const lines = { slide: above.length - 1, body: above.length + 1, notes: above.length + bodyLines.length + 3 };
  return { text: [...above, ...own].join('\n'), lines };
}

const mostKept = 1_000;

/** One that no day has yet is drawn as a session of the first day. */
function withBlock(programme: Programme, block: string): Programme {
  const [first, second] = programme.days;
  const [like] = first.blocks;
  if (!like || programme.days.some(({ blocks }) => blocks.some(({ id }) => id === block))) return programme;
  return { ...programme, days: [{ ...first, blocks: [...first.blocks, { ...like, id: block }] }, second] };
}

/** Names of slides of one block; those that are gone have none. */
export interface AskedPictures {
  readonly block: string;
  readonly slides: readonly string[];
  readonly language: Language;
}

export interface Around {
  /** The desk's language. */
  readonly spoken: Language;
  readonly now: SceneContext['now'];
}

export class DesignSlides {
  /** Returns the address under which a window finds the programme's pictures, as they are now. */
  readonly #media: () => string;
  #known: Programme | undefined;
  #frame: Frame = { programme: undefined, nameable: undefined, key: '' };
  #frameFiles: Files = new Map();
  #followed: HeldFiles | undefined;
  readonly #read = new Map<string, ReadOne>();
  readonly #kept = new KeptReading();

  /** `known`: what the first files that are handed in were read as already; undefined where nobody did. */
  constructor(media: () => string, known?: Programme) {
    this.#media = media;
    this.#known = known;
  }

  try(files: HeldFiles, tried: TriedSlide, around: Around): DesignTrial {
    this.#follow(files);
    const read = this.#readOne(tried);
    const told = new ToldInDesigner(around.spoken, files);
    const place = { at: 'slide', block: tried.block, slide: tried.slide, language: 'en', part: 'slide' } as const;
    const problems = problemsOf(tried.sources, read, (words) => told.problem(words, place));
    const isBroken = problems.some(({ part }) => part === 'slide') && !read.slide;
    const steps = read.slide ? stepsOf(read.slide) : 0;
    if (isBroken || !read.slide || !this.#frame.programme) return { problems, steps, scenes: undefined };
    const scene = this.#sceneOf(tried.block, read.slide, Math.min(tried.step ?? steps, steps), around);
    return { problems, steps, scenes: { en: scene('en'), 'sr-Latn': scene('sr-Latn'), 'sr-Cyrl': scene('sr-Cyrl') } };
  }

  async pictures(files: HeldFiles, { block, slides, language }: AskedPictures, around: Around): Promise<DesignPictures> {
    this.#follow(files);
    const turns = new Turns();
    const pictures: { slide: string; scene: Scene | undefined }[] = [];
    for (const { id, line, en, sr } of slidesOf(block, files).filter((slide) => slides.includes(slide.id))) {
      const nothing = { body: '', notes: '' };
      const { slide } = this.#readOne({ block, slide: id, line, sources: { en: en ?? sr ?? nothing, sr: sr ?? en ?? nothing } });
      const scene = slide && this.#frame.programme && this.#sceneOf(block, slide, stepsOf(slide), around)(language);
      pictures.push({ slide: id, scene });
      if (turns.isOver) await turns.next();
    }
    return pictures;
  }

  #sceneOf(block: string, slide: Slide, step: number, { now }: Around): (language: Language) => Scene {
    const frame = this.#frame.programme as Programme;
    const programme = withSlides(withBlock(frame, block), block, [slide]);
    const day: DayNumber = frame.days[1].blocks.some(({ id }) => id === block) ? 2 : 1;
    return (language) => {
      const context: SceneContext = { programme, run: emptyRun, language, now, media: this.#media(), localNumbers: [] };
      return slideScene({ block, slide: slide.id }, step, day, context);
    };
  }

  #readOne(words: Words): ReadOne {
    const key = JSON.stringify([words.block, words.slide, words.line, words.sources]);
    const known = this.#read.get(key);
    if (known) return known;
    const read = this.#parse(words);
    if (this.#read.size >= mostKept) this.#read.clear();
    this.#read.set(key, read);
    return read;
  }

  #parse(words: Words): ReadOne {
    const [en, sr] = [fileWith(words, 'en'), fileWith(words, 'sr')];
    const lines = { en: en.lines, sr: sr.lines };
    const { nameable } = this.#frame;
    if (!nameable) return { slide: undefined, problems: [], lines };
    const file = (language: 'en' | 'sr'): string => `slides/${words.block}.${language}.md`;
    const check = new ContentCheck(new Map([...this.#frameFiles, [file('en'), en.text], [file('sr'), sr.text]]));
    const [slide] = readSlides(words.block, check, nameable).slides;
    return { slide, problems: check.problems.filter((problem) => problem.file === file('en') || problem.file === file('sr')), lines };
  }

  #follow(files: HeldFiles): void {
    if (files === this.#followed) return;
    this.#followed = files;
    const key = frameKey(files);
    if (key === this.#frame.key) return;
    this.#frameFiles = readable(files);
    const programme = this.#known ?? this.#programmeIn(files);
    this.#known = undefined;
    const nameable = nameableIn(new ContentCheck(this.#frameFiles, this.#kept));
    this.#frame = { programme: programme ?? this.#frame.programme, nameable: nameable ?? this.#frame.nameable, key };
    this.#read.clear();
  }

  /** Mistakes elsewhere leave the slides as they are: they are drawn beside what can be told of the agenda, and of the rest beside anything. */
  #programmeIn(files: HeldFiles): Programme | undefined {
    const { programme, problems } = programmeFrom(this.#frameFiles, this.#kept);
    if (programme || this.#frame.programme) return programme;
    const faulty = new Set(problems.map(({ file }) => file));
    const inPlace = Object.entries(standIns(daysOf(dataOf(agendaFile, files.get(agendaFile))))).filter(([file]) => faulty.has(file));
    return programmeFrom(new Map([...this.#frameFiles, ...inPlace]), this.#kept).programme;
  }
}
