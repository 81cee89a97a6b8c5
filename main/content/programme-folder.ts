/** Reads a whole programme from its folder and checks that its files fit together. All problems are told at once. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { stepsOfBody } from '../../domain/build-steps';
import { type Literature, literatureSlides } from '../../domain/literature';
import type { Block, Day, HalfDay, Programme, Slide, TextBlock } from '../../domain/programme';
import { later, minutes, parseLocalTime } from '../../domain/time';
import { BrokenProgramme, type ContentProblem } from './content-problem';
import { figureNameIn, type ReadFigure, readFigure } from './figure-file';
import { formsOf } from './forms-file';
import { literatureFile, readLiterature } from './literature-file';
import { readPapers } from './papers';
import {
  type AgendaFile,
  activitiesSchema,
  agendaSchema,
  agreementSchema,
  formsSchema,
  helplinesSchema,
  programmeSchema,
  quizSchema,
  sourcesSchema,
  statementsSchema,
} from './schemas';
import { type FileSlide, readSlideFile } from './slide-file';
import { parseYaml } from './yaml-file';

/** By their names in the folder, with `/` on every system. */
export type Files = ReadonlyMap<string, string>;

/** Rejects with what the disk says. */
export async function readFiles(folder: string): Promise<Files> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:yaml|md)$/u.test(name));
  const read = names.map(async (name) => [name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(read));
}

/** Gathers problems, and stops with all of them when asked for a result that can't be given. */
class Check {
  readonly problems: ContentProblem[] = [];
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  text(file: string): string | undefined {
    const text = this.#files.get(file);
    if (text === undefined) this.problems.push({ file, line: 1, message: 'the file is missing' });
    return text;
  }

  yaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const checked = parseYaml(file, text, schema);
    if ('value' in checked) return checked.value;
    this.problems.push(...checked.problems);
    return undefined;
  }

  /** Of a file that a programme may do without. */
  yamlIfThere<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    return this.#files.has(file) ? this.yaml(file, schema) : undefined;
  }

  papers(known: ReadonlySet<string>): Programme['papers'] {
    return readPapers(this.#files, known, (problem) => this.problems.push(problem));
  }

  literature(sources: z.output<typeof sourcesSchema>): Literature | undefined {
    const text = this.#files.get(literatureFile);
    return text === undefined ? undefined : readLiterature(text, sources, (problem) => this.problems.push(problem));
  }

  figures(sources: z.output<typeof sourcesSchema>): ReadonlyMap<string, ReadFigure> {
    const read = [...this.#files].flatMap(([file, text]) => {
      const name = figureNameIn(file);
      const figure = name && readFigure(file, text, sources, (problem) => this.problems.push(problem));
      return name && figure ? [[name, figure] as const] : [];
    });
    return new Map(read);
  }
}

/** What slides may name. */
interface Nameable {
  readonly sources: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, ReadFigure>;
  readonly hasBarometer: boolean;
  readonly literature: Literature | undefined;
}

/** A figure stands below the slide's own words. */
function withFigure(slide: FileSlide, language: 'en' | 'sr', { figures }: Nameable): readonly TextBlock[] {
  const { body } = slide.text;
  const figure = slide.figure && figures.get(slide.figure.name)?.[language];
  if (!slide.figure || !figure) return body;
  const before = stepsOfBody(body);
  const built = slide.figure.isBuilt ? { itemSteps: figure.items.map((_, index) => before + index + 1) } : {};
  return [...body, { kind: 'figure', figure, ...built }];
}

