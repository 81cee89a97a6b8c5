/** Changing words of the programme for one training: what they are, how other ones would look, and keeping them once nothing is wrong. */

import type { Outcome } from '../../../domain/contract';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { stepsOf } from '../../../domain/programme/build-steps';
import { deckOf, findSlide } from '../../../domain/programme/deck';
import type { DayNumber, Programme } from '../../../domain/programme/programme';
import type { SlideTrial, TextList, TextPart, TextProblem } from '../../../domain/programme/requests';
import type { StatementWords } from '../../../domain/programme/schema';
import { headingOf } from '../../../domain/programme/slide-text';
import type { SlideSources } from '../../../domain/programme/text-changes';
import { slideScene } from '../../../domain/stage/scene';
import type { SlideRef } from '../../../domain/stage/schema';
import type { ContentProblem, ContentWords } from '../../content/content-problem';
import { breakingLine } from '../../content/slide-source';
import { toldOnDesk } from '../../content/told-problem';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { isChanged, type Written, withSlides, written } from './changed-slides';
import type { TriedSlide } from './programme-texts';
import { statementProblem } from './statement-words';

export interface SlideWords {
  readonly sources: SlideSources;
  readonly isChanged: boolean;
}

const shownIn: Readonly<Record<Written, Language>> = { en: 'en', sr: 'sr-Latn' };

const daysOf = (programme: Programme, { block }: SlideRef): DayNumber => (programme.days[0].blocks.some(({ id }) => id === block) ? 1 : 2);

export class TextEditing {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  list({ asPlanned, log }: OpenTraining): TextList {
    const { texts } = log.training.state;
    const { language } = this.#ports.settings.data;
    const slides = ([1, 2] as const).flatMap((day) =>
      deckOf(asPlanned, day)
        .filter(({ slide }) => slide.layout !== 'sources' && slide.layout !== 'literature')
        .map(({ block, slide }) => {
          const ref = { block: block.id, slide: slide.id };
          const title = headingOf(slide, language) || inLanguage(block.title, language);
          return { ...ref, day, blockTitle: inLanguage(block.short, language), title, isChanged: isChanged(ref, texts) };
        }),
    );
    const statements = asPlanned.statements.map((statement) => ({ ...statement, isChanged: texts.statements[statement.id] !== undefined }));
    return { slides, statements, sources: [...asPlanned.sources.keys()] };
  }

  async words(open: OpenTraining, ref: SlideRef): Promise<SlideWords | Refusal> {
    const { texts } = open.log.training.state;
    const sources = (await open.texts()).sources(ref, texts);
    return sources ? { sources, isChanged: isChanged(ref, texts) } : refuse('slide-file-gone');
  }

  async try(open: OpenTraining, ref: SlideRef, sources: SlideSources): Promise<SlideTrial | Refusal> {
    const trial = (await open.texts()).try(ref, sources, open.log.training.state.texts);
    if (!trial) return refuse('slide-file-gone');
    const { language: spoken } = this.#ports.settings.data;
    const problems = problemsOf(sources, trial, (words) => toldOnDesk(words, spoken));
    const programme = withSlides(open.asPlanned, ref.block, trial.slides);
    const day = daysOf(programme, ref);
    const found = problems.some(({ part }) => part === 'slide') ? undefined : findSlide(programme, ref);
    const scene = (language: Language) => {
      const context = { ...open.unplayed(language), programme };
      return slideScene(ref, found ? stepsOf(found.slide) : 0, day, context);
    };
    return { problems, scenes: found && { en: scene(shownIn.en), sr: scene(shownIn.sr) } };
  }

  /** Null: as the programme has them. */
  async save(open: OpenTraining, { block, slide }: SlideRef, sources: SlideSources | null): Promise<Outcome> {
    if (sources) {
      const trial = await this.try(open, { block, slide }, sources);
      if (isRefusal(trial)) return trial;
      if (trial.problems.length > 0) return refuse('text-has-problems', undefined, { count: trial.problems.length });
    }
    const both = (part: 'body' | 'notes') => sources && { en: sources.en[part].trim(), sr: sources.sr[part].trim() };
    await open.texts();
    return open.keep(
      [{ type: 'slide-text-changed', body: { block, slide, body: both('body') }, personal: { notes: both('notes') } }],
      this.#ports.clock.now(),
    );
  }

  async saveStatement(open: OpenTraining, statement: number, words: StatementWords | null): Promise<Outcome> {
    const { asPlanned } = open;
    if (!asPlanned.statements.some(({ id }) => id === statement)) return refuse('no-such-statement');
    const refusal = words && statementProblem(words, asPlanned);
    if (refusal) return refusal;
    await open.texts();
    return open.keep([{ type: 'statement-changed', body: { statement, words } }], this.#ports.clock.now());
  }
}

type Told = (words: ContentWords) => string;

/** Returns where in the two fields of a language something is wrong; `slide`: it has no place in them, or they would end too early. */
export function problemsOf(
  sources: SlideSources,
  { problems, lines }: Pick<TriedSlide, 'problems' | 'lines'>,
  told: Told,
): readonly TextProblem[] {
  const breaking = written.flatMap((language): readonly TextProblem[] => {
    const broken = breakingLine(sources[language]);
    return broken ? [{ language, ...broken, message: told({ key: 'slide-inside' }) }] : [];
  });
  if (breaking.length > 0) return breaking.map((problem) => ({ ...problem, part: 'slide' }));
  /* Two marks in one line are told once. */
  const found = problems.map((problem) => placed(problem, lines, told));
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function placed({ file, line, key, values }: ContentProblem, lines: TriedSlide['lines'], told: Told): TextProblem {
  const language: Written = file.endsWith('.sr.md') ? 'sr' : 'en';
  const { body, notes } = lines[language];
  const part: TextPart = line >= notes ? 'notes' : 'body';
  return {
    language,
    part,
    line: Math.max(1, line - (part === 'notes' ? notes : body) + 1),
    message: told({ key, values }),
  };
}
