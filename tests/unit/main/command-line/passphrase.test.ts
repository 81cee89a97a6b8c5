import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { askUnseen } from '../../../../main/command-line/ask-unseen';
import { belgradeList, newTraining, terminal } from './terminal';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'lipa reka sova kamen';

/** A terminal in which a person types these, one after the other. */
function typing(...answers: readonly (string | undefined)[]) {
  const questions: string[] = [];
  const left = [...answers];
  return {
    questions,
    askUnseen: async (question: string) => {
      questions.push(question);
      return left.shift();
    },
  };
}

test('a bundle is sealed with a passphrase of a file and opened with a typed one', async () => {
  const one = terminal();
  const id = await newTraining(one);
  await one.run('import-list', id, belgradeList);
  const [file, secret] = [join(one.folder, 'carried.facilitator-kit'), join(one.folder, 'secret.txt')];
  writeFileSync(secret, `\uFEFF${passphrase}\r\nnothing more\r\n`);
  expect(await one.run('bundle', id, '--out', file, '--seal', '--passphrase-file', secret)).toEqual({
    exitCode: 0,
    printed: [file],
    told: 'carried.facilitator-kit is sealed. Nobody can open it without the passphrase, and neither can we.',
  });
  expect(readFileSync(file).includes('Beograd')).toBe(false);

  const wrong = typing('lipa reka sova');
  const other = terminal({ askUnseen: wrong.askUnseen });
  const refused = await other.run('open-bundle', file);
  expect(wrong.questions).toEqual(['Passphrase: ']);
  expect(refused).toMatchObject({ exitCode: 1, printed: [], told: expect.stringMatching(/^It did not open: either this is another/u) });
  expect((await other.run('list')).printed).toEqual([]);
  const right = terminal({ askUnseen: typing(passphrase).askUnseen });
  expect((await right.run('open-bundle', file)).printed[0]).toBe(id);
  expect((await right.run('list')).printed[0]).toContain('Beograd');
});

test('a new passphrase is typed twice, and leaving it writes nothing', async () => {
  const asked = typing(passphrase, 'lipa reka sova kamem', 'short', 'short', undefined);
  const one = terminal({ askUnseen: asked.askUnseen });
  const id = await newTraining(one);
  const file = join(one.folder, 'carried.facilitator-kit');
  const seal = () => one.run('bundle', id, '--out', file, '--seal');
  expect(await seal()).toMatchObject({ exitCode: 1, told: 'The two are not the same. Write the passphrase once more.' });
  expect(asked.questions).toEqual(['Passphrase: ', 'The same once more: ']);
  expect(await seal()).toMatchObject({ exitCode: 1, told: expect.stringContaining('Write at least 12 letters') });
  expect(await seal()).toMatchObject({ exitCode: 1, told: 'No passphrase was given. Nothing was done.' });
  expect(await one.run('open-bundle', file)).toMatchObject({ exitCode: 1, told: expect.stringContaining('could not be read') });
});

test('a passphrase as an argument is refused with the reason and never said again, in every command', async () => {
  const one = terminal();
  for (const command of [['bundle', 'id', '--out', 'file', '--seal'], ['open-bundle', 'file'], ['list']]) {
    for (const given of [['--passphrase', passphrase], [`--passphrase=${passphrase}`]]) {
      const { exitCode, printed, told } = await one.run(...command, ...given);
      expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: [] });
      expect(told).toContain('Whoever uses this computer can read an argument');
      expect(told).toContain('--passphrase-file FILE');
      expect(told).not.toContain(passphrase);
    }
  }
});

test('without a terminal a file is asked for, and what is wrong with it is said', async () => {
  const one = terminal();
  const id = await newTraining(one);
  const [file, secret] = [join(one.folder, 'carried.facilitator-kit'), join(one.folder, 'secret.txt')];
  const seal = (...more: readonly string[]) => one.run('bundle', id, '--out', file, ...more);
  expect(await seal('--seal')).toMatchObject({ exitCode: 2, told: expect.stringContaining('there is no terminal') });
  expect(await seal('--passphrase-file', secret)).toMatchObject({ exitCode: 2, told: expect.stringContaining('only goes with: --seal') });
  expect(await seal('--seal', '--passphrase-file', secret)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('There is no passphrase in the first line of'),
  });
  writeFileSync(secret, Buffer.from([0xc3, 0x28, 0x0a]));
  expect(await seal('--seal', '--passphrase-file', secret)).toMatchObject({ exitCode: 1, told: expect.stringContaining('no passphrase') });
  expect(await seal('--seal', '--passphrase-file', one.folder)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('could not be read'),
  });
});

test.each(['xterm', 'dumb'])('what is typed in a terminal (%s) is not shown, can be mended, and Ctrl+C leaves it', async (terminal) => {
  vi.stubEnv('TERM', terminal);
  const ask = async (keys: string): Promise<{ readonly typed: string | undefined; readonly shown: string }> => {
    const [input, screen] = [new PassThrough(), new PassThrough()];
    const answer = askUnseen('Passphrase: ', input, screen);
    input.write(keys);
    const typed = await answer;
    return { typed, shown: String(screen.read()) };
  };
  expect(await ask('lipa rekka\u007F\u007Fa\r')).toEqual({ typed: 'lipa reka', shown: 'Passphrase: \n' });
  expect(await ask('wrong\u0015čvor\u001b[Dak na grani\t\r')).toEqual({ typed: 'čvorak na grani', shown: 'Passphrase: \n' });
  expect(await ask('lipa\u0003')).toEqual({ typed: undefined, shown: 'Passphrase: \n' });
  expect(await ask('lipa\u0004')).toMatchObject({ typed: undefined });
  vi.unstubAllEnvs();
});
