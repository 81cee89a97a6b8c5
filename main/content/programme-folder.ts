/** Reads a whole programme from its folder and checks that its files fit together. All problems are told at once. */

import { printedPapers } from '../../domain/forms/form-papers';
import { later, minutes, parseLocalTime } from '../../domain/kernel/time';
import type { Block, Day, HalfDay, LeftOut, Programme } from '../../domain/programme/programme';
import { actionPlanSchema, planFieldsOf } from './action-plan-file';
import { type Nameable, slidesOf } from './block-slides';
import { ContentCheck } from './content-check';
import { type Files, readFiles } from './content-files';
import { BrokenProgramme, type ContentProblem, type ContentWords, unlessThrown } from './content-problem';
import { formsOf } from './forms-file';
import { problemsInHelplines } from './helplines-file';
import type { KeptReading } from './kept-reading';
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
import { toldProblem } from './told-problem';
import type { LineOf } from './yaml-file';

function dayOf(day: AgendaFile['days'][number], number: 1 | 2, check: ContentCheck, nameable: Nameable): Day {
  const opens = parseLocalTime(day.starts);
  if (opens === undefined) throw new Error(`The schema let a time pass that is none: ${day.starts}`);
  let start = opens;
  let half: HalfDay = number === 1 ? 'd1am' : 'd2am';
  const blocks = day.blocks.map((block): Block => {
    if (block.kind === 'meal') half = number === 1 ? 'd1pm' : 'd2pm';
    const length = minutes(block.minutes);
    const { sound, named, faulty } = slidesOf(block.id, check, nameable);
    check.slides.named += named.length;
    check.slides.faulty += faulty.length;
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
      slides: sound,
      ...(block.sheet ? { sheet: block.sheet } : {}),
    };
    start = later(start, length);
    return read;
  });
  return { title: day.title, blocks };
}

function checkAgenda({ days }: AgendaFile, lineOf: LineOf, check: ContentCheck): void {
  const seen = new Set<string>();
  for (const [day, { blocks }] of days.entries()) {
    for (const [index, { id, minutes: length, least }] of blocks.entries()) {
      const placeOf = (part: 'id' | 'least') => ({ file: 'agenda.yaml', line: lineOf(['days', day, 'blocks', index, part]) });
      if (seen.has(id)) check.report(placeOf('id'), 'block-twice', { block: id });
      if (least !== undefined && least > length) check.report(placeOf('least'), 'least-above', { block: id });
      seen.add(id);
    }
  }
}

/** The most mistakes that are listed, which a person reads before the next look at the files. */
const mostMistakes = 20;

const leftOutOf = ({ problems, slides }: ContentCheck): LeftOut => ({
  slides: slides.faulty,
  ofSlides: slides.named,
  mistakes: problems.slice(0, mostMistakes).map(({ file, line, ...problem }) => ({
    file,
    line,
    told: { en: toldProblem(problem, 'en'), 'sr-Latn': toldProblem(problem, 'sr-Latn'), 'sr-Cyrl': toldProblem(problem, 'sr-Cyrl') },
  })),
});

