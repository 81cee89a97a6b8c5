/** How a person saves a document of the open training's file: they find its card among all, and say as what. */
import type { Page } from 'playwright';
import { expect } from './launch';

export async function showAllDocuments(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Export', exact: true }).click();
  await desk.getByText(/^All \d+$/u).click();
  await expect(desk.getByRole('row', { name: 'Table of participants' })).toBeVisible();
}

/** Its dialog stays open, to be read or changed; Export is open. */
export async function beginToSave(desk: Page, name: string, format?: 'PDF, to print' | 'Excel' | 'CSV, for other programs'): Promise<void> {
  await desk.getByRole('button', { name: `Save ${name}…`, exact: true }).click();
  if (format) await desk.getByRole('dialog').getByRole('radio', { name: format }).check();
}

export const confirmSave = (desk: Page): Promise<void> => desk.getByRole('dialog').getByRole('button', { name: 'Save…' }).click();

export async function saveDocument(
  desk: Page,
  ...what: readonly [name: string, format?: Parameters<typeof beginToSave>[2]]
): Promise<void> {
  await showAllDocuments(desk);
  await beginToSave(desk, ...what);
  await confirmSave(desk);
}
