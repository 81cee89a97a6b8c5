/** Events over plain HTTP, as a page hears them that is held open. */
import type { ServerResponse } from 'node:http';
import { mostWaiting } from './bounds';
import { saidToAll } from './guard';

/** Milliseconds after which whoever heard nothing is told that it is still here; the page begins to doubt after three of them. */
export const beat = 10_000;

export const headOfEvents = { ...saidToAll, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' } as const;

export const eventOf = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Sends an event, or closes a page that takes none: it comes again when it can. */
export function tellOrLetGo(page: ServerResponse, event: string): void {
  if (page.writableLength > mostWaiting) page.destroy();
  else page.write(event);
}
