/** Puts together what a paper of the programme says, to be written for Word. */
import { inLanguage, type Language } from '../../domain/kernel/language';
import { type Organiser, withOrganiser } from '../../domain/programme/organiser-places';
import { bodyOfPaper, type Paper } from '../../domain/programme/paper';
import type { Programme } from '../../domain/programme/programme';
import { translateIn } from '../translate';
import type { PaperForWord } from './paper-docx';
import { noteOf, sourceText } from './paper-pdf';

interface About {
  readonly programme: Programme;
  readonly language: Language;
  /** The organiser, for the places that a paper leaves for it. */
  readonly letterhead: Organiser | undefined;
}

export function paperForWord(paper: Paper, { programme, language, letterhead }: About): PaperForWord {
  const translate = translateIn(language);
  const title = inLanguage(paper.title, language);
  const filled = withOrganiser(paper, letterhead);
  const unconfirmed = paper.review ? translate('papers:not-confirmed') : '';
  return {
    title,
    language,
    note: noteOf(paper, { programme, language, translate }),
    blocks: bodyOfPaper(filled, language).filter((block) => block.kind !== 'part' && block.kind !== 'paper'),
    sources: sourceText(paper, { programme, language, translate }),
    footer: [unconfirmed, inLanguage(programme.shortTitle, language), title].filter((text) => text !== '').join(' · '),
    words: { page: translate('report:page'), of: translate('report:page-of') },
    owner: inLanguage(programme.owner, language),
  };
}
