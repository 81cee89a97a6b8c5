/** A programme of this laptop's own while it is changed: what the window is told of it, and what can be done. Types alone. */
import type { Language, Localized } from '../kernel/language';
import type { Refusal } from '../kernel/refusal';
import type { Scene } from '../stage/audience-view';
import type { SlideRef } from '../stage/schema';
import type { SlideWord } from './choices';
import type { DesignForms } from './design-form';
import type { DataPath, Plain } from './plain-data';
import type { BlockKind } from './programme';
import type { TextPart, TextProblem } from './requests';
import type { SlideSource, SlideSources } from './text-changes';

export interface DesignSlide {
  readonly id: string;
  /** The line in the English file; an empty text where a word stands alone. */
  readonly line: Readonly<Partial<Record<SlideWord, string>>>;
  /** Undefined where that language has no such slide. */
  readonly en: SlideSource | undefined;
  readonly sr: SlideSource | undefined;
}

export interface DesignBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly title: Localized;
  readonly minutes: number;
}

interface DesignDay {
  readonly title: Localized;
  /** `HH:MM` */
  readonly starts: string;
  readonly blocks: readonly DesignBlock[];
}

export interface DesignMedium {
  /** The name of its file in `media`. */
  readonly name: string;
  readonly bytes: number;
}

/** By the name that others of its files know it by. */
export interface DesignPaper {
  readonly id: string;
  readonly title: Localized;
}

/** The place in the window where a problem is shown. */
export type ProblemPlace =
  | { readonly at: 'slide'; readonly block: string; readonly slide: string; readonly language: 'en' | 'sr'; readonly part: TextPart }
  /** `line`: of a text that has several, from 1. */
  | { readonly at: 'data'; readonly file: string; readonly path: DataPath; readonly line?: number | undefined }
  | { readonly at: 'file'; readonly file: string };

/** In the desk's language. */
export interface DesignProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly problem: string;
  /** The steps that lead a person there. */
  readonly where: string;
  /** It keeps nothing from being used. */
  readonly isWarning: boolean;
  readonly place: ProblemPlace;
}

type ActKind = Exclude<ProgrammeChange['kind'], 'undo' | 'redo'>;

interface DesignState {
  /** Another one after each change, from here or from outside. */
  readonly edition: number;
  /** Another one when the same words of a slide may look otherwise. */
  readonly around: string;
  /** Empty while the agenda can't be read. */
  readonly days: readonly DesignDay[];
  /** What the next undo takes back, and the next redo does again; undefined when there is none. */
  readonly undo: ActKind | undefined;
  readonly redo: ActKind | undefined;
}

/** The slides of each block, by its name. */
type DesignSlides = Readonly<Record<string, readonly DesignSlide[]>>;
/** By the name of the file; null while a file can't be read. */
type DesignData = Readonly<Record<string, Plain>>;

export interface DesignView extends DesignState {
  /** The name of its folder. */
  readonly name: string;
  readonly title: Localized;
  readonly slides: DesignSlides;
  readonly data: DesignData;
  /** Other files in its folder, such as papers, scenes, the words of the certificate, and pictures to print. */
  readonly files: readonly string[];
  readonly media: readonly DesignMedium[];
  readonly papers: readonly DesignPaper[];
}

/** What is another than before; what isn't named is as it was. */
export interface DesignUpdate extends DesignState, Partial<Pick<DesignView, 'title' | 'files' | 'media' | 'papers'>> {
  readonly slides: DesignSlides;
  readonly data: DesignData;
  /** Blocks and files that are gone. */
  readonly gone: { readonly slides: readonly string[]; readonly data: readonly string[] };
  /** Files that somebody changed outside meanwhile. Where there are any, nothing was done. */
  readonly outside: readonly string[];
}

interface YamlPlace {
  readonly file: string;
  readonly path: DataPath;
}

/** `goesOn`: a person goes on typing where they typed before: one undo takes back both. */
interface Typed {
  readonly goesOn?: boolean;
}

export interface NewSlide {
  readonly line: DesignSlide['line'];
  readonly en: SlideSource;
  readonly sr: SlideSource;
}

