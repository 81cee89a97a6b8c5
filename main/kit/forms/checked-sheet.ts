/** A sheet as it was typed or filled in becomes one that can be kept, or is refused: wherever it comes from. */
import { type AnswerSheet, wrongAnswer } from '../../../domain/forms/answer-set';
import { readCode } from '../../../domain/forms/code';
import { type Collection, closedItems, isTest, openItems } from '../../../domain/forms/form';
import type { SheetInput } from '../../../domain/forms/sheet-list';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { nameIn } from '../../../domain/register/names-in-text';
import type { OpenTraining } from '../training/open-training';

/** `confirmed`: comments may hold what looks like a participant's name. */
export function checkedSheet(
  open: OpenTraining,
  collection: Collection,
  { code: typed, answers }: SheetInput,
  confirmed: boolean,
): Omit<AnswerSheet, 'id'> | Refusal {
  const { forms } = open.programme;
  const code = isTest(collection) ? readCode(typed) : '';
  if (code === undefined) return refuse('wrong-code', 'line', { code: typed });
  const closed = closedItems(forms, collection);
  const questions = openItems(forms, collection);
  const wrong = wrongAnswer(answers, closed, questions);
  if (wrong !== undefined) {
    const number = [...closed, ...questions].find(({ id }) => id === wrong)?.number ?? wrong;
    return refuse('wrong-answer', 'line', { number });
  }
  const people = open.log.training.state.participants.flatMap(({ person }) => person ?? []);
  for (const { id } of confirmed ? [] : questions) {
    const name = nameIn(answers[id] ?? '', people);
    if (name !== undefined) return refuse('name-in-comment', id, { name });
  }
  return { code, answers };
}