function slidesOf(block: string, check: Check, nameable: Nameable): readonly Slide[] {
  const [en, sr] = (['en', 'sr'] as const).map((language): readonly FileSlide[] => {
    const file = `slides/${block}.${language}.md`;
    const text = check.text(file);
    if (text === undefined) return [];
    const { slides, problems } = readSlideFile(file, text, { block, language });
    check.problems.push(...problems);
    for (const slide of slides) {
      if (slide.layout === 'barometer' && !nameable.hasBarometer) {
        check.problems.push({
          file,
          line: slide.line,
          message: `slide “${slide.id}”: programme.yaml names no statement for the barometer`,
        });
      }
      if (slide.layout === 'literature' && !nameable.literature) {
        check.problems.push({ file, line: slide.line, message: `slide “${slide.id}”: there is no sound ${literatureFile}` });
      }
      for (const key of slide.sources.filter((source) => !nameable.sources.has(source))) {
        check.problems.push({ file, line: slide.line, message: `the source ${key} is not in sources.yaml` });
      }
      const figure = slide.figure && nameable.figures.get(slide.figure.name);
      if (slide.figure && !figure) {
        check.problems.push({ file, line: slide.line, message: `there is no sound figure in figures/${slide.figure.name}.yaml` });
      }
      if (figure && !figure.fitsBelowText && slide.text.body.length > 1) {
        check.problems.push({
          file,
          line: slide.line,
          message: `slide “${slide.id}”: this figure needs the room of the paragraph above it`,
        });
      }
    }
    return slides;
  }) as [readonly FileSlide[], readonly FileSlide[]];
  const missing = (slides: readonly FileSlide[], others: readonly FileSlide[], language: string): void => {
    for (const slide of slides.filter(({ id }) => !others.some((other) => other.id === id))) {
      check.problems.push({ file: `slides/${block}.${language}.md`, line: slide.line, message: `slide “${slide.id}” has no translation` });
    }
  };
  missing(en, sr, 'en');
  missing(sr, en, 'sr');
  const moved = sr.find(({ id }, index) => en[index]?.id !== id);
  if (moved && sr.length === en.length && en.some(({ id }) => id === moved.id)) {
    check.problems.push({
      file: `slides/${block}.sr.md`,
      line: moved.line,
      message: `slide “${moved.id}” stands elsewhere than in English`,
    });
  }
  return en.flatMap((slide): readonly Slide[] => {
    const other = sr.find(({ id }) => id === slide.id);
    if (!other) return [];
    const differ = (what: string): void => {
      const message = `slide “${slide.id}” has ${what} than in English`;
      check.problems.push({ file: `slides/${block}.sr.md`, line: other.line, message });
    };
    if (other.layout !== slide.layout || other.timer !== slide.timer || other.contentNote !== slide.contentNote)
      differ('another layout, timer or note');
    if (other.isHidden !== slide.isHidden) differ('another “hidden”');
    if (other.figure?.name !== slide.figure?.name || other.figure?.isBuilt !== slide.figure?.isBuilt) differ('another figure or build');
    if (stepsOfBody(other.text.body) !== stepsOfBody(slide.text.body)) differ('another number of build steps');
    const { id, layout, timer, contentNote, isHidden, sources } = slide;
    const hidden = isHidden ? ({ hidden: true } as const) : {};
    const ofFigure = (slide.figure && nameable.figures.get(slide.figure.name)?.sources) ?? [];
    const allSources = [...new Set([...sources, ...other.sources, ...ofFigure])];
    const text = {
      en: { ...slide.text, body: withFigure(slide, 'en', nameable) },
      sr: { ...other.text, body: withFigure(other, 'sr', nameable) },
    };
    const read: Slide = { id, layout, timer, contentNote, ...hidden, sources: allSources, text };
    return layout === 'literature' && nameable.literature ? literatureSlides(read, nameable.literature) : [read];
  });
}

/** The slides of one block, checked as when the whole programme is read. */
export function readBlock(
  block: string,
  files: Files,
): { readonly slides: readonly Slide[]; readonly problems: readonly ContentProblem[] } {
  const check = new Check(files);
  const about = check.yaml('programme.yaml', programmeSchema);
  const sources = check.yaml('sources.yaml', sourcesSchema);
  if (!about || !sources) return { slides: [], problems: check.problems };
  const slides = slidesOf(block, check, {
    sources: new Set(Object.keys(sources)),
    figures: check.figures(sources),
    hasBarometer: about.barometer.length > 0,
    literature: check.literature(sources),
  });
  return { slides, problems: check.problems };
}

function dayOf(day: AgendaFile['days'][number], number: 1 | 2, check: Check, nameable: Nameable): Day {
  const opens = parseLocalTime(day.starts);
  if (opens === undefined) throw new Error(`The schema let a time pass that is none: ${day.starts}`);
  let start = opens;
  let half: HalfDay = number === 1 ? 'd1am' : 'd2am';
  const blocks = day.blocks.map((block): Block => {
    if (block.kind === 'meal') half = number === 1 ? 'd1pm' : 'd2pm';
    const length = minutes(block.minutes);
    const read: Block = {
      id: block.id,
      kind: block.kind,
      title: block.title,
      short: block.short,
      number: block.number,
      start,
      length,
      pinned: block.pinned,
      least: minutes(block.least ?? block.minutes),
      droppable: block.droppable,
      halfDay: half,
      slides: slidesOf(block.id, check, nameable),
    };
    start = later(start, length);
    return read;
  });
  return { title: day.title, blocks };
}

