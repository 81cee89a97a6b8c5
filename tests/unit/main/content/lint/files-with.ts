/** The smallest programme that is sound, with other slides in its first block. */
import type { Files } from '../../../../../main/content/content-files';
import type { ContentProblem } from '../../../../../main/content/content-problem';
import { smallContent, type Told, told } from '../small-content';

export interface MadeSlide {
  readonly id: string;
  readonly layout?: string;
  readonly sources?: string;
  /** In English and Serbian. */
  readonly heading?: readonly [string, string];
  readonly body?: readonly [string, string];
  readonly notes?: readonly [string, string];
  readonly hidden?: boolean;
  readonly figure?: string;
}

export const notesOf = (minutes: number): readonly [string, string] => [
  `**Time.** ${minutes} minutes.`,
  `**Trajanje.** ${minutes} minuta.`,
];

function slideIn(language: 0 | 1, slide: MadeSlide): string {
  const {
    id,
    layout = 'question',
    sources = 'S1',
    heading = ['Heading', 'Naslov'],
    body = ['', ''],
    notes = notesOf(1),
    hidden,
    figure,
  } = slide;
  const attributes = `#${id} layout=${layout} sources="${sources}"${hidden ? ' hidden' : ''}${figure ? ` figure=${figure}` : ''}`;
  return `::slide{${attributes}}\n\n# ${heading[language]}\n\n${body[language]}\n\n:::notes\n${notes[language]}\n:::\n`;
}

/** Makes content of texts, by the names of the files. */
export function contentThat(
  slides: readonly MadeSlide[],
  changes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const inLanguage = (language: 'en' | 'sr'): string =>
    `---\nblock: one\nlanguage: ${language}\n---\n\n${slides.map((slide) => slideIn(language === 'en' ? 0 : 1, slide)).join('\n')}`;
  const timed = (name: string, time: string): string => (smallContent[name] ?? '').replace('Say this.', time);
  return {
    ...smallContent,
    'agenda.yaml': (smallContent['agenda.yaml'] ?? '').replace('id: two, kind: session', 'id: two, kind: activity'),
    'slides/two.en.md': timed('slides/two.en.md', '**Time.** 5 minutes.'),
    'slides/two.sr.md': timed('slides/two.sr.md', '**Trajanje.** 5 minuta.'),
    'slides/one.en.md': inLanguage('en'),
    'slides/one.sr.md': inLanguage('sr'),
    ...changes,
  };
}

export const filesWith = (...made: Parameters<typeof contentThat>): Files => new Map(Object.entries(contentThat(...made)));

export const saidOf = (problems: readonly ContentProblem[]): readonly string[] => problems.map(told).map(({ message }: Told) => message);
