/** A training whose certificates are issued, over a folder of its own. */
import { certificateQuestions } from '../../../../../domain/certificates/choices';
import { halfDays } from '../../../../../domain/programme/choices';
import type { ReadSquareCodes } from '../../../../../main/square-codes/square-codes-apart';
import { personNamed } from '../../../builders';
import { act, type Bench, belgrade, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';

interface Issued {
  readonly bench: Bench;
  /** The latest first. */
  readonly numbers: readonly [string, string];
  /** To whom each was issued. */
  readonly names: Readonly<Record<string, string>>;
}

interface Wanted {
  readonly readSquareCodes?: ReadSquareCodes;
  readonly lastName?: string;
}

/** Two people who were there all the time have a certificate each. */
export async function issued({ readSquareCodes, lastName = 'Ilić' }: Wanted = {}): Promise<Issued> {
  const helpers = readSquareCodes ? { readSquareCodes } : {};
  const bench = await openInFolder(emptyFolder(), contentFolder, Date.parse('2023-10-12T15:00:00Z'), 1_000_000, helpers);
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-training'](belgrade);
  for (const name of ['Ana', 'Iva'])
    await act(bench, {
      kind: 'add-participant',
      person: personNamed(name, lastName, { school: 'OŠ „Vuk Karadžić“', town: 'Niš', role: 'nastavnica' }),
    });
  for (const { id } of training(bench).register.rows)
    for (const halfDay of halfDays) await act(bench, { kind: 'mark', participant: id, halfDay, state: 'present', at: '' });
  await act(bench, { kind: 'issue-certificates', by: 'Mira Mirić', stay: certificateQuestions });
  const all = training(bench).certificates?.issued ?? [];
  const [one, other] = all.map(({ number }) => number);
  if (one === undefined || other === undefined) throw new Error('nothing was issued');
  return { bench, numbers: [one, other], names: Object.fromEntries(all.map(({ number, name = '' }) => [number, name])) };
}
