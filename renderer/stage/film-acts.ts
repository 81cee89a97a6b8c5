/** What the one button, and the one key, for film and sound do. */

import type { FilmView } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';

export const playOrPause = ({ isPlaying }: FilmView): TrainingCommand => ({ kind: isPlaying ? 'pause-film' : 'play-film' });
