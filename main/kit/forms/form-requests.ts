/** What the desk asks about tests and evaluations, and about the laptop on which participants fill them in. */

import type { Handlers, RequestGate } from '../request-gate';
import type { Trainings } from '../training/trainings';
import type { Answers } from './answers';
import { programmeForms } from './programme-forms';
import type { SignIn } from './sign-in';

export const formRequests = (gate: RequestGate, answers: Answers, trainings: Trainings, signIn: SignIn) =>
  ({
    'list-sheets': (collection) => gate.inTurn(async () => gate.opened((open) => answers.list(open, collection))),
    'keep-sheet': (kept) => gate.inTurn(() => gate.painted((open) => answers.keep(open, kept))),
    'remove-sheet': (collection, sheet) => gate.inTurn(() => gate.painted((open) => answers.remove(open, collection, sheet))),
    'take-back-sheet': (collection) => gate.inTurn(() => gate.painted((open) => answers.takeBack(open, collection))),
    'form-results': () => gate.inTurn(async () => gate.opened((open) => answers.results(open))),
    'programme-form-results': () => gate.inTurn(async () => gate.opened((open) => programmeForms(trainings, answers.files, open))),
    'choose-quote': (sheet, item, isChosen) => gate.inTurn(() => gate.painted((open) => answers.quote(open, sheet, item, isChosen))),
    'turn-to-participants': (request) => gate.act(async () => gate.opened((open) => signIn.turn(open, request))),
    'turn-back': (pin) => gate.act(async () => signIn.turnBack(pin)),
    'show-returned': (collection) => gate.act(async () => gate.opened((open) => answers.showReturned(open, collection))),
  }) satisfies Partial<Handlers>;
