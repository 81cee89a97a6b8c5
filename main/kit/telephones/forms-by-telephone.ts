/** Tests and evaluations by telephone: a form without what is right, and sheets that are kept as those from paper and from this laptop are. */
import type { Outcome } from '../../../domain/contract';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { formOn } from '../../../domain/telephones/form-task';
import type { RoomAnswer } from '../../../domain/telephones/page';
import type { Answers } from '../forms/answers';
import type { ShowTask, Take } from './subject';

export const showForm: ShowTask<'form'> = ({ programme }, { collection }, language) => ({
  kind: 'form',
  form: formOn(programme.forms, collection, language),
});

export const takeForms =
  (answers: Answers): Take<'hand-in'> =>
  async (given, { open, opening }) => {
    if (opening?.kind !== 'form') return given.map(() => 'closed');
    const { collection } = opening;
    const fitting = given.filter(({ act }) => act.collection === collection);
    const outcomes = await answers.handInAll(
      open,
      collection,
      /* Whether a word is somebody's name in the register is told to no telephone: names are looked for where comments leave the kit. */
      fitting.map(({ as, act: { sheet } }) => ({ id: as, sheet, confirmed: true })),
    );
    const told = new Map(fitting.map((each, index) => [each, outcomes[index]]));
    return given.map((each) => answerOf(told.get(each)));
  };

function answerOf(outcome: Outcome | 'already' | undefined): RoomAnswer {
  if (outcome === undefined) return 'closed';
  if (outcome === 'already') return 'already';
  return isRefusal(outcome) ? refusedAs(outcome) : 'done';
}

function refusedAs({ refused }: Refusal): RoomAnswer {
  if (refused === 'wrong-code') return 'code-wrong';
  return refused === 'wrong-answer' ? 'unfit' : 'not-saved';
}
