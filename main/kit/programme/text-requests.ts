/** What the desk asks about the words of the programme and a training's own slides. */
import { type Asking, done, type Handlers } from '../asking';
import type { OwnSlidesIn } from './own-slides';
import type { TextEditing } from './text-editing';

export const textRequests = (asking: Asking, texts: TextEditing, ownSlides: OwnSlidesIn) =>
  ({
    'list-texts': () => asking.opened((open) => texts.list(open)),
    'slide-words': async (slide) => asking.opened((open) => texts.words(open, slide)),
    'try-slide-words': async (slide, sources) => asking.opened((open) => texts.try(open, slide, sources)),
    'save-slide-words': (slide, sources) => asking.act(async () => asking.opened((open) => texts.save(open, slide, sources))),
    'save-statement': (id, words) => asking.act(async () => asking.opened((open) => texts.saveStatement(open, id, words))),
    'own-slides': () => asking.opened((open) => ownSlides.view(open)),
    'choose-own-slides': async (request) => asking.opened((open) => ownSlides.choose(open, request)),
    'take-own-slides': async (request, file, bytes) => asking.opened((open) => ownSlides.take(open, request, file, bytes)),
    'stop-own-slides': () => {
      ownSlides.stop();
      return done;
    },
  }) satisfies Partial<Handlers>;
