/** Reads the figures of a programme, `figures/<name>.yaml`: data that are drawn on slides. */

import { toCyrillic } from '../../domain/kernel/cyrillic';
import { type Language, type Localized, written } from '../../domain/kernel/language';
import { type Figure, type FigureMark, roomInFives, topOfPiles, topOfScale, withTexts } from '../../domain/programme/figure/figure';
import { leastRooms, roomsBelowText, roomsBeside, tooFullIn } from '../../domain/programme/figure/rooms';
import { type ContentProblem, unlessThrown } from './content-problem';
import { type FigureFile, figureSchema } from './figure-schema';
import { parseYaml } from './yaml-file';

export interface ReadFigure {
  readonly en: Figure;
  readonly sr: Figure;
  /** Sources of all its numbers and statements. */
  readonly sources: readonly string[];
  /** It can still be read where a paragraph takes some of its room. */
  readonly fitsBelowText: boolean;
  /** It has the slide for itself, below the heading. */
  readonly fitsAlone: boolean;
  /** It can be read beside words. */
  readonly fitsBeside: boolean;
}

/** What has to be known of a source here. */
export interface KnownSource {
  readonly status: 'ok' | 'second-hand';
}

type KnownSources = Readonly<Record<string, KnownSource>>;

type Report = (problem: ContentProblem) => void;

const fileName = /^figures\/([a-z0-9-]+)\.yaml$/u;
export const figureNameIn = (file: string): string | undefined => fileName.exec(file)?.[1];

type Written = 'en' | 'sr';

function figureIn(file: FigureFile, language: Written): Figure {
  const text = (localized: Localized): string => localized[language];
  const named = ({ year, label }: { readonly year?: number | undefined; readonly label?: Localized | undefined }): string =>
    label ? text(label) : String(year);
  const about = { title: text(file.title), note: file.note && text(file.note) };
  switch (file.kind) {
    case 'bars':
      return {
        ...about,
        kind: 'bars',
        top: (file.unit ? topOfPiles : topOfScale)(file.bars.map(({ value }) => value)),
        unit: file.unit,
        part: file.part && text(file.part),
        hasMarks: file.bars.some(({ mark }) => mark !== undefined),
        items: file.bars.map((bar) => ({
          label: named(bar),
          value: bar.value,
          mark: bar.mark,
          part: bar.part && { value: bar.part.value, mark: bar.part.mark },
        })),
      };
    case 'shares':
      return {
        ...about,
        kind: 'shares',
        items: file.shares.map((share) => ({ label: named(share), percent: share.percent, mark: share.mark })),
      };
    case 'path':
      return { ...about, kind: 'path', items: file.stations.map(({ who, does, place }) => ({ who: text(who), does: text(does), place })) };
    case 'sets':
      return {
        ...about,
        kind: 'sets',
        items: file.sets.map(({ title, items, exception }) => ({
          title: text(title),
          items: items.map(text),
          exception: exception && text(exception),
        })),
      };
    case 'chat':
      return {
        ...about,
        kind: 'chat',
        with: text(file.with),
        items: file.messages.map((message) => ({ from: message.from, text: text(message.text) })),
      };
    case 'advert':
      return { ...about, kind: 'advert', headline: text(file.headline), contact: text(file.contact), items: file.lines.map(text) };
    case 'week':
      return {
        ...about,
        kind: 'week',
        rows: file.rows,
        missing: file.missing && text(file.missing),
        items: file.entries.map(({ day, through = day, from, to, text: note }) => ({ day, through, from, to, text: note && text(note) })),
      };
    case 'units': {
      const [first, ...others] = file.groups.map(({ mark }) => mark);
      const common = others.length > 0 && others.every((mark) => mark === first) ? first : undefined;
      return {
        ...about,
        kind: 'units',
        mark: common,
        unit: file.unit,
        of: file.of,
        rooms: file.groups.map(({ value }) => roomInFives(value)),
        rest: file.rest && text(file.rest),
        items: file.groups.map(({ label, value, mark }) => ({ label: text(label), value, mark: common ? undefined : mark })),
      };
    }
  }
}

type Sourced = {
  readonly path: readonly PropertyKey[];
  readonly sources: readonly string[];
  readonly mark?: FigureMark | undefined;
  readonly isNumber: boolean;
};

function sourcedParts(file: FigureFile): readonly Sourced[] {
  switch (file.kind) {
    case 'bars':
      return file.bars.map(({ sources, mark }, index) => ({ path: ['bars', index], sources, mark, isNumber: true }));
    case 'shares':
      return file.shares.map(({ sources, mark }, index) => ({ path: ['shares', index], sources, mark, isNumber: true }));
    case 'path':
      return file.stations.map(({ sources }, index) => ({ path: ['stations', index], sources, isNumber: false }));
    case 'sets':
    case 'chat':
    case 'advert':
    case 'week':
      return [{ path: ['sources'], sources: file.sources, isNumber: false }];
    case 'units':
      return file.groups.map(({ sources, mark }, index) => ({ path: ['groups', index], sources, mark, isNumber: true }));
  }
}

const inScript = (figures: Readonly<Record<Written, Figure>>, language: Language): Figure =>
  written(figures, language, (latin) => withTexts(latin, toCyrillic));

/** What is wrong is reported; a figure with a mistake in its form is left out. */
export const readFigure = (file: string, text: string, known: KnownSources, report: Report): ReadFigure | undefined =>
  unlessThrown(
    file,
    () => figureOf(file, text, known, report),
    (problem) => {
      report(problem);
      return undefined;
    },
  );

function figureOf(file: string, text: string, known: KnownSources, report: Report): ReadFigure | undefined {
  const checked = parseYaml(file, text, figureSchema);
  if ('problems' in checked) {
    for (const problem of checked.problems) report(problem);
    return undefined;
  }
  const { value, lineOf } = checked;
  const parts = sourcedParts(value);
  for (const { path, sources, mark, isNumber } of parts) {
    const place = { file, line: lineOf(path) };
    for (const source of sources.filter((each) => known[each] === undefined)) {
      report({ ...place, key: 'unknown-source', values: { source } });
    }
    const isSecondHand = sources.every((key) => known[key]?.status === 'second-hand');
    if (isNumber && isSecondHand && mark !== 'second-hand') report({ ...place, key: 'second-hand' });
  }
  const figures = { en: figureIn(value, 'en'), sr: figureIn(value, 'sr') };
  const shown = (language: Language): Figure => inScript(figures, language);
  const alone = tooFullIn(leastRooms, shown);
  const beside = tooFullIn(roomsBeside, shown);
  if (alone && beside) report({ file, line: 1, key: 'figure-full', values: { language: alone } });
  const fitsBelowText = tooFullIn(roomsBelowText, shown) === undefined;
  return {
    ...figures,
    fitsBelowText,
    fitsAlone: alone === undefined,
    fitsBeside: beside === undefined,
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  };
}
