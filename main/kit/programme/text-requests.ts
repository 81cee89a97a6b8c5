/** What the desk asks about the words of the programme and a training's own slides. */
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { OwnSlidesIn } from './own-slides';
import type { TextEditing } from './text-editing';

export const textRequests = (gate: RequestGate, texts: TextEditing, ownSlides: OwnSlidesIn) =>
  ({
    'list-texts': () => gate.opened((open) => texts.list(open)),
    'slide-words': async (slide) => gate.opened((open) => texts.words(open, slide)),
    'try-slide-words': async (slide, sources) => gate.opened((open) => texts.try(open, slide, sources)),
    'save-slide-words': (slide, sources) => gate.act(async () => gate.opened((open) => texts.save(open, slide, sources))),
    'save-statement': (id, words) => gate.act(async () => gate.opened((open) => texts.saveStatement(open, id, words))),
    'own-slides': () => gate.opened((open) => ownSlides.view(open)),
    'choose-own-slides': async (request) => gate.opened((open) => ownSlides.choose(open, request)),
    'take-own-slides': async (request, files) => gate.opened((open) => ownSlides.take(open, request, files)),
    'answer-own-slides': (answer) => {
      ownSlides.answer(answer);
      return done;
    },
    'try-own-slide': async (slides, page, body) => gate.opened((open) => ownSlides.try(open, slides, page, body)),
    'save-own-slide': (slides, page, body) => gate.act(async () => gate.opened((open) => ownSlides.save(open, slides, page, body))),
    'stop-own-slides': () => {
      ownSlides.stop();
      return done;
    },
  }) satisfies Partial<Handlers>;
