/** Further literature of a programme: one list, from which the room's slide and the paper with links are made. */
import { type Language, type Localized, written } from '../kernel/language';
import type { PaperConfirmation } from './paper';
import { inlineToCyrillic } from './plain-text';
import type { Paragraph, Slide, SlideText } from './slide';

/** What stays Latin in Cyrillic text is marked in it. */
export interface WrittenText {
  readonly en: Paragraph;
  readonly sr: Paragraph;
}

export interface Work {
  readonly title: WrittenText;
  /** Shorter, for the room; undefined where the title itself is short enough, or the room does not read it. */
  readonly short: WrittenText | undefined;
  /** Publisher, year and language. */
  readonly by: WrittenText;
  /** The address at which it can be opened; undefined where only a stranger's copy is known. */
  readonly address: string | undefined;
  /** The room reads it. */
  readonly isOnSlide: boolean;
}

export interface Literature {
  readonly title: Localized;
  readonly intro: WrittenText;
  readonly review: Localized | undefined;
  readonly confirmation?: PaperConfirmation | undefined;
  readonly groups: readonly { readonly title: Localized; readonly works: readonly Work[] }[];
}

/** The most of it that a slide holds. */
export const worksOnSlide = 5;

export const writtenIn = (text: WrittenText, language: Language): Paragraph =>
  written(text, language, (latin) => latin.map(inlineToCyrillic));

/** No slide of a programme can have a name with a full stop. */
const nameOf = (id: string, page: number): string => (page === 0 ? id : `${id}.${page + 1}`);

function pageText(text: SlideText, works: readonly Work[], language: 'en' | 'sr', page: string): SlideText {
  const [heading, ...rest] = text.body;
  const named =
    heading?.kind === 'heading' && page !== ''
      ? { ...heading, content: [...heading.content, { kind: 'text', text: page } as const] }
      : heading;
  const items = works.map(
    ({ title, short, by }): Paragraph => [
      { kind: 'strong', content: (short ?? title)[language] },
      /* The sign never ends a line. */
      { kind: 'text', text: ' ·\u00a0' },
      ...by[language],
    ],
  );
  return { ...text, body: [...(named ? [named] : []), { kind: 'list', ordered: false, items }, ...rest] };
}

/** The slide that asks for the literature, as many times as its works need; each page has the notes. */
export function literatureSlides(slide: Slide, { groups }: Literature): readonly Slide[] {
  const works = groups.flatMap((group) => group.works).filter(({ isOnSlide }) => isOnSlide);
  const pages = Math.max(1, Math.ceil(works.length / worksOnSlide));
  return Array.from({ length: pages }, (_, page) => {
    const these = works.slice(page * worksOnSlide, (page + 1) * worksOnSlide);
    const number = pages === 1 ? '' : ` ${page + 1}/${pages}`;
    const text = { en: pageText(slide.text.en, these, 'en', number), sr: pageText(slide.text.sr, these, 'sr', number) };
    return { ...slide, id: nameOf(slide.id, page), text };
  });
}
