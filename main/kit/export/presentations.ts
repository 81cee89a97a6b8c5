/** Presentations of the training that is open. */
import type { PresentationFile, PresentationRequest } from '../../../domain/export/presentation';
import { inLanguage } from '../../../domain/kernel/language';
import { organisedBy } from '../../../domain/letterhead/letterhead';
import { type PresentedSlide, presentedSlides } from '../../../domain/programme/presented-slides';
import { worldOf } from '../../../domain/programme/theme';
import type { Deck, DeckSlide, WriteDeck } from '../../pptx/deck-order';
import { translateIn } from '../../translate';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { SavedFiles } from './saved-files';
import { type InParts, type Order, SlidesFile, slideSize } from './slides-file';

/** Few, since each brings its pictures along. */
const atOnce = 4;

/** Writes in this process by default: what writes is loaded when it is needed. */
const writeHere: WriteDeck = async (deck) => (await import('../../pptx/deck-file')).deckPptx(deck);

interface Presented {
  readonly slides: readonly PresentedSlide[];
}

type MadePresentation = Omit<PresentationFile, 'file'> & { readonly bytes: Uint8Array };

export type Presentations = SlidesFile<PresentationRequest, Presented, MadePresentation>;

/** `changed`: there is something new to see. */
export const presentationsOf = (ports: Ports, saved: SavedFiles, changed: () => void): Presentations =>
  new SlidesFile(ports, saved, changed, {
    name: 'presentation',
    ending: 'pptx',
    contentOf: (open, { part, language }) => ({ slides: presentedSlides(part, open.unplayed(language)) }),
    draw: (order, inParts) => writePresentation(ports, order, inParts),
  });

async function writePresentation(
  ports: Ports,
  { open, request, content: { slides }, drawer }: Order<PresentationRequest, Presented>,
  inParts: InParts,
): Promise<MadePresentation | undefined> {
  const read = await inParts(slides, atOnce, async (these) => {
    const parts = await drawer.read(
      these.map(({ picture }) => picture),
      slideSize,
    );
    return these.map(({ picture: _, ...slide }, index) => {
      const own = parts[index];
      if (!own) throw new Error('A slide was not read');
      return { ...slide, ...own, notes: request.notes ? slide.notes : [] };
    });
  });
  if (!read) return undefined;
  const { writeDeck = writeHere } = ports;
  const { bytes } = await writeDeck(deckOf(open, request, read.flat()));
  return { bytes, slides: slides.length };
}

function deckOf({ programme, letterhead }: OpenTraining, { language }: PresentationRequest, slides: readonly DeckSlide[]): Deck {
  const translate = translateIn(language);
  return {
    title: inLanguage(programme.title, language),
    owner: inLanguage(organisedBy(programme, letterhead).owner, language),
    language,
    world: worldOf(programme.theme, undefined),
    words: {
      sources: translate('handout:sources'),
      title: translate('presentation:new-title'),
      text: translate('presentation:new-text'),
    },
    slides,
  };
}
