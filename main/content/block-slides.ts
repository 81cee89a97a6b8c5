/** The slides of a block, from its two files: what one language has the other has, too, and what they name is there. */
import { stepsOfBody } from '../../domain/programme/build-steps';
import { type Literature, literatureSlides } from '../../domain/programme/literature';
import type { Slide, TextBlock } from '../../domain/programme/slide';
import { ContentCheck } from './content-check';
import type { Files } from './content-files';
import { aboutSlide, type ContentKey, type ContentProblem } from './content-problem';
import type { ReadFigure } from './figure-file';
import { literatureFile } from './literature-file';
import { programmeSchema, sourcesSchema } from './schemas';
import { type FileSlide, readSlideFile } from './slide-file';

/** What slides may name. */
export interface Nameable {
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

export function slidesOf(block: string, check: ContentCheck, nameable: Nameable): readonly Slide[] {
  const texts = { en: check.text(`slides/${block}.en.md`), sr: check.text(`slides/${block}.sr.md`) };
  const [en, sr] = (['en', 'sr'] as const).map((language): readonly FileSlide[] => {
    const file = `slides/${block}.${language}.md`;
    const text = texts[language];
    if (text === undefined) return [];
    const { slides, problems } = readSlideFile(file, text, { block, language });
    check.problems.push(...problems);
    for (const slide of slides) {
      if (slide.layout === 'barometer' && !nameable.hasBarometer) {
        check.report({ file, line: slide.line }, 'no-barometer', { file: 'programme.yaml' }, aboutSlide(slide.id));
      }
      if (slide.layout === 'literature' && !nameable.literature) {
        check.report({ file, line: slide.line }, 'no-literature', { file: literatureFile }, aboutSlide(slide.id));
      }
      for (const source of slide.sources.filter((each) => !nameable.sources.has(each))) {
        check.report({ file, line: slide.line }, 'unknown-source', { source });
      }
      const figure = slide.figure && nameable.figures.get(slide.figure.name);
      if (slide.figure && !figure) {
        check.report({ file, line: slide.line }, 'no-sound-figure', { file: `figures/${slide.figure.name}.yaml` });
      }
      if (figure && !figure.fitsBelowText && slide.text.body.length > 1) {
        check.report({ file, line: slide.line }, 'figure-needs-room', {}, aboutSlide(slide.id));
      }
    }
    return slides;
  }) as [readonly FileSlide[], readonly FileSlide[]];
  const missing = (slides: readonly FileSlide[], others: readonly FileSlide[], language: string): void => {
    for (const slide of slides.filter(({ id }) => !others.some((other) => other.id === id))) {
      check.report({ file: `slides/${block}.${language}.md`, line: slide.line }, 'no-translation', { slide: slide.id });
    }
  };
  /* Of a file that can't be read nothing more needs to be said. */
  if (texts.en === undefined || texts.sr === undefined) return [];
  missing(en, sr, 'en');
  missing(sr, en, 'sr');
  const moved = sr.find(({ id }, index) => en[index]?.id !== id);
  if (moved && sr.length === en.length && en.some(({ id }) => id === moved.id)) {
    check.report({ file: `slides/${block}.sr.md`, line: moved.line }, 'stands-elsewhere', { slide: moved.id });
  }
  return en.flatMap((slide): readonly Slide[] => {
    const other = sr.find(({ id }) => id === slide.id);
    if (!other) return [];
    const differ = (key: ContentKey): void => check.report({ file: `slides/${block}.sr.md`, line: other.line }, key, { slide: slide.id });
    if (other.layout !== slide.layout || other.timer !== slide.timer || other.contentNote !== slide.contentNote) differ('layout-differs');
    if (other.isHidden !== slide.isHidden) differ('hidden-differs');
    if (other.figure?.name !== slide.figure?.name || other.figure?.isBuilt !== slide.figure?.isBuilt) differ('figure-differs');
    if (stepsOfBody(other.text.body) !== stepsOfBody(slide.text.body)) differ('steps-differ');
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
  const check = new ContentCheck(files);
  const about = check.yaml('programme.yaml', programmeSchema);
  const sources = check.yaml('sources.yaml', sourcesSchema);
  if (!about || !sources) return { slides: [], problems: check.problems };
  const slides = slidesOf(block, check, {
    sources: new Set(Object.keys(sources.value)),
    figures: check.figures(sources.value),
    hasBarometer: about.value.barometer.length > 0,
    literature: check.literature(sources.value),
  });
  return { slides, problems: check.problems };
}
