/** A laptop's log is put back from an old backup while its kit is closed: what was confirmed in it still counts where it was read, is told, and comes back from a second place. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { minutes } from '../../../../../domain/kernel/time';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { act, admitAll, type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

const content = mkdtempSync(join(tmpdir(), 'kit-restored-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
writeSmallContent(content);

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

async function sharing(office: string): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), content);
  bench.choose = office;
  const { preview } = granted(await bench.kit.requests['choose-shared-folder']('choose'));
  granted(await bench.kit.requests['share-trainings'](preview));
  return bench.again();
}

async function look(bench: Bench, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    bench.advance(minutes(1 / 6));
    await bench.kit.tick();
  }
}

const people = (bench: Bench): readonly string[] => training(bench).register.rows.flatMap(({ person }) => person?.lastName ?? []);

test('an older version of a log in its place loses nothing that was confirmed', async () => {
  const office = emptyFolder();
  const here = await sharing(office);
  desk(here);
  const { id } = granted(await here.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  here.choose = emptyFolder();
  granted(await here.kit.requests['choose-backup']('choose'));
  const there = await sharing(office);
  desk(there);
  granted(await there.kit.requests['open-training'](id));
  await act(there, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  await look(here);
  await admitAll(here);

  const logs = join(office, id, 'logs');
  const theirs = readdirSync(logs).find((name) => readFileSync(join(logs, name), 'utf8').includes('Anić')) ?? '';
  const old = readFileSync(join(logs, theirs));
  await act(there, { kind: 'add-participant', person: personNamed('Bora', 'Borić') });
  await look(here, 8);
  expect([people(here), desk(here).backup.state]).toEqual([['Anić', 'Borić'], 'current']);
  await there.close();
  writeFileSync(join(logs, theirs), old);
  await look(here, 3);
  expect(people(here)).toEqual(['Anić', 'Borić']);
  expect(desk(here).notices).toMatchObject([{ notice: 'entries-gone', values: { file: theirs, count: 1 } }]);

  const later = await here.again();
  expect(people(later), 'as the files have it').toEqual(['Anić']);
  const { preview } = granted(await later.kit.requests['preview-copy'](id));
  granted(await later.kit.requests['take-in'](preview, ''));
  expect(people(later)).toEqual(['Anić', 'Borić']);
  const back = await there.again();
  expect(people(back), 'on the laptop whose log it is, too').toEqual(['Anić', 'Borić']);
});
