/** The parts of a programme besides its slides, as they stand at the left of the designer. */
import type { ComponentType } from 'react';
import type { Language } from '../../domain/kernel/language';
import type { Words } from '../../words';
import type { Design } from './use-design';

export interface PartProperties {
  readonly design: Design;
  /** Of the desk. */
  readonly language: Language;
}

export interface DesignerPart {
  readonly key: string;
  readonly title: keyof Words['designer'];
  readonly component: ComponentType<PartProperties>;
  /** Files of which it tells the problems. */
  readonly files: readonly string[];
}

export const parts: readonly DesignerPart[] = [];
