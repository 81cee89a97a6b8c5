/** What the one button, and the one key, for film and sound do. */
import type { TrainingCommand } from '../../domain/command';
import type { FilmView } from '../../domain/run-view';

export const playOrPause = ({ isPlaying }: FilmView): TrainingCommand => ({ kind: isPlaying ? 'pause-film' : 'play-film' });