function checkAgenda(agenda: AgendaFile, check: Check): void {
  const seen = new Set<string>();
  for (const { id, minutes: length, least } of agenda.days.flatMap(({ blocks }) => blocks)) {
    if (seen.has(id)) check.problems.push({ file: 'agenda.yaml', line: 1, message: `the block “${id}” stands twice` });
    if (least !== undefined && least > length)
      check.problems.push({ file: 'agenda.yaml', line: 1, message: `“${id}”: least is more than minutes` });
    seen.add(id);
  }
}

interface ReadProgramme {
  /** What could be read; undefined when too little of it could. */
  readonly programme: Programme | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Throws {@link BrokenProgramme} with every problem, or what the disk says. */
export async function readProgramme(folder: string): Promise<Programme> {
  const { programme, problems } = await readWithProblems(folder);
  if (!programme || problems.length > 0) throw new BrokenProgramme(problems);
  return programme;
}

/** For whoever mends a programme: what is sound in it can be looked at before the rest is. Rejects with what the disk says. */
export async function readWithProblems(folder: string): Promise<ReadProgramme> {
  const check = new Check(await readFiles(folder));
  const about = check.yaml('programme.yaml', programmeSchema);
  const agenda = check.yaml('agenda.yaml', agendaSchema);
  const statements = check.yaml('statements.yaml', statementsSchema);
  const helplines = check.yaml('helplines.yaml', helplinesSchema);
  const sources = check.yaml('sources.yaml', sourcesSchema);
  const forms = check.yaml('forms.yaml', formsSchema);
  if (!about || !agenda || !statements || !helplines || !sources || !forms) return { programme: undefined, problems: check.problems };

  const known = new Set(Object.keys(sources));
  checkAgenda(agenda, check);
  const checkSources = (file: string, what: string, keys: readonly string[]): void => {
    for (const key of keys.filter((source) => !known.has(source))) {
      check.problems.push({ file, line: 1, message: `${what}: the source ${key} is not in sources.yaml` });
    }
  };
  for (const { id, sources: keys } of statements.statements) checkSources('statements.yaml', `statement ${id}`, keys);
  for (const { number, sources: keys } of helplines.others) checkSources('helplines.yaml', number, keys);
  for (const { id, sources: keys } of forms.test.items) checkSources('forms.yaml', `question ${id}`, keys);
  const played = about.barometer.flatMap((id) => {
    const statement = statements.statements.find((candidate) => candidate.id === id);
    if (!statement)
      check.problems.push({
        file: 'programme.yaml',
        line: 1,
        message: `the barometer names statement ${id}, which is not in statements.yaml`,
      });
    return statement ? [statement] : [];
  });
  const [first, second] = agenda.days;
  if (!first || !second) return { programme: undefined, problems: check.problems };
  const literature = check.literature(sources);
  const nameable: Nameable = { sources: known, figures: check.figures(sources), hasBarometer: about.barometer.length > 0, literature };
  const days: readonly [Day, Day] = [dayOf(first, 1, check, nameable), dayOf(second, 2, check, nameable)];
  const papers = check.papers(known);
  const quietCard = about['quiet-card'];
  if (quietCard !== undefined && !papers.some(({ id }) => id === quietCard)) {
    check.problems.push({ file: 'programme.yaml', line: 1, message: `quiet-card names “${quietCard}”, which is not in papers` });
  }
  const activities = check.yamlIfThere('activities.yaml', activitiesSchema)?.activities ?? [];
  const quiz = check.yamlIfThere('quiz.yaml', quizSchema)?.questions ?? [];
  for (const { id, sources: keys } of quiz) checkSources('quiz.yaml', `question ${id}`, keys);
  const agreement = check.yamlIfThere('agreement.yaml', agreementSchema);
  const programme: Programme = {
    id: about.id,
    title: about.title,
    shortTitle: about['short-title'],
    owner: about.owner,
    logo: about.logo,
    review: about.review,
    requiredHalfDays: about.completion['half-days'],
    days,
    statements: played,
    practice: statements.practice,
    helplines,
    papers,
    forms: formsOf(forms),
    quietCard,
    activities: activities.map(({ minutes: length, ...activity }) => ({ ...activity, length: minutes(length) })),
    quiz,
    agreement: agreement?.lines ?? [],
    literature,
    sources: new Map(
      Object.entries(sources).map(([key, { name, year, status }]) => [key, { key, name, year, secondHand: status === 'second-hand' }]),
    ),
  };
  return { programme, problems: check.problems };
}
