/** What one build of the kit kept to spare work says nothing to the next, which has the same version and may read the same files otherwise. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { encodeProgramme, hashOfText, knownProgramme } from '../../../../main/content/known-programmes';
import { parsedHere } from '../../../../main/content/parsed-here';
import { nodeDisk } from '../../../../main/store/node-disk';
import { writeSmallContent } from '../content/small-content';
import { belgrade, desk, emptyFolder, openInFolder, training } from './open-in-folder';

const build = vi.hoisted(() => ({ now: 'first' }));
vi.mock('../../../../main/this-build', () => ({
  get thisBuild() {
    return build.now;
  },
}));

test('a programme that another build parsed is parsed anew, and one that this build parsed is not', async () => {
  const folder = emptyFolder();
  const [content, data] = [join(folder, 'content'), join(folder, 'data')];
  writeSmallContent(content);
  const made = await openInFolder(data, content);
  desk(made);
  const created = await made.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  if (!('id' in created)) throw new Error(created.refused);
  const { programmeTitle } = training(made).details;
  await made.close();

  const own = join(data, 'trainings', created.id, 'programme');
  const programme = await knownProgramme(own);
  const title = { en: 'As the first build reads it', sr: 'As the first build reads it' };
  for (const [now, expected] of [
    ['first', title.en],
    ['second', programmeTitle],
  ] as const) {
    build.now = now;
    appendFileSync(join(own, 'programme.yaml'), `# a text that nobody read before the ${now} build\n`);
    await parsedHere(nodeDisk, data, '0-first').keep(await hashOfText(own), encodeProgramme({ ...programme, title }));
    const bench = await openInFolder(data, content);
    expect(training(bench).details.programmeTitle).toBe(expected);
    await bench.close();
  }
});
