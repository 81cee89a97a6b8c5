/** Letters of the training that papers have no type for, and would print as a sign: told before anything is printed. */
import { type Letterhead, letterheadTexts } from '../../../domain/letterhead/letterhead';
import { textFields } from '../../../domain/register/person';
import type { Person } from '../../../domain/register/schema';
import { readFontFiles } from '../../typeset/fonts';
import { lettersLost } from '../../typeset/typeface';
import { lettersOnPaper } from '../../typeset/typeset';
import type { OpenTraining } from '../training/open-training';

type Titles = Pick<OpenTraining['details'], 'place' | 'venue' | 'trainers' | 'project' | 'donor'>;

/** Notes are never on a paper. */
const printedFields = textFields.filter((field) => field !== 'note');

/** The type doesn't change while the kit runs. */
export class LettersOffPaper {
  readonly #contentFolder: string;
  #letters: Promise<ReadonlySet<number>> | undefined;

  constructor(contentFolder: string) {
    this.#contentFolder = contentFolder;
  }

  /** In names and details of the training and in its letterhead, each once. */
  async in(
    { place, venue, trainers, project, donor }: Titles,
    letterhead: Letterhead,
    participants: readonly { readonly person?: Person | undefined }[],
  ): Promise<readonly string[]> {
    const people = participants.flatMap(({ person }) => (person ? printedFields.map((field) => person[field]) : []));
    const text = [place, venue, project, donor, ...trainers, ...letterheadTexts.map((part) => letterhead[part]), ...people].join('\n');
    /* Letters that every type has need no look at its files. */
    if (/^[\p{ASCII}čćđšžČĆĐŠŽ\u0400-\u045f]*$/u.test(text)) return [];
    this.#letters ??= readFontFiles(this.#contentFolder).then(lettersOnPaper);
    return lettersLost(text, await this.#letters);
  }
}
