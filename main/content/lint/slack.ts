/**
 * Whether a training made of a programme leaves air: minutes that the notes give to slides against those of their block, and how much of
 * a session the room itself does.
 */
import type { Layout } from '../../../domain/programme/slide';
import { type ToldMinutes, toldMinutes } from '../../../domain/programme/told-minutes';
import type { Files } from '../content-files';
import { aboutSlide, type ContentProblem } from '../content-problem';
import { KeptReading } from '../kept-reading';
import { type AgendaFile, agendaSchema, programmeSchema } from '../schemas';
import type { FileSlide } from '../slide-file';
import { type NamedSlideFile, slideFilesOf } from '../slide-files';
import { parsedIn } from './parsed-file';

type AgendaBlock = AgendaFile['days'][number]['blocks'][number];

/** In which people come and go; the slide stands as long as they do. */
const standsStill: readonly AgendaBlock['kind'][] = ['registration', 'break', 'meal'];
/** On which the room does something. */
const interactive: readonly Layout[] = ['question', 'activity', 'case', 'barometer'];

/** Returns the fullest minutes of a block: a tenth stays free for questions, and for what takes longer. */
export const fullestOf = (minutes: number): number => Math.floor(minutes * 0.9);

const isShown = ({ isHidden }: FileSlide): boolean => !isHidden;
const minutesOf = (slide: FileSlide): ToldMinutes | undefined => toldMinutes(slide.text.notes);

/** The barometer takes as long as its statements. */
const wholeOf = ({ layout }: FileSlide, { whole, each }: ToldMinutes, statements: number): number =>
  layout === 'barometer' && each !== undefined ? each * statements : whole;

/** `statements`: how many are played. */
function lengthOf(slide: FileSlide, statements: number): number {
  const told = minutesOf(slide);
  return told === undefined ? 0 : wholeOf(slide, told, statements);
}

const takes = (slides: readonly FileSlide[], statements: number): number =>
  slides.filter(isShown).reduce((sum, slide) => sum + lengthOf(slide, statements), 0);

function problemsOfSlide(file: string, slide: FileSlide, statements: number): readonly ContentProblem[] {
  const place = { file, line: slide.line, about: aboutSlide(slide.id) };
  if (slide.text.notes.length === 0) return [];
  const told = minutesOf(slide);
  if (!told) return [{ ...place, key: 'time-missing' }];
  const { whole, parts = whole, each = 0 } = told;
  const right = wholeOf(slide, told, statements);
  return [
    ...(parts === whole ? [] : [{ ...place, key: 'time-parts' as const, values: { whole, parts } }]),
    ...(right === whole ? [] : [{ ...place, key: 'time-statements' as const, values: { whole, each, statements, right } }]),
  ];
}

function differing(en: NamedSlideFile, sr: NamedSlideFile): readonly ContentProblem[] {
  return sr.slides.flatMap((slide): readonly ContentProblem[] => {
    const other = en.slides.find(({ id }) => id === slide.id);
    const [one, two] = [other && minutesOf(other)?.whole, minutesOf(slide)?.whole];
    if (one === undefined || two === undefined || one === two) return [];
    return [{ file: sr.file, line: slide.line, about: aboutSlide(slide.id), key: 'time-differs', values: { en: one, sr: two } }];
  });
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function problemsOfBlock(
  block: AgendaBlock,
  files: readonly NamedSlideFile[],
  statements: number,
  place: Place,
): readonly ContentProblem[] {
  const found: ContentProblem[] = [];
  const most = fullestOf(block.minutes);
  const longest = Math.max(0, ...files.map(({ slides }) => takes(slides, statements)));
  const { id, minutes } = block;
  if (!standsStill.includes(block.kind) && longest > most) {
    found.push({ ...place, key: 'block-full', values: { block: id, slides: longest, minutes, most } });
  }
  const shown = files[0]?.slides.filter(isShown) ?? [];
  const weights = shown.map(({ layout }) => ({ layout, weight: layout === 'barometer' ? Math.max(1, statements) : 1 }));
  const sumOf = (of: typeof weights): number => of.reduce((sum, { weight }) => sum + weight, 0);
  const [active, all] = [sumOf(weights.filter(({ layout }) => interactive.includes(layout))), sumOf(weights)];
  if (block.kind === 'session' && active * 3 < all) {
    found.push({ ...place, key: 'session-passive', values: { block: id, active, all, least: Math.ceil(all / 3) } });
  }
  return found;
}

export function slackProblems(files: Files, kept = new KeptReading()): readonly ContentProblem[] {
  const agenda = parsedIn(files, 'agenda.yaml', agendaSchema, kept);
  const statements = parsedIn(files, 'programme.yaml', programmeSchema, kept)?.value.barometer.length ?? 0;
  const slideFiles = slideFilesOf(files, kept);
  const named = slideFiles.flatMap(({ file, slides }) =>
    slides.filter(isShown).flatMap((slide) => problemsOfSlide(file, slide, statements)),
  );
  const ofBlocks = (agenda?.value.days ?? []).flatMap(({ blocks }, day) =>
    blocks.flatMap((block, index) => {
      const [en, sr] = (['en', 'sr'] as const).map((language) =>
        slideFiles.find((each) => each.block === block.id && each.language === language),
      );
      const place = { file: 'agenda.yaml', line: agenda?.lineOf(['days', day, 'blocks', index, 'minutes']) ?? 1 };
      return [
        ...(en && sr ? differing(en, sr) : []),
        ...problemsOfBlock(
          block,
          [en, sr].flatMap((each) => each ?? []),
          statements,
          place,
        ),
      ];
    }),
  );
  return [...named, ...ofBlocks];
}
