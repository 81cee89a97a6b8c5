/** A certificate in somebody's hand, checked on the laptop that issued it: what it is, and whether it still stands. */

import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CertificateChecks } from '../../../../../domain/certificates/code-check';
import { toldCheck } from '../../../../../domain/certificates/told-check';
import { toCyrillic } from '../../../../../domain/kernel/cyrillic';
import type { ParticipantId } from '../../../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../../../domain/kernel/refusal';
import type { LocalDate } from '../../../../../domain/kernel/time';
import type { DomainEvent } from '../../../../../domain/training/event';
import { certificateCode } from '../../../../../main/certificate-code/code';
import { publicKeyOf } from '../../../../../main/certificate-code/public-key';
import type { ReadSquareCodes } from '../../../../../main/square-codes/square-codes-apart';
import { usualClaims } from '../../certificate-code/sample-claims';
import { copied, pngOf, sheetWith } from '../../square-codes/paper';
import { act, type Bench, cards, emptyFolder, training } from '../open-in-folder';
import { cameBack } from '../training/attacker';
import { laptopWithTraining, saveBundle, takeIn } from '../training/laptops';
import { issued } from './issued';

const { privateKey } = generateKeyPairSync('ed25519');
const days = ['2023-10-11' as LocalDate, '2023-10-12' as LocalDate] as const;
const codeOf = (number: string, name = ''): string =>
  certificateCode({ ...usualClaims, number, name: name || 'Jelena Petrović', days }, privateKey) ?? '';
const photographed = (code: string): Uint8Array =>
  pngOf(copied(sheetWith(code, 20), { turned: 3, blur: 0.8, noise: 40, black: 50, seed: 5 }));

const knows = ({ folder }: Bench): void =>
  writeFileSync(
    join(folder, 'signers.json'),
    JSON.stringify({ known: [{ name: 'The Initiative', key: Buffer.from(publicKeyOf(privateKey)).toString('hex') }] }),
  );

