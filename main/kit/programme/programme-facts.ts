/** What is told of a programme before anybody does something with it: how large it is, and what the check finds. */
import type { Language } from '../../../domain/kernel/language';
import type { Programme } from '../../../domain/programme/programme';
import type { ProgrammeCheck, ProgrammeFacts, ProgrammeFinding } from '../../../domain/programme/shelf';
import type { ContentProblem } from '../../content/content-problem';

export function factsOf({ id, title, shortTitle, owner, days, statements }: Programme): ProgrammeFacts {
  const blocks = days.flatMap((day) => day.blocks);
  return {
    id,
    title,
    shortTitle,
    owner,
    sessions: blocks.filter(({ kind }) => kind === 'session').length,
    slides: blocks.reduce((sum, { slides }) => sum + slides.length, 0),
    statements: statements.length,
  };
}

/** The words are loaded only when something is told. */
export async function checkIn(problems: readonly ContentProblem[], language: Language): Promise<ProgrammeCheck> {
  const { toldProblem } = await import('../../content/told-problem');
  const told = ({ file, line, ...problem }: ContentProblem): ProgrammeFinding => ({ file, line, problem: toldProblem(problem, language) });
  return {
    problems: problems.filter(({ isWarning }) => !isWarning).map(told),
    warnings: problems.filter(({ isWarning }) => isWarning).map(told),
  };
}
