/** The programme of one training after one more event: changed words, and slides that trainers brought. */
import type { Of } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import { withConfirmationEvent } from './confirmed-papers';
import { type OwnSlidesEvent, withOwnSlidesEvent } from './own-slides';
import { withAnswerEvent } from './prepared';
import type { ProgrammeEvent } from './schema';
import { withTextChange } from './text-changes';

const changedTexts: Reduce<Of<'slide-text-changed' | 'statement-changed'>> = (state, event) => ({
  ...state,
  texts: withTextChange(state.texts, event),
});

const changedOwnSlides: Reduce<Of<OwnSlidesEvent['type']>> = (state, event) => ({
  ...state,
  ownSlides: withOwnSlidesEvent(state.ownSlides, event),
});

const confirmedPapers: Reduce<Of<'paper-confirmed' | 'paper-confirmation-taken-back'>> = (state, event) => ({
  ...state,
  confirmedPapers: withConfirmationEvent(state.confirmedPapers, event),
});

const answered: Reduce<Of<'preparation-answered'>> = (state, event) => ({
  ...state,
  preparation: withAnswerEvent(state.preparation, event),
});

export const programmeEventRules = {
  'slide-text-changed': { reduce: changedTexts, undo: 'prepare', about: 'slides' },
  'statement-changed': { reduce: changedTexts, undo: 'prepare', about: 'slides' },
  'own-slides-added': { reduce: changedOwnSlides, undo: 'prepare', about: 'slides' },
  'presentation-added': { reduce: changedOwnSlides, undo: 'prepare', about: 'slides' },
  'own-slide-written': { reduce: changedOwnSlides, undo: 'prepare', about: 'slides' },
  'own-slides-placed': { reduce: changedOwnSlides, undo: 'prepare', about: 'slides' },
  'own-slides-language-chosen': { reduce: changedOwnSlides, undo: 'prepare', about: 'slides' },
  'own-slides-removed': { reduce: changedOwnSlides, undo: 'prepare', about: 'slides' },
  'own-slide-noted': { reduce: changedOwnSlides, undo: 'prepare', about: 'slides' },
  'preparation-answered': { reduce: answered, undo: 'prepare', about: 'preparation' },
  /* A person takes it back where it was given. */
  'paper-confirmed': { reduce: confirmedPapers, undo: null, about: 'papers' },
  'paper-confirmation-taken-back': { reduce: confirmedPapers, undo: null, about: 'papers' },
} satisfies EventRules<ProgrammeEvent['type']>;
