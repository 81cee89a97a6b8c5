/** What the room's telephones are shown, in each language. */
import type { Collection } from '../../../domain/forms/form';
import { formView } from '../../../domain/forms/question';
import type { Language } from '../../../domain/kernel/language';
import { formIn, type RoomPage, type RoomPages } from '../../../domain/telephones/page';
import type { OpenTraining } from '../training/open-training';

export function pagesOf({ details, programme }: OpenTraining, form: Collection | null): RoomPages {
  const view = form === null ? undefined : formView(programme.forms, form);
  const page = (language: Language): RoomPage => ({
    usual: details.language,
    task: view ? { kind: 'form', form: formIn(view, language) } : { kind: 'nothing' },
  });
  return { en: page('en'), 'sr-Latn': page('sr-Latn'), 'sr-Cyrl': page('sr-Cyrl') };
}
