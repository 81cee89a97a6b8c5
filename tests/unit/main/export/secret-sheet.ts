/** The attendance list of a day of a training with telling names, as it is printed. */
import type { Logo } from '../../../../main/content/logo';
import { attendanceSheet, type SheetRequest } from '../../../../main/export/attendance-sheet';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import { smallProgramme } from '../../builders';
import { press } from '../typeset/press';
import { details, secretState, withoutEvents } from './register';

export async function printedList(state = secretState, request: Partial<SheetRequest> = {}, logo?: Logo): Promise<Uint8Array> {
  const sheet = attendanceSheet(smallProgramme, details, withoutEvents(state), {
    day: 1,
    language: 'en',
    fill: 'filled',
    proof: undefined,
    ...request,
  });
  return sheetPdf(sheet, await press(), logo);
}
