/** The picture of each place. */
import { BookOpen, ChartColumn, ClipboardCheck, Download, type LucideIcon, Play, Settings, SquarePen } from 'lucide-react';
import type { Place } from '../../domain/desk/place';

export const placeIcons: Readonly<Record<Place, LucideIcon>> = {
  library: BookOpen,
  prepare: SquarePen,
  run: Play,
  register: ClipboardCheck,
  results: ChartColumn,
  export: Download,
  settings: Settings,
};
