/**
 * The whole desk in a window in memory, over a real kit and a real folder: what a person presses is decided, written and shown again as it
 * would be. Without layout, screens and other processes; what is about those is a journey.
 */
import { act } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import { readShipped } from '../../../main/kit/programme/programmes';
import { DeskWindow } from '../../../renderer/desk/desk-window';
import { type Bench, contentFolder, emptyFolder, openInFolder } from '../main/kit/open-in-folder';
import { answersFrom } from './kit-in-window';
import { show } from './shown';

/* Parsing the programme takes seconds, and is done once for all tests of a process: no test's time pays for it. */
await readShipped(contentFolder);

interface Circumstances {
  readonly wall?: string;
  readonly content?: string;
}

/** Opens the desk for a trainer with whom nobody else sees the screen. */
export async function openDesk({ wall = '2023-10-11T08:20:00+02:00', content = contentFolder }: Circumstances = {}): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), content, Date.parse(wall));
  const { kit } = bench;
  await kit.requests['answer-room'](false);
  const desk = () => <DeskWindow view={kit.deskView()} />;
  const { later } = show(
    desk(),
    answersFrom((channel, given) => kit.ask(channel, given)),
  );
  onTestFinished(kit.watch(() => act(() => later(desk()))));
  return bench;
}
