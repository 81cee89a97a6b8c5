/**
 * What the room sees. Built from slides, agenda and counts alone: no participant is handed in, so none can come out. What a trainer
 * shows on purpose comes in as a picture that is made already.
 * An answer leaves this module only in the phases that reveal it.
 */

import { scheduleOf, toldStart } from '../agenda/schedule';
import { barometerScene } from '../barometer/scene';
import { inLanguage } from '../kernel/language';
import { formatLocalTime } from '../kernel/time';
import { builtBody, noteSteps, stepsOfBody } from '../programme/build-steps';
import { type DeckSlide, deckOf, findSlide, firstOf, refOf } from '../programme/deck';
import { spokenName } from '../programme/film-files';
import { knownHelplines } from '../programme/helplines';
import type { DayNumber, Programme } from '../programme/programme';
import type { OneLanguage, Slide, TextBlock } from '../programme/slide';
import { bodyOf, languageOf, sourceLines } from '../programme/slide-text';
import { worldOf } from '../programme/theme';
import { cardScene } from '../room/cards-view';
import { listScene } from '../room/lists-view';
import { firstHelplines, waitingScene } from './around-days';
import type { AudienceView, Scene } from './audience-view';
import { breakScene } from './break-scene';
import { drawingNamed } from './drawn-scene';
import { type FilmPlay, filmIn, filmOnSlide } from './film';
import { roomOf } from './freeze';
import { openerOf } from './opener';
import type { SceneContext } from './scene-context';
import type { SlideRef } from './schema';
import { typeOf } from './slide-type';
import type { Message, RunState } from './state';

function withAddress(block: TextBlock, { media, language }: SceneContext): TextBlock {
  const address = (file: string): string => `${media}/${encodeURIComponent(file)}`;
  switch (block.kind) {
    case 'picture':
      return { ...block, file: address(block.file) };
    case 'film':
      return {
        ...block,
        file: address(block.file),
        poster: block.poster === undefined ? undefined : address(block.poster),
        spoken: address(spokenName(block.file, language)),
      };
    default:
      return block;
  }
}

const filmPlay = ({ film, volume }: RunState, slide: SlideRef): FilmPlay => {
  const known = filmOnSlide(film, slide);
  return { isPlaying: known?.playingSince !== undefined, changed: known?.changed ?? 0, volume };
};

/** The days' sources can stand on several slides. */
function sourcesScene(slide: Slide, day: DayNumber, { programme, language }: SceneContext): Scene {
  const pages = deckOf(programme, day).filter((each) => each.slide.layout === 'sources');
  const page = pages.findIndex((each) => each.slide.id === slide.id) + 1;
  return { kind: 'sources', sources: sourceLines(programme, slide.sources, language), page, of: pages.length };
}

interface Said {
  readonly lang?: OneLanguage;
}

/** Empty where it is the room's language. */
function saidIn(slide: Slide, { language }: SceneContext): Said {
  const lang = languageOf(slide, language);
  return lang === language ? {} : { lang };
}

/** `body` with addresses. Its words are for whoever looks for it. */
function pageScene(body: readonly TextBlock[], said: Said, { run }: SceneContext): Scene {
  const picture = body.find((block) => block.kind === 'picture');
  return { kind: 'page', picture: picture?.file ?? '', alt: picture?.alt ?? '', ...said, timer: run.timer !== undefined };
}

/** What the room is told before a marked slide; what is on that slide is not in it. */
function contentNoteScene({ layout, text }: Slide, { programme, language }: SceneContext): Scene {
  const before = layout === 'case' ? 'case' : filmIn(text.en.body) ? 'film' : 'slide';
  const said = programme.contentNote?.[before];
  const own = said ? { said: inLanguage(said, language) } : {};
  return {
    kind: 'content-note',
    before,
    ...own,
    helplines: firstHelplines(programme, language),
  };
}

/** A slide as the room would see it after so many steps, whatever covers the screen now. */
export function slideScene(ref: SlideRef, step: number, day: DayNumber, context: SceneContext): Scene {
  const { programme } = context;
  const found = findSlide(programme, ref);
  if (!found) return waitingScene(context);
  return { ...sceneOfSlide(found, step, day, context), world: worldOf(programme.theme, found.block.id) };
}

