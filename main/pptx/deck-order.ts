/** What a presentation for other programs is made of: slides taken apart, what their figures show, and what is said to them. */
import type { Language } from '../../domain/kernel/language';
import type { Figure } from '../../domain/programme/figure/figure';
import type { TextBlock } from '../../domain/programme/slide';
import type { ColourWorld } from '../../domain/programme/theme';
import type { SlideParts } from '../../domain/stage/slide-parts';

export interface DeckSlide extends SlideParts {
  /** Slides that are laid out alike have one. */
  readonly layout: string;
  /** The section of the block that it stands in. */
  readonly section: string;
  /** In their order. */
  readonly figures: readonly Figure[];
  readonly notes: readonly TextBlock[];
  /** In which its words are; its sources are named in the deck's. */
  readonly language: Language;
  /** Written out. */
  readonly sources: readonly string[];
}

export interface DeckWords {
  /** Above the sources, in the notes. */
  readonly sources: string;
  /** In an empty place of a new slide. */
  readonly title: string;
  readonly text: string;
}

export interface Deck {
  readonly title: string;
  /** The stated author: the programme's owner, never a person. */
  readonly owner: string;
  readonly language: Language;
  readonly world: ColourWorld;
  readonly words: DeckWords;
  readonly slides: readonly DeckSlide[];
}

export interface DeckOrder {
  readonly deck: Deck;
}

export interface WrittenDeck {
  readonly bytes: Uint8Array;
}

export type WriteDeck = (deck: Deck) => Promise<WrittenDeck>;
