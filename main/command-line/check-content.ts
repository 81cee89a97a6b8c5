/**
 * Checks programmes as the kit reads them and lists every problem with file and line; with `--fit` also as the room would see them. What is
 * only a warning is listed after them and fails nothing.
 * Opens no data folder.
 */
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { checkProgramme } from '../content/checks';
import type { ContentProblem } from '../content/content-problem';
import { readPicture } from '../content/pictures';
import { toldProblem, toldWarning } from '../content/told-problem';
import { CannotDraw, type Drawer } from '../drawing/drawer';
import { fitProblems } from '../drawing/fit';
import { problemOf } from '../kit/disk-words';
import { translateIn } from '../translate';
import { type Answer, done, type Io, refused, withProblems } from './answer';
import type { Given } from './given';
import { sentence } from './sentences';

/** The folder itself when it is a programme, or the programmes that lie in it, or in a folder of it (the examples that are shipped). */
async function programmesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((name) => /^(?:[^/\\]+[/\\]){0,2}programme\.yaml$/u.test(name))
    .map((name) => join(folder, dirname(name)))
    .toSorted();
}

/** Without a drawer, no picture is measured. `media`: where the drawer finds the programme's pictures. */
async function problemsOf(folder: string, media: string, drawer: Drawer | undefined): Promise<readonly ContentProblem[]> {
  const { programme, problems } = await checkProgramme(folder);
  const unfit = drawer && programme ? await fitProblems(folder, programme, media, drawer) : [];
  return [...problems, ...unfit].map((problem) => ({ ...problem, file: join(folder, problem.file) }));
}

export async function checkContent(given: Given, { contentFolder, language, drawer: newDrawer }: Io): Promise<Answer> {
  const folder = resolve(given.optionalWord(0) ?? contentFolder);
  if (given.has('fit') && !newDrawer) return refused(sentence(language, 'no-drawer', { option: '--fit', command: 'npm run kit' }));
  let programmes: readonly string[] = [];
  const drawer = given.has('fit') ? newDrawer?.(async (index, name) => readPicture(programmes[Number(index)] ?? '', name)) : undefined;
  try {
    programmes = await programmesIn(folder);
    if (programmes.length === 0) return refused(sentence(language, 'no-content', { folder }));
    const found: ContentProblem[] = [];
    for (const [index, programme] of programmes.entries()) found.push(...(await problemsOf(programme, `/media/${index}`, drawer)));
    const [warned, wrong] = [found.filter(({ isWarning }) => isWarning), found.filter(({ isWarning }) => !isWarning)];
    const toldOf = (problem: ContentProblem) => ({ file: problem.file, line: problem.line, message: toldProblem(problem, language) });
    const problems = wrong.map(toldOf);
    const lines = [
      ...problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
      ...warned.map((problem) => toldWarning(problem, language)),
    ];
    return (wrong.length === 0 ? done : withProblems)(lines, { programmes, problems, warnings: warned.map(toldOf) });
  } catch (error) {
    if (error instanceof CannotDraw) return refused(sentence(language, 'cannot-draw', { problem: error.message }));
    return refused(sentence(language, 'folder-unreadable', { folder, problem: problemOf(error, translateIn(language)) }));
  } finally {
    drawer?.close();
  }
}
