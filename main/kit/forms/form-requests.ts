/** What the desk asks about tests and evaluations, and about the laptop on which participants fill them in. */

import type { Asking, Handlers } from '../asking';
import type { Trainings } from '../training/trainings';
import type { Answers } from './answers';
import { programmeForms } from './programme-forms';
import type { SignIn } from './sign-in';

export const formRequests = (asking: Asking, answers: Answers, trainings: Trainings, signIn: SignIn) =>
  ({
    'list-sheets': (collection) => asking.inTurn(async () => asking.opened((open) => answers.list(open, collection))),
    'keep-sheet': (kept) => asking.inTurn(() => asking.painted((open) => answers.keep(open, kept))),
    'remove-sheet': (collection, sheet) => asking.inTurn(() => asking.painted((open) => answers.remove(open, collection, sheet))),
    'take-back-sheet': (collection) => asking.inTurn(() => asking.painted((open) => answers.takeBack(open, collection))),
    'form-results': () => asking.inTurn(async () => asking.opened((open) => answers.results(open))),
    'programme-form-results': () => asking.inTurn(async () => asking.opened((open) => programmeForms(trainings, answers, open))),
    'choose-quote': (sheet, item, isChosen) => asking.inTurn(() => asking.painted((open) => answers.quote(open, sheet, item, isChosen))),
    'turn-to-participants': (request) => asking.act(async () => asking.opened((open) => signIn.turn(open, request))),
    'turn-back': (pin) => asking.act(async () => signIn.turnBack(pin)),
    'show-returned': (collection) => asking.act(async () => asking.opened((open) => answers.showReturned(open, collection))),
  }) satisfies Partial<Handlers>;
