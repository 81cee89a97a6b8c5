/** The certificate of one training: tried before it is kept, printed as it is now, and reprinted as it was issued. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { certificateQuestions } from '../../../../../domain/certificates/choices';
import type { CertificatePicture } from '../../../../../domain/certificates/drawing';
import type { CertificateChange } from '../../../../../domain/certificates/schema';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { pngOf } from '../../export/pictures';
import { act, type Bench, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';

const short = { language: 'en', name: 'short' } as const;
const title = (to: string | null): CertificateChange => ({ part: 'line', language: 'en', line: 'title', to });
const sentence = (to: string): CertificateChange => ({ part: 'line', language: 'en', line: 'sentence', to });

function known<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

const wordsOn = ({ drawing }: CertificatePicture): string =>
  drawing.marks.flatMap((mark) => (mark.kind === 'words' ? [mark.text] : [])).join(' ');

const pictured = async ({ kit }: Bench, number: string | null): Promise<string> =>
  wordsOn(known(await kit.requests['certificate-picture'](number, 'en')));

async function issued(): Promise<{ readonly bench: Bench; readonly number: string }> {
  const bench = await openInFolder();
  await bench.kit.requests['create-sample']();
  await act(
    bench,
    { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
    { kind: 'mark-remaining', halfDay: 'd1pm', state: 'present' },
  );
  await act(
    bench,
    { kind: 'mark-remaining', halfDay: 'd2am', state: 'present' },
    { kind: 'mark-remaining', halfDay: 'd2pm', state: 'present' },
  );
  await act(bench, { kind: 'issue-certificates', by: 'Milena Petrović', stay: certificateQuestions });
  const number = training(bench).certificates?.issued.find(({ standing }) => standing === 'standing')?.number;
  if (number === undefined) throw new Error('nothing was issued');
  return { bench, number };
}

test('what was issued says in a reprint what it said, also after a restart; the next one and one that is issued anew say the new', async () => {
  const { bench, number } = await issued();
  const before = await pictured(bench, number);
  expect(before).toMatch(/^.*Certificate of attendance/u);
  const changes = [title('Confirmation'), { part: 'written', field: 'points', to: { en: '16', sr: '' } } as const];
  expect(await bench.kit.requests['save-certificate'](changes)).toEqual({ done: true });
  const { details } = training(bench);
  const [firstDay, secondDay] = details.days;
  await act(bench, {
    kind: 'change-details',
    details: { ...details, firstDay, secondDay, place: 'Subotica', trainers: 'Somebody Else', keepUntil: '', localNumbers: '' },
  });
  const later = await bench.again();
  expect(await pictured(later, null)).toMatch(/Confirmation.*Subotica.*Points: 16/u);
  expect(await pictured(later, number)).toBe(before);
  await act(later, { kind: 'reissue-certificate', number, by: 'Milena Petrović', reason: 'The title' });
  const anew = training(later).certificates?.issued.find(({ insteadOf }) => insteadOf === number)?.number ?? '';
  expect(await pictured(later, anew)).toMatch(/Confirmation.*Subotica/u);
});

test('is tried with a short and a long name in each script, and says where something is wrong', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['create-sample']();
  const { requests } = bench.kit;
  const trial = async (...given: Parameters<(typeof requests)['try-certificate']>) => known(await requests['try-certificate'](...given));
  const tried = await trial([title('Confirmation')], { language: 'sr-Cyrl', name: 'long' });
  expect(tried.problems).toEqual([]);
  expect(tried.picture && wordsOn(tried.picture)).toMatch(/Уверење.*Александра-Магдалена/u);
  const wrong = await trial([sentence('attended {nothing}'), title('')], short);
  expect(wrong).toMatchObject({
    picture: undefined,
    problems: [
      { place: 'title', key: 'empty' },
      { place: 'sentence', key: 'place', line: 1 },
    ],
  });
  const full = await trial([sentence('attended {programme}, and much more. '.repeat(40))], short);
  expect(full.problems).toMatchObject([{ place: 'page', language: 'en', key: 'full' }]);
  expect(full.picture).toBeDefined();
});

test('the signature that a programme brings is in the picture, and left out where a training leaves it out', async () => {
  const content = emptyFolder();
  cpSync(contentFolder, content, { recursive: true });
  const programme = join(content, 'prevention-of-trafficking');
  const yaml = readFileSync(join(programme, 'certificate.yaml'), 'utf8');
  writeFileSync(
    join(programme, 'certificate.yaml'),
    yaml.replace('signature: { print: false }', 'signature: { print: true, file: name.png }'),
  );
  writeFileSync(join(programme, 'name.png'), pngOf(40, 20));
  const bench = await openInFolder(emptyFolder(), content);
  await bench.kit.requests['create-sample']();
  const { requests } = bench.kit;
  expect(Object.keys(known(await requests['certificate-picture'](null, 'en')).images)).toEqual(['signature']);
  const trial = known(await requests['try-certificate']([{ part: 'printed', field: 'signature', to: false }], short));
  expect(trial.picture?.images).toEqual({});
});

test('nothing is kept of what cannot be printed, and nothing twice', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['create-sample']();
  const { requests } = bench.kit;
  const kept = async (): Promise<object> => known(await requests['edited-certificate']()).changes;
  expect(await requests['save-certificate']([title('Confirmation'), sentence('[')])).toMatchObject({ refused: 'text-has-problems' });
  expect(await kept()).toEqual({});
  await requests['save-certificate']([title('Confirmation')]);
  expect(Object.values(await kept())).toEqual([title('Confirmation')]);
  await requests['save-certificate']([title('Confirmation')]);
  await act(bench, { kind: 'undo', place: 'results' });
  expect(await kept()).toEqual({});
});
