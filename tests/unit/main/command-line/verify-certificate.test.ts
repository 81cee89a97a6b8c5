import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { certificateCode } from '../../../../main/certificate-code/code';
import { fingerprintOf, publicKeyOf } from '../../../../main/certificate-code/public-key';
import { signedSigner, signerFile } from '../../../../main/certificate-code/signer-file';
import { firstLine } from '../../../../main/command-line/first-line';
import { usualClaims } from '../certificate-code/sample-claims';
import { copied, pngOf, sheetWith } from '../square-codes/paper';
import { nothingDrawn, terminal } from './terminal';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = publicKeyOf(privateKey);
const code = certificateCode(usualClaims, privateKey) ?? '';
const knownHere = (folder: string): void => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(
    join(folder, 'data', 'signers.json'),
    JSON.stringify({ known: [{ name: usualClaims.issuer, key: Buffer.from(publicKey).toString('hex') }] }),
  );
};

test('a typed code is real, and says what it says', async () => {
  const { folder, run } = terminal({
    readLine: () => firstLine(Readable.from([code.toLowerCase().slice(0, 50), `${code.slice(50)}\nmore`])),
  });
  knownHere(folder);
  expect(await run('verify-certificate')).toEqual({
    exitCode: 0,
    told: '',
    printed: [
      'Real: Civic Initiative Novi Sad issued it, and nothing in its code was changed.',
      'No training on this laptop has its number. Only Civic Initiative Novi Sad knows whether it was withdrawn later.',
      'Compare it with the paper in your hand: what counts is what stands here.',
      'Number\t12/2026',
      'Name\tJelena Petrović',
      'Programme\tPrevention of trafficking in children',
      expect.stringMatching(/^Days\tTuesday,? 10 March 2026 · Wednesday,? 11 March 2026$/u),
      'Hours\t16',
      'Issued by\tCivic Initiative Novi Sad',
    ],
  });
  const { printed } = await run('verify-certificate', '--code', code, '--json');
  expect(JSON.parse(printed[0] ?? '')).toEqual([
    { kind: 'real', signer: usualClaims.issuer, claims: usualClaims, here: { kind: 'not-listed' } },
  ]);
});

test('one changed letter is told as changed, and nothing that it says is shown', async () => {
  const { folder, run } = terminal();
  knownHere(folder);
  const changed = `${code.slice(0, -9)}${code.at(-9) === '5' ? '6' : '5'}${code.slice(-8)}`;
  const { exitCode, printed } = await run('verify-certificate', '--code', changed);
  expect(exitCode).toBe(1);
  expect(printed).toEqual([
    expect.stringMatching(/^Changed, or typed with a mistake: the code names the key of Civic Initiative Novi Sad/u),
  ]);
});

test('a signer that nobody took in is unknown, and is known once its public part is given', async () => {
  const { folder, run } = terminal();
  const unknown = await run('verify-certificate', '--code', code);
  expect(unknown.exitCode).toBe(1);
  expect(unknown.printed[0]).toContain(`the key that begins with ${fingerprintOf(publicKey).slice(0, 16)}`);
  expect(unknown.printed[1]).toContain('Ask the organisation for the public part of its key');
  expect(unknown.printed[2]).toBe('What the code says of itself, unproven:');
  const signer = join(folder, 'civic.facilitator-kit-signer');
  writeFileSync(signer, signerFile(signedSigner('Civic Initiative', privateKey)));
  const real = await run('verify-certificate', '--code', code, '--signer', signer);
  expect(real).toMatchObject({ exitCode: 0, printed: expect.arrayContaining([expect.stringMatching(/^Real: Civic Initiative issued/u)]) });
  expect(readdirSync(folder)).not.toContain('data');
});

test('a public part whose name was changed on the way is refused', async () => {
  const { folder, run } = terminal();
  const signer = join(folder, 'civic.facilitator-kit-signer');
  const written = Buffer.from(signerFile(signedSigner('Civic Initiative', privateKey))).toString();
  const check = async (content: string) => {
    writeFileSync(signer, content);
    return (await run('verify-certificate', '--code', code, '--signer', signer)).told;
  };
  expect(await check(written.replace('Civic Initiative', 'The Ministry'))).toContain('its name or its key was changed');
  expect(await check(written.replace('"version": 1', '"version": 2'))).toContain('a newer version of the kit');
  expect(await check('[[['.repeat(1000))).toContain('is not the public part of a key');
});