/** The keys of what is told of each code. */
function told(answer: CertificateChecks | Refusal | undefined): readonly (readonly string[])[] {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Nothing was checked: ${answer?.refused}`);
  return answer.codes.map((code) => {
    const { verdict, sentences } = toldCheck(code, (day) => day);
    return [verdict, ...sentences.map(({ key }) => key)];
  });
}

test('a real certificate stands, until it is withdrawn or another one stands for it', async () => {
  const { bench, numbers, names } = await issued();
  knows(bench);
  const [one, other] = numbers;
  const check = async (number: string) => bench.kit.requests['check-code'](codeOf(number, names[number]));
  expect(told(await check(one))).toEqual([['real', 'real', 'stands-here', 'compare']]);
  expect(told(await check('2020-AAAA-AAAA-001'))).toEqual([['real', 'real', 'not-listed', 'compare']]);
  await act(bench, { kind: 'withdraw-certificate', number: one, by: 'Mira Mirić', reason: 'Marked by mistake' });
  await act(bench, { kind: 'reissue-certificate', number: other, by: 'Mira Mirić', reason: 'Lost' });
  expect(told(await check(one))).toEqual([['doubtful', 'real-withdrawn', 'compare']]);
  expect(await check(one)).toMatchObject({ codes: [{ here: { kind: 'withdrawn', on: '2023-10-12' } }] });
  expect(told(await check(other))).toEqual([['doubtful', 'real-replaced', 'compare']]);
  const [latest] = training(bench).certificates?.issued ?? [];
  expect(await check(other)).toMatchObject({ codes: [{ here: { kind: 'replaced', by: latest?.number } }] });
  expect(JSON.stringify([await check(one), await check(other)])).not.toMatch(/Mira|mistake|Lost/u);
});

const issuing = (number: string, insteadOf: string | null = null): DomainEvent => ({
  type: 'certificates-issued',
  body: { on: '2023-10-12' as LocalDate, certificates: [{ participant: 'somebody' as ParticipantId, number }], insteadOf },
  personal: {
    by: 'Somebody',
    reason: '',
    people: [{ firstName: 'Some', lastName: 'Body', school: '', town: '', role: '', sex: 'unknown' }],
    saying: { changes: [], days, place: 'Niš', trainers: [] },
  },
});

test('a bundle of another training with the same numbers makes no withdrawn certificate real again, nor replaces one: it is told', async () => {
  const { bench, numbers, names } = await issued();
  knows(bench);
  const [one, other] = numbers;
  const check = async (number: string) => told(await bench.kit.requests['check-code'](codeOf(number, names[number])));
  await act(bench, { kind: 'withdraw-certificate', number: one, by: 'Mira Mirić', reason: 'Marked by mistake' });
  const { bench: theirs, id } = await laptopWithTraining();
  const attack = await cameBack(await saveBundle(theirs, id), () => [[issuing(one)], [issuing('2023-AAAA-AAAA-001', other)]]);
  await takeIn(bench, attack);
  expect(await check(one)).toEqual([['doubtful', 'real-claimed-twice', 'one-withdrawn', 'one-otherwise', 'compare']]);
  expect(await check(other)).toEqual([['real', 'real', 'stands-here', 'compare']]);
  expect(told(await bench.kit.requests['check-code'](codeOf('2023-AAAA-AAAA-001', 'Some Body')))).toEqual([
    ['real', 'real', 'stands-here', 'compare'],
  ]);
});

test('a number that was issued here, in a code of somebody else, is told, whoever signed it and whichever training is open', async () => {
  const { bench, numbers, names } = await issued();
  const [one, other] = numbers;
  const check = async (number: string, name = '') => told(await bench.kit.requests['check-code'](codeOf(number, name)));
  expect(await check(one, 'Jovana Jović')).toEqual([['false', 'unknown-signer', 'add-signer', 'number-otherwise', 'says-unproven']]);
  knows(bench);
  await bench.kit.requests['create-sample']();
  expect(await check(one, 'Jovana Jović')).toEqual([['false', 'real-otherwise', 'compare']]);
  expect(await check(one, names[other])).toEqual([['false', 'real-otherwise', 'compare']]);
  expect(await check(one, toCyrillic(names[one] ?? ''))).toEqual([['real', 'real', 'stands-here', 'compare']]);
  const [card] = (await cards(bench)).filter(({ place }) => place === 'Beograd');
  if (!card) throw new Error('There is no training');
  await bench.kit.requests['open-training'](card.id);
  await act(bench, { kind: 'erase-persons', place: 'Beograd' });
  expect(await check(one, 'Jovana Jović')).toEqual([['real', 'real', 'stands-here', 'nameless-here', 'compare']]);
});

test('nor does a bundle of the same training that issues the number once more', async () => {
  const { bench, numbers, names } = await issued();
  knows(bench);
  const [one] = numbers;
  await act(bench, { kind: 'withdraw-certificate', number: one, by: 'Mira Mirić', reason: 'Marked by mistake' });
  const [card] = await cards(bench);
  if (!card) throw new Error('There is no training');
  await takeIn(bench, await cameBack(await saveBundle(bench, card.id), () => [[issuing(one)]]));
  expect(told(await bench.kit.requests['check-code'](codeOf(one, names[one])))).toEqual([
    ['doubtful', 'real-claimed-twice', 'one-withdrawn', 'one-otherwise', 'compare'],
  ]);
  expect(training(bench).certificates?.issued.filter(({ standing }) => standing === 'standing')).toHaveLength(1);
});

test('another training is open, or none of persons is left: what was withdrawn is known all the same', async () => {
  const { bench, numbers } = await issued();
  const [one] = numbers;
  await act(bench, { kind: 'withdraw-certificate', number: one, by: 'Mira Mirić', reason: 'Marked by mistake' });
  await act(bench, { kind: 'erase-persons', place: 'Beograd' });
  await bench.kit.requests['create-sample']();
  expect(told(await bench.kit.requests['check-code'](codeOf(one)))).toEqual([
    ['doubtful', 'unknown-signer', 'add-signer', 'number-withdrawn', 'says-unproven'],
  ]);
});

test('a picture is looked through, chosen or dropped; none, an empty code and what is no picture are said', async () => {
  const { bench, numbers, names } = await issued();
  knows(bench);
  const { requests } = bench.kit;
  expect(await requests['choose-certificate']()).toBeUndefined();
  const picture = photographed(codeOf(numbers[0], names[numbers[0]]));
  bench.choose = join(emptyFolder(), 'photo.png');
  writeFileSync(bench.choose, picture);
  expect(told(await requests['choose-certificate']())).toEqual([['real', 'real', 'stands-here', 'compare']]);
  expect(told(await requests['check-certificate']('photo.png', picture))).toEqual([['real', 'real', 'stands-here', 'compare']]);
  expect(await requests['check-code'](' ')).toEqual(refuse('code-none-typed', 'code'));
  expect(await requests['check-certificate']('words.txt', Buffer.from('words'))).toMatchObject({ refused: 'code-file-unknown' });
});

test('a damaged list of signers stops nothing, and is told', async () => {
  const { bench, numbers } = await issued();
  writeFileSync(join(bench.folder, 'signers.json'), '{"known": 3}');
  const answer = await bench.kit.requests['check-code'](codeOf(numbers[0]));
  expect(answer).toMatchObject({ codes: [{ kind: 'unknown-signer' }], gaps: [{ refused: 'signers-damaged' }] });
});

test('a hostile picture is told, and one that is stopped answers at once and disturbs no later one', async () => {
  const waiting: ((codes: readonly string[]) => void)[] = [];
  const hangs: ReadSquareCodes = () => new Promise((resolve) => waiting.push(resolve));
  const late = refuse('code-took-too-long', undefined, { seconds: 60 });
  let read: ReadSquareCodes = async () => late;
  const { bench, numbers } = await issued({ readSquareCodes: (order) => read(order) });
  knows(bench);
  const { requests } = bench.kit;
  const picture = photographed('any');
  expect(await requests['check-certificate']('hostile.png', picture)).toEqual(late);
  read = hangs;
  const stopped = requests['check-certificate']('slow.png', picture);
  await expect.poll(() => waiting.length).toBe(1);
  await requests['stop-checking']();
  expect(await stopped).toBeUndefined();
  read = async () => [codeOf(numbers[0])];
  const next = requests['check-certificate']('next.png', picture);
  waiting[0]?.([codeOf(numbers[1])]);
  expect(await next).toMatchObject({ codes: [{ claims: { number: numbers[0] } }] });
});
