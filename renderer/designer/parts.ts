/** The parts of a programme besides its slides, as they stand at the left of the designer. */
import type { ComponentType } from 'react';
import type { Words } from '../../words';
import { AgendaPart } from './forms/agenda-part';
import { CertificatePart } from './forms/certificate-part';
import { FiguresPart } from './forms/figures-part';
import { filePart } from './forms/file-part';
import { MediaPart } from './forms/media-part';
import { PapersPart } from './forms/papers-part';
import type { PartProperties } from './part-properties';

export interface DesignerPart {
  readonly key: string;
  readonly title: keyof Words['designer'];
  readonly component: ComponentType<PartProperties>;
  /** Says whether the part shows the problems of a file. */
  readonly hasFile: (file: string) => boolean;
}

/** Those that are one YAML file, in the order in which somebody fills them in. */
const ofFiles = [
  'statements',
  'forms',
  'action-plan',
  'activities',
  'quiz',
  'agreement',
  'helplines',
  'preparation',
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
  { key: 'agenda', title: 'part-agenda', component: AgendaPart, hasFile: (file) => file === 'agenda.yaml' },
  { key: 'figures', title: 'part-figures', component: FiguresPart, hasFile: (file) => file.startsWith('figures/') },
  { key: 'papers', title: 'part-papers', component: PapersPart, hasFile: (file) => file.startsWith('papers/') },
  { key: 'certificate', title: 'part-certificate', component: CertificatePart, hasFile: (file) => file.startsWith('certificate.') },
  {
    key: 'report',
    title: 'part-report',
    component: filePart('report', false, 'md'),
    hasFile: (file) => file.startsWith('report.'),
  },
  { key: 'media', title: 'part-media', component: MediaPart, hasFile: () => false },
  ...ofFiles.map((name) => ({
    key: name,
    title: `part-${name}` as const,
    component: filePart(name, needed.has(name)),
    hasFile: (file: string) => file === `${name}.yaml`,
  })),
];
