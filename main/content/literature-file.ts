/** Reads the literature of a programme, `literature.yaml`: works with publisher and address, some of which the room reads. */

import type { Localized } from '../../domain/kernel/language';
import { type Literature, type Work, type WrittenText, worksOnSlide } from '../../domain/programme/literature';
import { plainText } from '../../domain/programme/plain-text';
import type { Paragraph } from '../../domain/programme/slide';
import type { Values } from '../translate';
import { type ContentKey, type ContentProblem, unlessThrown } from './content-problem';
import { readMarkdown } from './markdown';
import { literatureSchema } from './schemas';
import { inlinesOf } from './slide-text';
import { parseYaml } from './yaml-file';

export const literatureFile = 'literature.yaml';

/** The longest name that fits, as for a point of any slide. */
const longestOnSlide = 60;

/** Nobody reads a third page at the end of two days. */
const mostSlides = 2;

/** By their keys; what has to be known of a source here. */
type Sources = Readonly<Record<string, { readonly address: string }>>;

/** Undefined when it can't be used. `report` hears of everything that is wrong. */
export const readLiterature = (text: string, sources: Sources, report: (problem: ContentProblem) => void): Literature | undefined =>
  unlessThrown(
    literatureFile,
    () => literatureIn(text, sources, report),
    (problem) => {
      report(problem);
      return undefined;
    },
  );

function literatureIn(text: string, sources: Sources, report: (problem: ContentProblem) => void): Literature | undefined {
  const checked = parseYaml(literatureFile, text, literatureSchema);
  if ('problems' in checked) {
    for (const problem of checked.problems) report(problem);
    return undefined;
  }
  const { value, lineOf } = checked;
  const complain = (path: readonly (string | number)[], key: ContentKey, values?: Values): void =>
    report({ file: literatureFile, line: lineOf(path), key, values });

  function paragraph(words: string, path: readonly (string | number)[]): Paragraph {
    const read = readMarkdown(
      literatureFile,
      words,
      ({ children: [only, ...more] }) =>
        only?.type === 'paragraph' && more.length === 0
          ? inlinesOf(only.children, (_, key, values) => complain(path, key, values))
          : undefined,
      () => undefined,
    );
    if (!read) complain(path, 'one-text-line');
    return read ?? [];
  }
  const written = ({ en, sr }: Localized, path: readonly (string | number)[]): WrittenText => ({
    en: paragraph(en, [...path, 'en']),
    sr: paragraph(sr, [...path, 'sr']),
  });

  function work(file: (typeof value.groups)[number]['works'][number], path: readonly (string | number)[]): Work {
    const source = file.source === undefined ? undefined : sources[file.source];
    if (file.source !== undefined && !source) complain([...path, 'source'], 'unknown-source', { source: file.source });
    const read: Work = {
      title: written(file.title, [...path, 'title']),
      short: file.short && written(file.short, [...path, 'short']),
      by: written(file.by, [...path, 'by']),
      address: file.address ?? source?.address,
      isOnSlide: file['on-slide'],
    };
    const shown = read.short ?? read.title;
    if (read.isOnSlide && [shown.en, shown.sr].some((each) => plainText(each).length > longestOnSlide))
      complain([...path, 'title'], 'short-title', { most: longestOnSlide });
    return read;
  }

  const groups = value.groups.map(({ title, works }, index) => ({
    title,
    works: works.map((each, place) => work(each, ['groups', index, 'works', place])),
  }));
  const shown = groups.flatMap(({ works }) => works).filter(({ isOnSlide }) => isOnSlide).length;
  if (shown > mostSlides * worksOnSlide) complain(['groups'], 'works-many', { most: mostSlides * worksOnSlide });
  return { title: value.title, intro: written(value.intro, ['intro']), review: value.review, groups };
}
