/**
 * Words of the programme that were changed for one training: a slide's text and notes, as they are written in Markdown, and statements
 * of the barometer. The programme's own files stay as they are; what was changed is laid over them, and travels with the events.
 */

import type { StoredEvent } from '../training/event';
import type { Programme } from './programme';
import type { ChangedSlide, TextChanges } from './state';

/** Markdown. */
export interface SlideSource {
  readonly body: string;
  readonly notes: string;
}
export interface SlideSources {
  readonly en: SlideSource;
  readonly sr: SlideSource;
}

export const slideKey = ({ block, slide }: Pick<ChangedSlide, 'block' | 'slide'>): string => `${block} ${slide}`;

type TextEvent = Extract<StoredEvent, { readonly type: 'slide-text-changed' | 'statement-changed' }>;

/** Words that are null are the programme's own again. */
export function withTextChange(changes: TextChanges, event: TextEvent): TextChanges {
  if (event.type === 'statement-changed') {
    const { [event.body.statement]: _before, ...statements } = changes.statements;
    const { statement, words } = event.body;
    return { ...changes, statements: words ? { ...statements, [statement]: words } : statements };
  }
  const { block, slide, body } = event.body;
  const key = slideKey({ block, slide });
  const { [key]: _before, ...slides } = changes.slides;
  const notes = event.personal?.notes ?? undefined;
  return { ...changes, slides: body ? { ...slides, [key]: { block, slide, body, notes } } : slides };
}

export const withStatements = (programme: Programme, { statements }: TextChanges): Programme => ({
  ...programme,
  statements: programme.statements.map((statement) => ({ ...statement, ...statements[statement.id] })),
});
