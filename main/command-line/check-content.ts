/** Checks programmes as the kit reads them and lists every problem with file and line; opens no data folder. */
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BrokenProgramme, type ContentProblem } from '../content/content-problem';
import { logoProblems } from '../content/logo';
import { pictureProblems } from '../content/pictures';
import { readProgramme } from '../content/programme-folder';
import { problemOf } from '../kit/disk-words';
import { sayIn } from '../words';
import { type Answer, done, type Io, refused, withProblems } from './answer';
import type { Given } from './given';
import { sentence } from './words';

/** The folder itself when it is a programme, or the programmes that lie in it. */
async function programmesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((name) => /^(?:[^/\\]+[/\\])?programme\.yaml$/u.test(name))
    .map((name) => join(folder, dirname(name)))
    .toSorted();
}

async function whatPreventsUse(programme: string): Promise<readonly ContentProblem[]> {
  try {
    await readProgramme(programme);
    return [];
  } catch (error) {
    if (!(error instanceof BrokenProgramme)) throw error;
    return error.problems;
  }
}

async function problemsOf(programme: string): Promise<readonly ContentProblem[]> {
  const problems = [...(await whatPreventsUse(programme)), ...(await logoProblems(programme)), ...(await pictureProblems(programme))];
  return problems.map((problem) => ({ ...problem, file: join(programme, problem.file) }));
}

export async function checkContent(given: Given, { contentFolder, language }: Io): Promise<Answer> {
  const folder = resolve(given.optionalWord(0) ?? contentFolder);
  try {
    const programmes = await programmesIn(folder);
    if (programmes.length === 0) return refused(sentence(language, 'no-content', { folder }));
    const problems = (await Promise.all(programmes.map(problemsOf))).flat();
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    return (problems.length === 0 ? done : withProblems)(lines, { programmes, problems });
  } catch (error) {
    return refused(sentence(language, 'folder-unreadable', { folder, problem: problemOf(error, sayIn(language)) }));
  }
}
