/** A programme that this laptop parsed once isn't parsed again, unless what was kept of it can't be trusted. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeProgramme, encodeProgramme, hashOfText, knownProgramme } from '../../../../main/content/known-programmes';
import { parsedHere } from '../../../../main/content/parsed-here';
import { nodeDisk } from '../../../../main/store/node-disk';
import { emptyFolder } from '../kit/open-in-folder';
import { writeSmallContent } from './small-content';

/** A folder with a programme whose text nobody has seen yet. */
function unseen(): { readonly folder: string; readonly data: string; readonly change: () => void } {
  const content = emptyFolder();
  writeSmallContent(content);
  const folder = join(content, 'small');
  const change = (): void => appendFileSync(join(folder, 'programme.yaml'), `# ${crypto.randomUUID()}\n`);
  change();
  return { folder, data: emptyFolder(), change };
}

test('it is told as it was kept', async () => {
  const { folder, data, change } = unseen();
  const here = parsedHere(nodeDisk, data, '1');
  const programme = await knownProgramme(folder, here);
  expect(await here.read(await hashOfText(folder))).toBe(encodeProgramme(programme));
  change();
  await here.keep(await hashOfText(folder), encodeProgramme({ ...programme, id: 'as-it-was-kept' }));
  expect((await knownProgramme(folder, here)).id).toBe('as-it-was-kept');
});

test('another process parses it, whose word counts for these very files alone', async () => {
  const { folder, data, change } = unseen();
  const here = parsedHere(nodeDisk, data, '1');
  const whole = await knownProgramme(folder);
  const programme = encodeProgramme({ ...whole, id: 'parsed-elsewhere' });
  const apart = async () => ({ hash: await hashOfText(folder), programme });
  change();
  expect((await knownProgramme(folder, here, apart)).id).toBe('parsed-elsewhere');
  expect(await here.read(await hashOfText(folder)), 'and is kept for the next start').toBe(programme);
  change();
  expect((await knownProgramme(folder, here, async () => ({ hash: 'of other files', programme }))).id).toBe(whole.id);
  change();
  expect((await knownProgramme(folder, here, async () => undefined)).id, 'it took too long there').toBe(whole.id);
});

test('what is known by a digest was read of that very text, though somebody wrote another one meanwhile', async () => {
  const { folder, data } = unseen();
  const here = parsedHere(nodeDisk, data, '1');
  const path = join(folder, 'programme.yaml');
  const text = readFileSync(path, 'utf8');
  const other = text.replace(/^title: .*$/mu, 'title: { en: Other, sr: Drugi }');
  const apart = async () => {
    writeFileSync(path, other);
    return { hash: await hashOfText(folder), programme: undefined };
  };
  const { title } = await knownProgramme(folder, here, apart);
  expect(title.en).not.toBe('Other');
  expect((await knownProgramme(folder, here)).title.en).toBe('Other');
  writeFileSync(path, text);
  expect((await knownProgramme(folder, here)).title).toEqual(title);
  const kept = await here.read(await hashOfText(folder));
  expect(decodeProgramme(kept ?? '').title).toEqual(title);
});

test('what isn’t whole, and what a kit of another version kept, is parsed anew', async () => {
  const { folder, data, change } = unseen();
  const { id, ...rest } = await knownProgramme(folder);
  const kept = encodeProgramme({ ...rest, id: 'as-it-was-kept' });
  const here = parsedHere(nodeDisk, data, '1');
  change();
  const torn = await hashOfText(folder);
  await here.keep(torn, kept);
  const path = join(data, 'cache', 'programmes', `${torn}-1`);
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -1));
  expect((await knownProgramme(folder, here)).id).toBe(id);
  change();
  await parsedHere(nodeDisk, data, '0').keep(await hashOfText(folder), kept);
  expect((await knownProgramme(folder, here)).id).toBe(id);
  expect(readdirSync(join(data, 'cache', 'programmes')), 'of other versions none is left').toEqual([`${await hashOfText(folder)}-1`]);
});
