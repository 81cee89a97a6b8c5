/** Handouts of the training that is open. */
import type { HandoutFile, HandoutRequest } from '../../../domain/export/handout';
import { inLanguage } from '../../../domain/kernel/language';
import { organisedBy } from '../../../domain/letterhead/letterhead';
import { type Handout, handoutOf } from '../../../domain/programme/handout-view';
import { sourceName } from '../../../domain/programme/source-name';
import { handoutPage } from '../../export/handout-pages';
import { HandoutPdf } from '../../export/handout-pdf';
import { translateIn } from '../../translate';
import { readPress } from '../../typeset/fonts';
import type { Ports } from '../ports';
import type { SavedFiles } from './saved-files';
import { type InParts, type Order, SlidesFile, slideSize } from './slides-file';

const atOnce = 12;

type MadeHandout = Omit<HandoutFile, 'file'> & { readonly bytes: Uint8Array };

export type Handouts = SlidesFile<HandoutRequest, Handout, MadeHandout>;

/** `changed`: there is something new to see. */
export const handoutsOf = (ports: Ports, saved: SavedFiles, changed: () => void): Handouts =>
  new SlidesFile(ports, saved, changed, {
    name: 'handout',
    ending: 'pdf',
    contentOf: (open, { part, language }) => handoutOf(part, open.unplayed(language)),
    draw: (order, inParts) => drawHandout(ports, order, inParts),
  });

async function drawHandout(
  { contentFolder, documentClock }: Ports,
  {
    open: { programme, letterhead },
    request: { language, perPage, notes },
    content: { slides, sources },
    drawer,
  }: Order<HandoutRequest, Handout>,
  inParts: InParts,
): Promise<MadeHandout | undefined> {
  const translate = translateIn(language);
  const facts = {
    language,
    footer: `${inLanguage(programme.title, language)} · ${inLanguage(organisedBy(programme, letterhead).owner, language)}`,
    pageOf: (page: number, pages: number) => translate('handout:page-of', { page, pages }),
  };
  const press = await readPress(contentFolder, documentClock.now());
  const document = await HandoutPdf.begin(handoutPage(perPage, notes), facts, press);
  const drawn = await inParts(slides, atOnce, async (these) => {
    const printed = await drawer.print(
      these.map(({ picture }) => picture),
      slideSize,
    );
    await document.add(printed, these);
  });
  if (!drawn) return undefined;
  document.addText(
    translate('handout:sources'),
    sources.map((source) => sourceName(source, language)),
  );
  return { bytes: await document.finish(), slides: slides.length, pages: document.pages };
}
