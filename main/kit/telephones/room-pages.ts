/** What the room's telephones are shown, in each language. */
import type { Language } from '../../../domain/kernel/language';
import type { OpeningKind, RoomOpening, RoomPage, RoomPages, RoomTask } from '../../../domain/telephones/page';
import type { OpenTraining } from '../training/open-training';
import { showForm } from './forms-by-telephone';
import { showImpressions } from './lines-by-telephone';
import { showPlace } from './places-by-telephone';
import { showQuiz } from './quiz-by-telephone';
import type { RoomNow, ShowTask } from './subject';

const shows: { readonly [Kind in OpeningKind]: ShowTask<Kind> } = {
  form: showForm,
  impressions: showImpressions,
  place: showPlace,
  quiz: showQuiz,
};

const taskOf = <Kind extends OpeningKind>(open: OpenTraining, opening: RoomOpening<Kind>, language: Language): RoomTask =>
  shows[opening.kind](open, opening, language);

export function pagesOf({ open, opening, box }: Omit<RoomNow, 'halfDay'>): RoomPages {
  const page = (language: Language): RoomPage => ({
    usual: open.details.language,
    task: opening ? taskOf(open, opening, language) : { kind: 'nothing' },
    box,
  });
  return { en: page('en'), 'sr-Latn': page('sr-Latn'), 'sr-Cyrl': page('sr-Cyrl') };
}