export type ProgrammeChange =
  | (YamlPlace & Typed & { readonly kind: 'yaml-value'; readonly value: string | number | boolean })
  /** `path`: of the list or map; `at`: the place in the list, from 0, or the key; `before`: the key before which it is written, else at the end. */
  | (YamlPlace & { readonly kind: 'yaml-added'; readonly at: number | string; readonly before?: string; readonly value: Plain })
  | (YamlPlace & { readonly kind: 'yaml-removed' })
  /** `path`: of the entry; `to`: its place afterwards, from 0, in the same list, or in another one of the same file, `into`. */
  | (YamlPlace & { readonly kind: 'yaml-moved'; readonly to: number; readonly into?: DataPath })
  | (SlideRef & Typed & { readonly kind: 'slide-body' | 'slide-notes'; readonly language: 'en' | 'sr'; readonly text: string })
  /** In both languages; null: it says nothing of it. */
  | (SlideRef & { readonly kind: 'slide-word'; readonly word: SlideWord; readonly value: string | null })
  /** Behind `after`; null: as the first. It gets a name that is free. */
  | { readonly kind: 'slide-added'; readonly block: string; readonly after: string | null; readonly added: NewSlide }
  /** Right behind it, under a name that is free. */
  | (SlideRef & { readonly kind: 'slide-copied' })
  | (SlideRef & { readonly kind: 'slide-removed' })
  /** `to`: its place in the block `into` afterwards, from 0. */
  | (SlideRef & { readonly kind: 'slide-moved'; readonly into: string; readonly to: number })
  /** Both files of its slides with a first slide; `at`: its place in the day, from 0. */
  | {
      readonly kind: 'block-added';
      readonly day: number;
      readonly at: number;
      readonly block: Pick<DesignBlock, 'kind' | 'title' | 'minutes'>;
    }
  /** Slides that no session has become those of a session. `day`: from 0. */
  | { readonly kind: 'block-listed'; readonly day: number; readonly block: string; readonly title: Localized }
  /** Its slides too. */
  | { readonly kind: 'block-removed'; readonly block: string }
  /** A text file that isn't there yet, or is no longer wanted. */
  | { readonly kind: 'file-added'; readonly file: string; readonly text: string }
  | { readonly kind: 'file-removed'; readonly file: string }
  /** A picture beside the programme's files, for what is printed. */
  | { readonly kind: 'picture-added'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'medium-added'; readonly medium: string; readonly bytes: Uint8Array }
  | { readonly kind: 'medium-removed'; readonly medium: string }
  /** One act, done whole or not at all. */
  | { readonly kind: 'several'; readonly changes: readonly PartOfChange[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** One part of a {@link ProgrammeChange} `several`. */
export type PartOfChange = Exclude<ProgrammeChange, { readonly kind: 'several' } | { readonly kind: 'undo' } | { readonly kind: 'redo' }>;

/** Slides of a block as the room sees each of them whole; without a scene where it can't be drawn. */
export type DesignPictures = readonly { readonly slide: string; readonly scene: Scene | undefined }[];

/** A slide with the words that stand in the window, which may be on no disk yet. */
export interface TriedSlide extends SlideRef {
  readonly line: DesignSlide['line'];
  readonly sources: SlideSources;
  /** So many steps are built; null: all. */
  readonly step: number | null;
}

export interface DesignTrial {
  readonly problems: readonly TextProblem[];
  /** How many there are. */
  readonly steps: number;
  /** In each script; undefined when there is nothing to be seen. */
  readonly scenes: Readonly<Record<Language, Scene>> | undefined;
}

type Done = { readonly done: true };

export interface DesignRequests {
  /** `name`: of an own programme. It stays open until it is closed, or another one is opened. */
  'open-design': (name: string) => DesignView | Refusal;
  'close-design': () => Done;
  /** `edition`: that the window shows. Done once it is on the disk. */
  'change-programme': (name: string, edition: number, change: ProgrammeChange) => DesignUpdate | Refusal;
  /** What was changed outside, if anything was. */
  'look-at-design': (name: string, edition: number) => DesignUpdate | Refusal;
  /** How the slide would be with these words; nothing is kept. */
  'try-design-slide': (slide: TriedSlide) => DesignTrial | Refusal;
  'design-pictures': (block: string, slides: readonly string[], language: Language) => DesignPictures | Refusal;
  /** Returns what `check-content` says; takes seconds. */
  'check-design': () => readonly DesignProblem[] | Refusal;
  /** What the last check found, once more: the language is another one. */
  'tell-design': () => readonly DesignProblem[] | Refusal;
  /** In the desk's language. */
  'design-forms': () => DesignForms;
}
