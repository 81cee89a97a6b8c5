/** Whose certificates this laptop can check: what people added, and the organisation's own key. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Signer } from '../../domain/certificates/code-check';
import { signerSchema } from '../certificate-code/signer-file';
import { readOwnKey } from './certificate-key';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { type Aside, setAside } from './set-aside';

const signersSchema = z.looseObject({ known: z.array(signerSchema).readonly() });
type SignersFile = z.output<typeof signersSchema>;

const pathIn = (dataFolder: string): string => join(dataFolder, 'signers.json');

/** Rejects with what the disk says; undefined when the file is damaged. */
async function readFile(disk: Disk, dataFolder: string): Promise<SignersFile | undefined> {
  const bytes = await disk.read(pathIn(dataFolder));
  if (!bytes) return { known: [] };
  try {
    return signersSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

const without = (known: readonly Signer[], key: string): readonly Signer[] => known.filter((each) => each.key !== key);

/** Only reads, so it works beside the app. Rejects with what the disk says; undefined when the file is damaged. */
export async function readSigners(disk: Disk, dataFolder: string): Promise<readonly Signer[] | undefined> {
  const file = await readFile(disk, dataFolder);
  const own = await ownSigner(disk, dataFolder);
  return file && own.reduce((known, each) => [each, ...without(known, each.key)], file.known);
}

/** That of this laptop's key, if there is one. Rejects with what the disk says. */
export async function ownSigner(disk: Disk, dataFolder: string): Promise<readonly Signer[]> {
  const own = await readOwnKey(disk, dataFolder);
  return typeof own === 'object' ? [{ name: own.name, key: own.key }] : [];
}

/** False, and nothing is written, when the file is damaged. Rejects with what the disk says. */
async function change(disk: Disk, dataFolder: string, changed: (known: readonly Signer[]) => readonly Signer[]): Promise<boolean> {
  const file = await readFile(disk, dataFolder);
  if (!file) return false;
  const written = { ...file, known: changed(file.known) };
  await writeWhole(disk, pathIn(dataFolder), new TextEncoder().encode(`${JSON.stringify(written, null, 2)}\n`));
  return true;
}

/** Each under the name that it has now; see {@link change}. */
export const addSigners = (disk: Disk, dataFolder: string, added: readonly Signer[]): Promise<boolean> =>
  change(disk, dataFolder, (known) => added.reduce((before, { name, key }) => [...without(before, key), { name, key }], known));

/** See {@link change}. */
export const removeSigner = (disk: Disk, dataFolder: string, key: string): Promise<boolean> =>
  change(disk, dataFolder, (known) => without(known, key));

/** A damaged file makes room for another. Rejects with what the disk says. */
export async function setSignersAside(disk: Disk, dataFolder: string, aside: Aside): Promise<void> {
  if ((await readFile(disk, dataFolder)) === undefined) await setAside(disk, pathIn(dataFolder), aside);
}
