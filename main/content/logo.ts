/**
 * Pictures that a programme may have for what is printed: a logo, and on certificates a signature. Whether a file is one is decided by drawing it, not by its name; it may have
 * come in a bundle, so the app reads only how it begins, and it is drawn where the sheet is.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { faultOf } from '../store/disk';
import { certificateFile, certificateSchema } from './certificate-file';
import { readText } from './content-files';
import type { ContentProblem } from './content-problem';
import { isUnread } from './content-text';
import { type PictureKind, pictureKindOf } from './picture-kind';
import { programmeSchema } from './schemas';

export interface Logo {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
}

/** A sheet carries its logo whole, and a sheet is sent by mail. */
const mostBytes = 1_000_000;

/** Decodes the picture. */
export async function canBeDrawn({ kind, bytes }: Logo): Promise<boolean> {
  const { PDFDocument } = await import('pdf-lib');
  const trial = await PDFDocument.create();
  try {
    await (kind === 'png' ? trial.embedPng(bytes) : trial.embedJpg(bytes));
    return true;
  } catch {
    // A damaged picture fails in many ways; for the person it is one: this file is no picture.
    return false;
  }
}

/** Undefined when there is no such file, it can't be read, or it doesn't begin as a picture. */
export async function readLogo(programmeFolder: string, name: string): Promise<Logo | undefined> {
  try {
    const bytes = new Uint8Array(await readFile(join(programmeFolder, name)));
    const kind = pictureKindOf(bytes);
    if (kind === undefined || bytes.length > mostBytes) return undefined;
    return { kind, bytes };
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

/** For whoever edits a programme; a training can be held without its logo, so this never keeps a programme from being used. */
export async function logoProblems(programmeFolder: string): Promise<readonly ContentProblem[]> {
  const [about, certificate] = [
    await parsed(programmeFolder, 'programme.yaml', programmeSchema),
    await parsed(programmeFolder, certificateFile, certificateSchema),
  ];
  const named = [
    { file: 'programme.yaml', picture: about?.value.logo, line: () => about?.lineOf(['logo']), key: 'no-logo' },
    {
      file: certificateFile,
      picture: certificate?.value.fields.signature.file,
      line: () => certificate?.lineOf(['fields', 'signature', 'file']),
      key: 'no-signature',
    },
  ] as const;
  const found = await Promise.all(
    named.map(async ({ file, picture, line, key }): Promise<readonly ContentProblem[]> => {
      const read = picture === undefined ? undefined : await readLogo(programmeFolder, picture);
      const isSound = picture === undefined || (read !== undefined && (await canBeDrawn(read)));
      return isSound ? [] : [{ file, line: line() ?? 1, key, values: { file: picture } }];
    }),
  );
  return found.flat();
}

/** Undefined when there is none; what is wrong with the file itself is told by whoever reads the programme. */
async function parsed<Schema extends z.ZodType>(programmeFolder: string, file: string, schema: Schema) {
  const { parseYaml } = await import('./yaml-file');
  const text = await readText(programmeFolder, file);
  const read = isUnread(text) ? undefined : parseYaml(file, text, schema);
  return read && 'value' in read ? read : undefined;
}