function sceneOfSlide({ block, slide }: DeckSlide, step: number, day: DayNumber, context: SceneContext): Scene {
  const { programme, run, language, now } = context;
  const ref = refOf({ block, slide });
  const whole = bodyOf(slide, language);
  const noteLine = programme.contentNote?.line;
  const built = step - noteSteps(slide);
  if (built < 0) return contentNoteScene(slide, context);
  const body = builtBody(whole, built).map((part) => withAddress(part, context));
  switch (slide.layout) {
    case 'break':
      return breakScene(body, block, day, context);
    case 'agenda':
      return {
        kind: 'agenda',
        body,
        blocks: scheduleOf(programme, run, day, now).blocks.map((line) => ({
          time: formatLocalTime(line.actualStart ?? toldStart(line)),
          title: inLanguage(line.block.title, language),
          kind: line.block.kind,
          status: line.status,
        })),
      };
    case 'barometer':
      return barometerScene(context) ?? waitingScene(context);
    case 'sources':
      return sourcesScene(slide, day, context);
    case 'page':
      return pageScene(body, saidIn(slide, context), context);
    default: {
      const drawing = drawingNamed(slide.scene, block.id, context);
      const opener = openerOf(slide, block, day, drawing, context);
      const noted = slide.contentNote && noteLine ? inLanguage(noteLine, language) : undefined;
      const sources = slide.method ? [] : sourceLines(programme, slide.sources, language);
      return {
        kind: 'slide',
        layout: slide.layout,
        body,
        ...saidIn(slide, context),
        hasSteps: stepsOfBody(whole) > 0,
        isBuilding: built < stepsOfBody(whole),
        type: typeOf(slide, built, { hasDrawing: drawing !== undefined, noteLine: noted, sources, language }),
        planned: slide.timer,
        sources,
        contentNote: slide.contentNote,
        ...(noted === undefined ? {} : { noteLine: noted }),
        timer: run.timer !== undefined,
        film: filmIn(whole) && filmPlay(run, ref),
        ...(opener ? { opener } : {}),
        ...(drawing && !opener ? { drawing } : {}),
      };
    }
  }
}

function helplines({ programme, language, localNumbers }: SceneContext): Scene {
  return {
    kind: 'helplines',
    immediate: programme.helplines.immediate.map(({ number, name }) => ({ number, name: inLanguage(name, language) })),
    others: knownHelplines(programme).map(({ number, name, answers, checked }) => ({
      number,
      name: inLanguage(name, language),
      answers: answers ? inLanguage(answers, language) : '',
      checked,
    })),
    local: localNumbers,
  };
}

export const pictureOf = ({ picture }: Message, media: string): string | undefined =>
  picture === null ? undefined : `${media}/${encodeURIComponent(picture)}`;

/** One that is gone meanwhile leaves the kit's own, never the slide that it covered. */
function message({ run, media }: SceneContext): Scene {
  const found = run.messages.find(({ id }) => id === run.message);
  return { kind: 'message', text: found?.text ?? '', picture: found && pictureOf(found, media) };
}

function sceneOf(context: SceneContext): Scene {
  const { run } = context;
  switch (run.cover) {
    case 'black':
      return { kind: 'black' };
    case 'quiet':
      return { kind: 'quiet' };
    case 'helplines':
      return helplines(context);
    case 'groups':
    case 'plan':
      /* What is gone meanwhile leaves the kit's own words, never the slide that it covered. */
      return context.onPurpose ?? { kind: 'message', text: '', picture: undefined };
    case 'message':
      return message(context);
    case 'card':
      return (run.card && cardScene(run.card, context)) ?? { kind: 'quiet' };
    case 'list':
      return listScene(context);
    case 'none':
      return run.day === undefined || run.slide === undefined ? waitingScene(context) : slideScene(run.slide, run.step, run.day, context);
  }
}

/** What covers a slide has its colours. */
export function audienceView(context: SceneContext): AudienceView {
  const run = roomOf(context.run);
  const { programme, language } = context;
  return { language, scene: { world: worldOf(programme.theme, run.slide?.block), ...sceneOf({ ...context, run }) } };
}

/** With which a block of the day begins. */
export function firstSlideOf(programme: Programme, day: DayNumber, blockId: string): SlideRef | undefined {
  const first = firstOf(deckOf(programme, day).filter(({ block }) => block.id === blockId));
  return first && refOf(first);
}
