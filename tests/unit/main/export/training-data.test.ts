import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJSONSchema } from 'zod';
import { publishedSchema, trainingData } from '../../../../main/export/training-data/schema';
import { belgradeList, newTraining, terminal } from '../command-line/terminal';

const published = resolve('docs/training-data.schema.json');

async function exported(
  more: readonly string[] = [],
): Promise<{ readonly text: string; readonly data: ReturnType<typeof trainingData.parse> }> {
  const shell = terminal({});
  const id = await newTraining(shell);
  await shell.run('import-list', id, belgradeList);
  const out = join(shell.folder, 'data');
  const { exitCode, printed, told } = await shell.run('export', id, 'training-data', '--out', out, ...more);
  expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
  const text = readFileSync(printed[0] ?? '', 'utf8');
  return { text, data: trainingData.parse(JSON.parse(text)) };
}

/** Lists what has a name and no words in the whole schema. */
function unsaid(part: unknown, path: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {}, ...rest } = part as { readonly properties?: Readonly<Record<string, { readonly description?: string }>> };
  return [
    ...Object.entries(properties).flatMap(([name, of]) => [
      ...(of.description ? [] : [`${path}.${name}`]),
      ...unsaid(of, `${path}.${name}`),
    ]),
    ...Object.entries(rest).flatMap(([name, of]) => unsaid(of, `${path}/${name}`)),
  ];
}

describe('the data of a training', () => {
  it('have the schema that is published, whose every field is explained', () => {
    const now = publishedSchema();
    if (process.env.PUBLISH_SCHEMA) writeFileSync(published, `${JSON.stringify(now, undefined, 2)}\n`);
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(now);
    expect(unsaid(toJSONSchema(trainingData), 'training')).toEqual([]);
  });

  it('tell of everybody on the list, the days, the digest and when they were taken', async () => {
    const { data } = await exported();
    expect(data.people?.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 13 }, (_, at) => at + 1),
    );
    expect(data.people?.[0]?.marks.d1am).toEqual({ state: 'not-marked', at: null, disputed: false });
    expect(data).toMatchObject({ registered: 13, personalData: true, training: { days: ['2023-10-11', '2023-10-12'] } });
    expect(data.days.map(({ day, blocks }) => [day, blocks.length > 0])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  it('name nobody without personal data', async () => {
    const { data: named } = await exported();
    const { text, data } = await exported(['--without-personal-data']);
    expect([data.people, data.training.trainers, data.personalData]).toEqual([undefined, undefined, false]);
    expect(named.people?.length).toBe(13);
    for (const { lastName } of named.people ?? []) expect(text).not.toContain(lastName);
  });
});
