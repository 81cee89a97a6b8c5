/** The parts of a programme besides its slides, as they stand at the left of the designer. */
import type { ComponentType } from 'react';
import type { Words } from '../../words';
import { AgendaPart } from './forms/agenda-part';
import { FiguresPart } from './forms/figures-part';
import { filePart } from './forms/file-part';
import { MediaPart } from './forms/media-part';
import type { PartProperties } from './part-properties';

export interface DesignerPart {
  readonly key: string;
  readonly title: keyof Words['designer'];
  readonly component: ComponentType<PartProperties>;
  /** Files of which it tells the problems. */
  readonly files: readonly string[];
}

/** Those that are a YAML file, in the order in which somebody fills them in. */
const ofFiles = [
  'statements',
  'forms',
  'action-plan',
  'activities',
  'quiz',
  'agreement',
  'helplines',
  'preparation',
  'certificate',
  'evidence',
  'literature',
  'glossary',
  'sources',
  'theme',
  'programme',
  'indicators',
  'terms',
] as const;

/** No programme is without. */
const needed: ReadonlySet<string> = new Set(['statements', 'forms', 'helplines', 'sources', 'programme']);

export const parts: readonly DesignerPart[] = [
  { key: 'agenda', title: 'part-agenda', component: AgendaPart, files: ['agenda.yaml'] },
  { key: 'figures', title: 'part-figures', component: FiguresPart, files: [] },
  { key: 'media', title: 'part-media', component: MediaPart, files: [] },
  ...ofFiles.map((name) => ({
    key: name,
    title: `part-${name}` as const,
    component: filePart(name, needed.has(name)),
    files: [`${name}.yaml`],
  })),
];
