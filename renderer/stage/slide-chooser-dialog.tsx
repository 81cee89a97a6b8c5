/** The dialog in which a slide is chosen. Escape closes it, and the focus goes back to where it was. */
import { useEffect } from 'react';
import type { RunInSight } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { type Act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useShared } from '../ui/shared-state';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { GoToSlide } from './go-to-slide';
import { slideChooser } from './open';
import { Overview } from './overview';
import { OverviewAhead, useOverview } from './overview-ahead';

const close = (): void => slideChooser.set('none');

interface ChooserProps {
  readonly way: 'go-to' | 'overview';
  readonly shown: SlideRef | undefined;
  /** The room may see it: then the pictures are others, and none of the trainer's stays. */
  readonly inSight: boolean;
  readonly act: Act;
}

type Choose = (slide: SlideRef) => void;

function ByWords({ onChoose }: { readonly onChoose: Choose }) {
  const [list] = useAnswer(async () => unlessRefused(await kit['list-slides']()), 'once');
  return <GoToSlide list={list} onChoose={onChoose} />;
}

function ByPicture({ shown, onChoose }: { readonly shown: SlideRef | undefined; readonly onChoose: Choose }) {
  const overview = useOverview();
  return overview ? <Overview overview={overview} shown={shown} onChoose={onChoose} /> : null;
}

function Chooser({ way, shown, inSight, act }: ChooserProps) {
  const { t } = useWords('run');
  useEffect(() => close, []);

  function choose(slide: SlideRef): void {
    close();
    void act({ kind: 'go-to', slide });
  }

  return (
    <WindowDialog title={t(way)} onClose={close} wide full={way === 'overview'}>
      {way === 'go-to' ? <ByWords onChoose={choose} /> : <ByPicture key={String(inSight)} shown={shown} onChoose={choose} />}
    </WindowDialog>
  );
}

interface SlideChooserProps extends Pick<ChooserProps, 'inSight' | 'act'> {
  readonly run: RunInSight;
}

export function SlideChooserDialog({ run, inSight, act }: SlideChooserProps) {
  const way = useShared(slideChooser);
  if (run.day === undefined) return null;
  return (
    <>
      <OverviewAhead />
      {way === 'none' ? null : <Chooser key={way} way={way} inSight={inSight} shown={run.slide} act={act} />}
    </>
  );
}
