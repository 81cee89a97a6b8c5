/** What the desk asks about tests and evaluations. */
import type { Answers } from './answers';
import type { Asking, Handlers } from './asking';
import { programmeForms } from './programme-forms';
import type { Trainings } from './trainings';

export const formRequests = (asking: Asking, answers: Answers, trainings: Trainings) =>
  ({
    'list-sheets': (collection) => asking.inTurn(async () => asking.unseen((open) => answers.list(open, collection))),
    'keep-sheet': (kept) => asking.inTurn(() => asking.inPrivate((open) => answers.keep(open, kept))),
    'remove-sheet': (collection, sheet) => asking.inTurn(() => asking.inPrivate((open) => answers.remove(open, collection, sheet))),
    'take-back-sheet': (collection) => asking.inTurn(() => asking.inPrivate((open) => answers.takeBack(open, collection))),
    'form-results': () => asking.inTurn(async () => asking.unseen((open) => answers.results(open))),
    'programme-form-results': () => asking.inTurn(async () => asking.unseen((open) => programmeForms(trainings, answers, open))),
    'choose-quote': (sheet, item, isChosen) => asking.inTurn(() => asking.inPrivate((open) => answers.quote(open, sheet, item, isChosen))),
  }) satisfies Partial<Handlers>;