interface ReadProgramme {
  /** What is sound; undefined when too little of it is. */
  readonly programme: Programme | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Throws {@link BrokenProgramme} with every problem when there is one, or what the disk says. */
export async function readProgramme(folder: string): Promise<Programme> {
  const { programme, problems } = await readWithProblems(folder);
  if (!programme || problems.length > 0) throw new BrokenProgramme(folder, problems, toldProblem);
  return programme;
}

/** What is sound in it, with what is left out. `folder`: where the files lie. Throws {@link BrokenProgramme} where too little is. */
export function soundPartsOf(folder: string, files: Files): Programme {
  const { programme, problems } = programmeFrom(files);
  if (!programme) throw new BrokenProgramme(folder, problems, toldProblem);
  return programme;
}

/** For whoever mends a programme: what is sound in it can be looked at before the rest is. Rejects with what the disk says. */
export const readWithProblems = async (folder: string): Promise<ReadProgramme> => programmeFrom(await readFiles(folder));

/** Never throws. */
export const programmeFrom = (files: Files, kept?: KeptReading): ReadProgramme =>
  unlessThrown<ReadProgramme>(
    'programme.yaml',
    () => programmeIn(files, kept),
    (problem) => ({ programme: undefined, problems: [problem] }),
  );

function programmeIn(files: Files, kept: KeptReading | undefined): ReadProgramme {
  const check = new ContentCheck(files, kept);
  const about = check.yaml('programme.yaml', programmeSchema);
  const agenda = check.yaml('agenda.yaml', agendaSchema);
  const helplines = check.yaml('helplines.yaml', helplinesSchema);
  const sources = check.yaml('sources.yaml', sourcesSchema);
  const forms = check.yaml('forms.yaml', formsSchema);
  const statements = check.yaml('statements.yaml', statementsSchema);
  if (!about || !agenda || !helplines || !sources || !forms) return { programme: undefined, problems: check.problems };

  const known = new Set(Object.keys(sources.value));
  checkAgenda(agenda.value, agenda.lineOf, check);
  /** `path`: of the list in which what names sources stands. Answers with those whose sources are all known. */
  const checkSources = <Item extends { readonly sources: readonly string[] }>(
    file: string,
    lineOf: LineOf,
    path: readonly string[],
    items: readonly Item[],
    aboutOf: (item: Item) => ContentWords,
  ): readonly Item[] => {
    for (const [index, item] of items.entries()) {
      for (const [place, source] of item.sources.entries()) {
        if (known.has(source)) continue;
        check.report({ file, line: lineOf([...path, index, 'sources', place]) }, 'unknown-source', { source }, aboutOf(item));
      }
    }
    return items.filter(({ sources: keys }) => keys.every((key) => known.has(key)));
  };
  const aboutQuestion = ({ id }: { readonly id: string }): ContentWords => ({ key: 'about-question', values: { id } });
  const sourced = statements
    ? checkSources('statements.yaml', statements.lineOf, ['statements'], statements.value.statements, ({ id }) => ({
        key: 'about-statement',
        values: { id },
      }))
    : [];
  checkSources(
    'helplines.yaml',
    helplines.lineOf,
    ['others'],
    helplines.value.others.map(({ sources: named = [], ...line }) => ({ ...line, sources: named })),
    ({ number = '' }) => ({ key: 'about-path', values: { path: number } }),
  );
  for (const { path, ...words } of problemsInHelplines(helplines.value, check.asked)) {
    check.report({ file: 'helplines.yaml', line: helplines.lineOf(path) }, words.key, words.values);
  }
  checkSources('forms.yaml', forms.lineOf, ['test', 'items'], forms.value.test.items, aboutQuestion);
  const played = about.value.barometer.flatMap((id, index) => {
    const isThere = statements?.value.statements.some((each) => each.id === id);
    if (isThere === false) check.report({ file: 'programme.yaml', line: about.lineOf(['barometer', index]) }, 'no-such-statement', { id });
    return sourced.flatMap(({ 'told-by': _by, 'gives-away': _words, tells: _others, ...statement }) =>
      statement.id === id ? [statement] : [],
    );
  });
  const [first, second] = agenda.value.days;
  if (!first || !second) return { programme: undefined, problems: check.problems };
  const literature = check.literature(sources.value);
  const theme = check.theme(agenda.value.days.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  const nameable: Nameable = {
    sources: known,
    figures: check.figures(sources.value),
    hasBarometer: about.value.barometer.length > 0,
    isPlayable: played.length > 0,
    literature,
    scenes: theme.scenes,
    asked: check.asked,
  };
  const days: readonly [Day, Day] = [dayOf(first, 1, check, nameable), dayOf(second, 2, check, nameable)];
  const papers = check.papers(known);
  for (const key of ['quiet-card', 'data-notice'] as const) {
    const paper = about.value[key];
    if (paper === undefined || papers.some(({ id }) => id === paper)) continue;
    check.report({ file: 'programme.yaml', line: about.lineOf([key]) }, 'no-such-paper', { key, paper });
  }
  const activities = check.yamlIfThere('activities.yaml', activitiesSchema)?.value.activities ?? [];
  const quiz = check.yamlIfThere('quiz.yaml', quizSchema);
  const questions = quiz ? checkSources('quiz.yaml', quiz.lineOf, ['questions'], quiz.value.questions, aboutQuestion) : [];
  const agreement = check.yamlIfThere('agreement.yaml', agreementSchema);
  const actionPlan = check.yamlIfThere('action-plan.yaml', actionPlanSchema);
  const ownForms = formsOf(forms.value);
  const programme: Programme = {
    id: about.value.id,
    title: about.value.title,
    shortTitle: about.value['short-title'],
    owner: about.value.owner,
    logo: about.value.logo,
    review: about.value.review,
    requiredHalfDays: about.value.completion['half-days'],
    signing: about.value.signing,
    days,
    statements: played,
    practice: statements?.value.practice,
    peopleShown: about.value.people,
    helplines: helplines.value,
    papers,
    forms: ownForms,
    quietCard: about.value['quiet-card'],
    dataNotice: about.value['data-notice'],
    contentNote: about.value['content-note'],
    activities: activities.map(({ minutes: length, ...activity }) => ({ ...activity, length: minutes(length) })),
    quiz: questions,
    actionPlan: actionPlan ? planFieldsOf(actionPlan.value) : [],
    agreement: agreement?.value.lines ?? [],
    certificate: check.certificate(about.value),
    report: check.reportTemplate(),
    indicators: check.indicators(ownForms),
    preparation: check.preparation,
    literature,
    theme: theme.theme,
    sources: new Map(
      Object.entries(sources.value).map(([key, { name, year, seen, status }]) => [
        key,
        { key, name, year, ...(seen === undefined ? {} : { seen }), secondHand: status === 'second-hand' },
      ]),
    ),
  };
  const evidence = check.evidence(printedPapers(programme).map(({ id }) => id));
  const leftOut = check.problems.length > 0 ? { leftOut: leftOutOf(check) } : {};
  return { programme: { ...programme, evidence, ...leftOut }, problems: check.problems };
}
