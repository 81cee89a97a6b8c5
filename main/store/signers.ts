/** Whose certificates this laptop can check. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Signer } from '../../domain/certificates/code-check';
import { signerSchema } from '../certificate-code/signer-file';
import type { Disk } from './disk';

const signersSchema = z.object({ known: z.array(signerSchema).readonly() });

/** Only reads, so it works beside the app. Rejects with what the disk says; undefined when the file is damaged. */
export async function readSigners(disk: Disk, dataFolder: string): Promise<readonly Signer[] | undefined> {
  const bytes = await disk.read(join(dataFolder, 'signers.json'));
  if (!bytes) return [];
  try {
    return signersSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).known;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}
