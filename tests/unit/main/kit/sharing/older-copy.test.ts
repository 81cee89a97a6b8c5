/** A laptop meets an older copy of its own log in the folder that it joins, or in its own when it goes back: what it noted since stands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { halfDays } from '../../../../../domain/programme/choices';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

const content = mkdtempSync(join(tmpdir(), 'kit-older-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
writeSmallContent(content);

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

async function opened(): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), content);
  desk(bench);
  return bench;
}

async function joins(bench: Bench, office: string): Promise<Bench> {
  bench.choose = office;
  granted(await bench.kit.requests['share-trainings'](granted(await bench.kit.requests['choose-shared-folder']('choose')).preview));
  return bench.again();
}

async function carried(from: Bench, to: Bench): Promise<void> {
  const file = join(emptyFolder(), 'carried.facilitator-kit');
  from.choose = file;
  granted(await from.kit.requests['save-bundle'](training(from).id));
  to.choose = file;
  const preview = granted(await to.kit.requests['preview-bundle']());
  if (!('preview' in preview)) throw new Error('sealed');
  granted(await to.kit.requests['take-in'](preview.preview, ''));
}

const arrives = (bench: Bench, name: string): Promise<void> => act(bench, { kind: 'add-participant', person: personNamed('Ana', name) });

const people = (bench: Bench): readonly string[] => training(bench).register.rows.flatMap(({ person }) => person?.lastName ?? []);

test('another laptop brought an older copy of its log to the folder that it joins: what it noted since is there', async () => {
  const here = await opened();
  granted(await here.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  await arrives(here, 'Anić');
  await arrives(here, 'Borić');
  const there = await opened();
  await carried(here, there);
  const { id } = training(here);
  const office = emptyFolder();
  const first = await joins(there, office);
  for (const halfDay of halfDays.slice(0, 3)) await act(here, { kind: 'mark-remaining', halfDay, state: 'present' });
  await arrives(here, 'Cvetić');
  const noted = training(here).register.rows.map(({ marks }) => marks);
  const second = await joins(here, office);
  expect(people(second)).toEqual(['Anić', 'Borić', 'Cvetić']);
  expect(training(second).register.rows.map(({ marks }) => marks)).toEqual(noted);
  expect(desk(second).notices).toEqual([]);
  const again = await first.again();
  granted(await again.kit.requests['open-training'](id));
  expect(people(again)).toEqual(['Anić', 'Borić', 'Cvetić']);
});
