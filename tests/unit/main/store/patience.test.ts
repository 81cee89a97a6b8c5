/** What another program holds for a moment is tried again; what is refused for good is told at once. */
import { expect, test } from 'vitest';
import { heldFile, heldName, patiently } from '../../../../main/store/patience';

const fault = (code: string): Error => Object.assign(new Error(code), { code });

/** Refused so often, then done. */
function refusing(code: string, times: number): { readonly work: () => Promise<string>; readonly tries: () => number } {
  let tries = 0;
  const work = async (): Promise<string> => {
    tries += 1;
    if (tries <= times) throw fault(code);
    return 'done';
  };
  return { work, tries: () => tries };
}

test.each(['EBUSY', 'EPERM', 'EACCES'])('%s of a rename passes', async (code) => {
  const { work, tries } = refusing(code, 3);
  expect(await patiently(heldName, work)).toBe('done');
  expect(tries()).toBe(4);
});

test('on Windows a file that is held is opened a moment later; elsewhere who may not is told at once', async () => {
  const held = refusing('EACCES', 2);
  expect(await patiently(heldFile('win32'), held.work)).toBe('done');
  const refused = refusing('EACCES', 2);
  await expect(patiently(heldFile('linux'), refused.work)).rejects.toMatchObject({ code: 'EACCES' });
  expect(refused.tries()).toBe(1);
  expect(await patiently(heldFile('linux'), refusing('EBUSY', 2).work)).toBe('done');
});

test('a full disk is no matter of patience, and what stays held is given up', async () => {
  const full = refusing('ENOSPC', 1);
  await expect(patiently(heldName, full.work)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(full.tries()).toBe(1);
  await expect(patiently(heldName, refusing('EBUSY', 99).work)).rejects.toMatchObject({ code: 'EBUSY' });
});
