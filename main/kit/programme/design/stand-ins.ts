/**
 * What a programme can't be read without, in the place of a file with mistakes: slides are drawn all the same while
 * somebody fills that part in; one that shows it has dashes there. Nothing of this is written anywhere.
 */
import type { DesignView } from '../../../../domain/programme/design';

export const agendaFile = 'agenda.yaml';

const words = { en: '–', sr: '–' };

/** With a minute where there are none. */
const soundAgenda = (days: DesignView['days']) => ({
  days: days.map(({ title, blocks }) => ({
    title,
    starts: '09:00',
    blocks: blocks.map((block) => ({ ...block, short: block.title, minutes: Math.max(1, Math.round(block.minutes)) })),
  })),
});

const anyForms = {
  test: {
    id: 'test',
    title: words,
    items: [
      {
        id: 'question',
        text: words,
        options: ['a', 'b'].map((id) => ({ id, text: words })),
        key: 'a',
        sources: ['source'],
      },
    ],
  },
  evaluation: {
    id: 'evaluation',
    title: words,
    scale: { least: 1, most: 5, 'least-label': words, 'most-label': words, 'cannot-judge': 0, 'cannot-judge-label': words },
    parts: [{ id: 'part', title: words }],
    items: [{ id: 'item', part: 'part', kind: 'open', text: words }],
  },
};

const anyHelplines = { immediate: [{ number: '–', name: words }], others: [] };

/** By file, each as text. `days`: as far as they can be read. */
export const standIns = (days: DesignView['days']): Readonly<Record<string, string>> => ({
  [agendaFile]: JSON.stringify(soundAgenda(days)),
  'forms.yaml': JSON.stringify(anyForms),
  'helplines.yaml': JSON.stringify(anyHelplines),
});
