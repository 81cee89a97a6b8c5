/** Several laptops note in a training that one of them deletes: each is asked, and told what of its own nobody knew. */
import { expect, test } from 'vitest';
import { agreesIn, deleteTraining, keepTraining, laptopsIn } from '../../../../domain/training/deletion';
import type { StoredEvent } from '../../../../domain/training/event';
import { fold } from '../../../../domain/training/fold';
import { summaryOf } from '../../../../domain/training/summary';
import { personNamed, trainingId } from '../../builders';
import { Laptop } from './laptop';

const add = (lastName: string) => ({ kind: 'add-participant', person: personNamed('Ana', lastName) }) as const;

/** A second laptop that knows what the first one knows. */
function beside(first: Laptop, device = 'laptop-b'): Laptop {
  const other = new Laptop(device);
  other.training = first.training;
  other.now = first.now;
  return other;
}

const together = (...laptops: readonly Laptop[]) =>
  fold(trainingId, [
    ...new Map(laptops.flatMap(({ training }) => training.events).map((event): [string, StoredEvent] => [event.id, event])).values(),
  ]);

const unseenIn = (training: Parameters<typeof laptopsIn>[0]) =>
  laptopsIn(training).map(({ device, agrees, unseen }) => [device, agrees, unseen]);

test('what a laptop noted that the other one did not know is counted, also what it noted before', () => {
  const one = Laptop.withTraining();
  const other = beside(one).does(add('Anić'));
  const known = together(one, other);
  other.does(add('Babić'), add('Cvetić'));
  one.training = known;
  one.keep(deleteTraining(one.training, one.device));
  expect(unseenIn(one.training)).toEqual([
    ['laptop-a', true, 0],
    ['laptop-b', false, 0],
  ]);
  other.training = together(one, other);
  expect(unseenIn(other.training)).toEqual([
    ['laptop-a', true, 0],
    ['laptop-b', false, 2],
  ]);
  expect(summaryOf(other.training)?.deleted).toMatchObject({ agreed: ['laptop-a'] });
  other.keep(deleteTraining(other.training, other.device));
  expect(laptopsIn(other.training).map(({ agrees }) => agrees)).toEqual([true, true]);
  expect(deleteTraining(other.training, other.device)).toEqual([]);
});

test('a person who keeps it takes back what was agreed, everywhere; it can be deleted again', () => {
  const one = Laptop.withTraining();
  one.keep(deleteTraining(one.training, one.device));
  const other = beside(one);
  other.keep(keepTraining(other.state));
  one.training = together(one, other);
  expect([one.state.deleted, agreesIn(one.state, one.device), summaryOf(one.training)?.deleted]).toEqual([undefined, false, null]);
  expect(keepTraining(one.state)).toEqual([]);
  expect(deleteTraining(one.training, one.device)).toMatchObject([{ type: 'training-deleted' }]);
});

test('no undo takes a deletion back, neither here nor by what another laptop writes', () => {
  const one = Laptop.withTraining();
  const [deleted] = one.keep(deleteTraining(one.training, one.device));
  if (!deleted) throw new Error('not deleted');
  expect(one.ask({ kind: 'undo', place: 'prepare' })).toMatchObject({ refused: 'nothing-to-undo' });
  one.keep([{ type: 'taken-back', body: { event: deleted.id } }]);
  expect(agreesIn(one.state, one.device)).toBe(true);
});
