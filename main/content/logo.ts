/**
 * Pictures that a programme may have for what is printed: a logo, and on certificates a signature. Whether a file is one is decided by drawing it, not by its name; it may have
 * come in a bundle, so the app reads only how it begins, and it is drawn where the sheet is.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultOf } from '../store/disk';
import { type PictureKind, pictureKindOf } from './picture-kind';

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
