/** What a film on the slide needs to know: whether it plays in this picture at all, and how it is with it. */
import { createContext } from 'react';
import type { FilmPlay } from '../../domain/stage/film';

export interface FilmStand {
  /** The room's picture alone plays; all others show what stands for it. */
  readonly playsHere: boolean;
  readonly play: FilmPlay | undefined;
}

export const FilmContext = createContext<FilmStand>({ playsHere: false, play: undefined });
