/** Slides that trainers brought, as the desk lists and changes them: the text of those that came from a presentation is theirs to change. */
import type { Outcome } from '../../../domain/contract';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { stepsOf } from '../../../domain/programme/build-steps';
import { writeOwnSlide } from '../../../domain/programme/decide-own-slides';
import { findSlide } from '../../../domain/programme/deck';
import { homeOf, ownSlide, ownSlideName } from '../../../domain/programme/own-slides';
import { type Block, blocksOf, type DayNumber, type Programme } from '../../../domain/programme/programme';
import type { OwnPageView, OwnSlidesView, OwnSlideTrial } from '../../../domain/programme/requests';
import type { OwnPage, OwnSlides } from '../../../domain/programme/state';
import type { Scene } from '../../../domain/stage/audience-view';
import { slideScene } from '../../../domain/stage/scene';
import { toldOnDesk } from '../../content/told-problem';
import type { OpenTraining } from '../training/open-training';
import { withSlides } from './changed-slides';

/** Those of its parts in the agenda; undefined while it is in neither day. */
function blockOf({ log, programme }: OpenTraining, { block: home }: OwnSlides): Block | undefined {
  const { agenda } = log.training.state;
  return blocksOf(programme).find((each) => homeOf(agenda, each.id) === home);
}

/** Returns the slide as the room would see it, with all its steps. */
function sceneOf(open: OpenTraining, programme: Programme, block: Block, slide: string, language: Language): Scene | undefined {
  const ref = { block: block.id, slide };
  const found = findSlide(programme, ref);
  const day: DayNumber = programme.days[0].blocks.some(({ id }) => id === block.id) ? 1 : 2;
  return found && slideScene(ref, stepsOf(found.slide), day, { ...open.unplayed(language), programme });
}

/** Reads no file, but what reads the texts may have to be loaded first. */
export async function ownSlidesView(open: OpenTraining, language: Language): Promise<OwnSlidesView> {
  await open.followTexts();
  const { blocksOfOwnBody } = await open.ownTexts();
  const { ownSlides, id: training } = open.log.training.state;
  const { programme } = open;
  return ownSlides.map((own) => {
    const { id, place, file, pages } = own;
    const block = blockOf(open, own);
    const pageView = (page: OwnPage, index: number): OwnPageView => {
      const { picture, body, title, notes, isHidden } = page;
      const { oneLanguage: lang = '' } = ownSlide(own, page, index + 1, blocksOfOwnBody);
      if (picture !== undefined) return { kind: 'picture', picture: `/media/${training}/${picture}`, title, notes, lang, isHidden };
      const scene = block && sceneOf(open, programme, block, ownSlideName(id, index + 1), language);
      return { kind: 'written', body: body ?? '', scene, title, notes, lang, isHidden };
    };
    return { id, block: block && inLanguage(block.title, language), place, language: own.language, file, pages: pages.map(pageView) };
  });
}

interface Written {
  readonly slides: string;
  /** From 1. */
  readonly page: number;
  readonly body: string;
}

export async function tryOwnSlide(
  open: OpenTraining,
  { slides, page, body }: Written,
  language: Language,
): Promise<OwnSlideTrial | Refusal> {
  const own = open.log.training.state.ownSlides.find(({ id }) => id === slides);
  const found = own?.pages[page - 1];
  if (!own || found?.body === undefined) return refuse('no-such-own-slides');
  const { readOwnBody } = await open.ownTexts();
  const { blocks, problems } = readOwnBody(body.trim(), new Set(own.pictures));
  const block = blockOf(open, own);
  const tried = ownSlide(own, { ...found, body }, page, () => blocks);
  const changed = block?.slides.map((slide) => (slide.id === tried.id ? tried : slide));
  const programme = block && changed ? withSlides(open.programme, block.id, changed) : open.programme;
  return {
    problems: problems.map(({ line, ...problem }) => ({ line, message: toldOnDesk(problem, language) })),
    scene: block && sceneOf(open, programme, block, tried.id, language),
  };
}

export async function saveOwnSlide(open: OpenTraining, written: Written, language: Language): Promise<Outcome> {
  const trial = await tryOwnSlide(open, written, language);
  if (isRefusal(trial)) return trial;
  if (trial.problems.length > 0) return refuse('text-has-problems', undefined, { count: trial.problems.length });
  const { moment } = open.decisionContext();
  const decision = writeOwnSlide(open.log.training.state, written.slides, written.page, written.body);
  if (isRefusal(decision)) return decision;
  return decision.length === 0 ? { done: true } : open.keep(decision, moment);
}