test('a photographed certificate is checked, and what has no code is told so', async () => {
  const { folder, run } = terminal();
  knownHere(folder);
  const [picture, empty, words] = [join(folder, 'certificate.png'), join(folder, 'empty.png'), join(folder, 'words.txt')];
  writeFileSync(picture, pngOf(copied(sheetWith(code, 20), { turned: 3, blur: 0.8, noise: 40, black: 50, seed: 3 })));
  writeFileSync(empty, pngOf({ width: 9, height: 9, grey: new Uint8Array(81).fill(255) }));
  writeFileSync(words, code);
  expect(await run('verify-certificate', picture)).toMatchObject({ exitCode: 0, printed: expect.arrayContaining(['Number\t12/2026']) });
  expect(await run('verify-certificate', empty)).toMatchObject({
    exitCode: 1,
    printed: [],
    told: expect.stringContaining('No square code can be read in “empty.png”'),
  });
  expect((await run('verify-certificate', words)).told).toContain('neither a PDF nor a picture');
  expect((await run('verify-certificate', join(folder, 'gone.png'))).told).toContain('“gone.png” could not be read');
});

test('a page without a code keeps a file from being real as a whole, and is named', async () => {
  const pages = [[code], []];
  const { folder, run } = terminal({
    readSquareCodes: async ({ picture }) => pages[(picture[0] ?? 0) - 1] ?? [],
    drawer: () => ({
      ...nothingDrawn,
      open: async () => ({ pages: pages.length }),
      draw: async (page) => ({ title: '', words: '', picture: Uint8Array.of(page), ending: 'jpg', lost: '' }),
    }),
  });
  knownHere(folder);
  const pdf = join(folder, 'all.pdf');
  writeFileSync(pdf, '%PDF-1.7\n');
  const { exitCode, printed, told } = await run('verify-certificate', pdf);
  expect([exitCode, printed[0]]).toEqual([1, expect.stringMatching(/^Real/u)]);
  expect(told).toContain('No certificate’s code can be read on some pages, and nothing of them was checked: 2.');
});

test.each([
  ['nothing', '', 'No code was given'],
  ['a text of 150,000 letters', 'FKC'.repeat(50_000), 'This is not the code of a certificate'],
  ['as many letters as a code has', `FKC${'G2'.repeat(250)}`, 'The code is not whole'],
  ['a version of tomorrow', 'FKC08', 'made by a newer version'],
])('%s is told in a clear sentence', async (_what, typed, sentence) => {
  const { run } = terminal({ readLine: async () => typed });
  const { exitCode, printed, told } = await run('verify-certificate');
  expect([exitCode, [...printed, told].join(' ')]).toEqual([1, expect.stringContaining(sentence)]);
});

test('a damaged list of signers makes everybody unknown, and says so', async () => {
  const { folder, run } = terminal();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'signers.json'), '{');
  const { exitCode, printed, told } = await run('verify-certificate', '--code', code);
  expect([exitCode, told]).toEqual([1, expect.stringContaining('The list of signers on this laptop is damaged')]);
  expect(printed[0]).toContain('Unknown signer');
});

test('what can’t be read of the trainings is said, and the code is checked all the same', async () => {
  const { folder, run } = terminal();
  knownHere(folder);
  const logs = join(folder, 'data', 'trainings', 'some', 'logs');
  mkdirSync(logs, { recursive: true });
  writeFileSync(join(logs, 'laptop-1.ndjson'), '{"format":99}\n');
  const { exitCode, printed, told } = await run('verify-certificate', '--code', code);
  expect([exitCode, printed[0], told]).toEqual([
    0,
    expect.stringContaining('Real'),
    expect.stringContaining('Not every training on this laptop can be read'),
  ]);
});

test('while the shared folder is away it is told that what was withdrawn can’t be known', async () => {
  const { folder, run } = terminal();
  knownHere(folder);
  const away = join(folder, 'not-mounted');
  writeFileSync(join(folder, 'data', 'settings.json'), JSON.stringify({ sharedFolder: away }));
  const { told } = await run('verify-certificate', '--code', code);
  expect(told).toContain('Whether a certificate was withdrawn');
  mkdirSync(away);
  expect((await run('verify-certificate', '--code', code)).told, 'an empty folder under its name').toBe(told);
  writeFileSync(join(away, '.facilitator-kit'), '');
  expect((await run('verify-certificate', '--code', code)).told).toBe('');
});
