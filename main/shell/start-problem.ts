/** What the desk's window shows when the kit can't be opened: what is wrong, where, and what to do. */
import { type BrowserWindow, Menu } from 'electron';
import type { Language } from '../../domain/kernel/language';
import type { StartProblem } from '../kit/open-kit';
import { translateIn } from '../translate';
import type { Backstage } from './backstage';
import { startProblemPage } from './plain-page';
import { showPage } from './windows';

/** The desk's page made way for this one, so nothing that it still asks for is answered. */
export function tellStartProblem(problem: StartProblem, language: Language, desk: BrowserWindow): Backstage {
  Menu.setApplicationMenu(null);
  if (!desk.isDestroyed()) showPage(desk, 'start-problem');
  const unanswered = new Promise<never>(() => {});
  return {
    pages: { '/start-problem': () => startProblemPage(problem, language, translateIn(language)) },
    findPicture: async () => undefined,
    findFilms: { film: async () => undefined, spoken: async () => undefined },
    answerDesk: () => unanswered,
    answerAudience: () => unanswered,
    answerSignIn: () => unanswered,
  };
}
