/** The film or sound of the slide, from the desk: played, paused, begun again, louder; how far it is, and whether it can be played at all. */
import { Minus, Pause, Play, Plus, SkipBack } from 'lucide-react';
import { useEffect, useState } from 'react';
import { duration, formatDuration } from '../../domain/kernel/time';
import { writtenPercent } from '../../domain/kernel/written-numbers';
import type { FilmView, RunInSight, RunView } from '../../domain/stage/run-view';
import { loudest } from '../../domain/stage/state';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useDeskTime } from '../ui/desk-time';
import { useWords } from '../ui/words';
import { playOrPause } from './commands';
import './film-controls.css';

type Length = { readonly kind: 'unknown' | 'unplayable' } | { readonly kind: 'known'; readonly milliseconds: number };

/** Some files don't say how long they are. */
const lengthOf = (seconds: number): Length =>
  Number.isFinite(seconds) ? { kind: 'known', milliseconds: seconds * 1_000 } : { kind: 'unknown' };

interface PositionProps {
  readonly film: FilmView;
  readonly length: Length;
  readonly act: Act;
}

/** The room may be a little behind. */
const grace = 1_000;

/** Over, it waits at its beginning. */
function Position({ film: { isPlaying }, length, act }: PositionProps) {
  const { t } = useWords('film');
  const filmAt = useDeskTime((time) => time.filmAt) ?? duration(0);
  const all = length.kind === 'known' ? length.milliseconds : undefined;
  const isOver = isPlaying && all !== undefined && filmAt >= all + grace;
  useEffect(() => {
    if (isOver) void act({ kind: 'rewind-film' });
  }, [isOver, act]);
  if (all === undefined) return <span className="run-film-at desk-number">{formatDuration(filmAt)}</span>;
  const at = Math.min(filmAt, all);
  return (
    <>
      <progress aria-label={t('position')} value={at} max={all} />
      <span className="run-film-at desk-number">
        {formatDuration(duration(at))} / {formatDuration(duration(all))}
      </span>
    </>
  );
}

interface ControlsProps {
  readonly film: FilmView;
  /** Its name, for the trainer alone. */
  readonly file: string | undefined;
  readonly act: Act;
}

function Controls({ film, file, act }: ControlsProps) {
  const { t, language } = useWords('film');
  const [length, setLength] = useState<Length>({ kind: 'unknown' });
  const PlayOrPause = film.isPlaying ? Pause : Play;
  return (
    <section className="run-film" aria-label={t(film.isSound ? 'sound' : 'film')}>
      {/* Only for its length, and to learn here whether the room could see it. */}
      <video
        hidden
        muted
        preload="metadata"
        src={film.file}
        onLoadedMetadata={({ currentTarget: { duration: seconds } }) => setLength(lengthOf(seconds))}
        onError={() => setLength({ kind: 'unplayable' })}
      />
      {length.kind === 'unplayable' ? (
        <p className="desk-warning" role="status">
          {file === undefined ? t('unplayable') : t('unplayable-file', { file: `media/${file}` })}
        </p>
      ) : (
        <>
          <div className="run-film-line">
            <CommandButton act={act} command={playOrPause(film)} className="run-button run-film-play">
              <PlayOrPause aria-hidden="true" size={16} />
              {t(film.isPlaying ? 'pause' : 'play')}
              <span className="run-key" aria-hidden="true">
                V
              </span>
            </CommandButton>
            <CommandButton act={act} command={{ kind: 'rewind-film' }} className="run-button run-button-icon" label={t('rewind')}>
              <SkipBack aria-hidden="true" size={16} />
            </CommandButton>
            <CommandButton
              act={act}
              command={{ kind: 'change-volume', by: -1 }}
              className="run-button run-button-icon run-film-quieter"
              label={t('quieter')}
              disabled={film.volume === 0}
            >
              <Minus aria-hidden="true" size={16} />
            </CommandButton>
            <span className="desk-number" role="status" aria-label={t('volume')}>
              {writtenPercent(film.volume * 10, language)}
            </span>
            <CommandButton
              act={act}
              command={{ kind: 'change-volume', by: 1 }}
              className="run-button run-button-icon"
              label={t('louder')}
              disabled={film.volume === loudest}
            >
              <Plus aria-hidden="true" size={16} />
            </CommandButton>
          </div>
          <div className="run-film-line">
            <Position film={film} length={length} act={act} />
          </div>
        </>
      )}
    </section>
  );
}

/** Draws the controls; empty where the slide has neither film nor sound. */
export function FilmControls({ run, act }: { readonly run: RunInSight | RunView; readonly act: Act }) {
  const file = 'filmFile' in run ? run.filmFile : undefined;
  return run.film ? <Controls key={run.film.file} film={run.film} file={file} act={act} /> : null;
}
