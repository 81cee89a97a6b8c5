/**
 * A film or a sound. In the room's picture it plays as main says, and goes on at the same second when the window was loaded anew; in every
 * other picture its poster stands for it. One that can't be played leaves its poster or its description.
 */
import { Film as FilmSign, Volume2 } from 'lucide-react';
import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Duration } from '../../domain/kernel/time';
import type { Film } from '../../domain/programme/slide';
import type { FilmPlay } from '../../domain/stage/film';
import { loudest } from '../../domain/stage/state';
import { kit } from '../fault/bridge';
import './film-block.css';
import { FilmContext } from './film-context';
import { useSceneTimeReader } from './scene-time';
import { useSceneWords } from './scene-words';

/** Nearer than this, the picture isn't moved: nobody sees it, and a slow laptop isn't made slower. */
const tolerance = 1.5;

const seconds = (at: Duration | undefined): number => (at ?? 0) / 1_000;

function Still({ film: { poster, alt, isSound } }: { readonly film: Film }) {
  /** The address that failed: the room is never shown a broken image. */
  const [missing, setMissing] = useState('');
  const Sign = isSound ? Volume2 : FilmSign;
  return poster === undefined || poster === missing ? (
    <div className="film-still">
      <Sign aria-hidden="true" />
      <span>{alt}</span>
    </div>
  ) : (
    <img className="film-picture" src={poster} alt={alt} decoding="sync" draggable={false} onError={() => setMissing(poster)} />
  );
}

interface PlayingProps {
  readonly film: Film;
  readonly play: FilmPlay;
  readonly onFailed: () => void;
}

function Playing({ film: { file, spoken, poster, alt, isSound }, play: { isPlaying, changed, volume }, onFailed }: PlayingProps) {
  const { language } = useSceneWords();
  const now = useSceneTimeReader();
  const element = useRef<HTMLVideoElement>(null);
  const follow = useEffectEvent((media: HTMLVideoElement) => {
    const at = now().filmAt;
    media.volume = volume / loudest;
    if (Math.abs(media.currentTime - seconds(at)) > tolerance || (!isPlaying && at === 0)) media.currentTime = seconds(at);
    /* One that can't be played says so by an error of its own; one that is paused at once was not needed any more. */
    if (isPlaying) media.play().catch(() => undefined);
    else media.pause();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it was played or paused counts, and nothing between
  useEffect(() => {
    if (element.current) follow(element.current);
  }, [isPlaying, changed, file]);
  useEffect(() => {
    if (element.current) element.current.volume = volume / loudest;
  }, [volume]);
  return (
    <video
      ref={element}
      className={isSound ? 'film-sound' : 'film-picture'}
      src={file}
      poster={poster}
      aria-label={alt}
      preload="auto"
      disablePictureInPicture
      onError={({ currentTarget: { readyState } }) => {
        /* One that could not even begin is told where it is played from. */
        if (readyState > HTMLMediaElement.HAVE_NOTHING) kit.fault({ part: 'film', kind: 'MediaError', at: [] });
        onFailed();
      }}
    >
      <track key={spoken} kind="captions" src={spoken} srcLang={language} default />
    </video>
  );
}

export function FilmBlock({ film }: { readonly film: Film }) {
  const { playsHere, play } = useContext(FilmContext);
  /** The address that failed, so that another film in the same place is tried. */
  const [failed, setFailed] = useState('');
  const plays = playsHere && play && failed !== film.file;
  return (
    <figure className="text-film">
      {plays ? <Playing film={film} play={play} onFailed={() => setFailed(film.file)} /> : null}
      {plays && !film.isSound ? null : <Still film={film} />}
      {film.caption === '' ? null : <figcaption>{film.caption}</figcaption>}
    </figure>
  );
}
