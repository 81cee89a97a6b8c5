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

const close = (): void => slideChooser.set('none');

interface ChooserProps {
  readonly way: 'go-to' | 'overview';
  readonly shown: SlideRef | undefined;
  readonly act: Act;
}

function Chooser({ way, shown, act }: ChooserProps) {
  const { t } = useWords('run');
  const [list] = useAnswer(async () => unlessRefused(await kit['list-slides']()), 'once');
  useEffect(() => close, []);

  function choose(slide: SlideRef): void {
    close();
    void act({ kind: 'go-to', slide });
  }

  return (
    <WindowDialog title={t(way)} onClose={close} wide full={way === 'overview'}>
      {way === 'go-to' ? <GoToSlide list={list} onChoose={choose} /> : null}
      {way === 'overview' && list ? <Overview list={list} shown={shown} onChoose={choose} /> : null}
    </WindowDialog>
  );
}

export function SlideChooserDialog({ run, act }: { readonly run: RunInSight; readonly act: Act }) {
  const way = useShared(slideChooser);
  return way === 'none' || run.day === undefined ? null : <Chooser key={way} way={way} shown={run.slide} act={act} />;
}
