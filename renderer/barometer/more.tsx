/** Everything of the barometer that isn't the next act: out of the way until it is asked for, and then there until it is put away. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { nextAct } from '../../domain/barometer/next-act';
import type { BarometerInSight, BarometerView } from '../../domain/stage/run-view';
import type { TelephonesView } from '../../domain/telephones/view';
import { PlaceOnTelephones } from '../telephones/place-on-telephones';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { sharedState, useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import { type BarometerDialog, barometerDialog } from './asked-twice';
import { RevealButton } from './reveal-button';

/** Stays as it was left from statement to statement. */
export const barometerMore = sharedState(false);

interface MoreProps {
  readonly barometer: BarometerInSight;
  /** The same with its counts; undefined while the room may see the desk. */
  readonly counted: BarometerView | undefined;
  /** Undefined while the room may see the desk. */
  readonly telephones: TelephonesView | undefined;
  readonly act: Act;
}

function Opens({ dialog, children }: { readonly dialog: BarometerDialog; readonly children: string }) {
  return (
    <button type="button" className="run-button" aria-haspopup="dialog" onClick={() => barometerDialog.set(dialog)}>
      {children}
    </button>
  );
}

/** What needs more room than the panel has. */
function Windows({ barometer }: { readonly barometer: BarometerView }) {
  const { t } = useWords('barometer');
  const noted = barometer.arguments.length;
  return (
    <span className="run-barometer-row">
      <Opens dialog="statements">{t('statements')}</Opens>
      <Opens dialog="dots">{t('dots')}</Opens>
      {barometer.kind === 'practice' ? null : (
        <Opens dialog="arguments">{noted === 0 ? t('arguments') : t('arguments-noted', { noted })}</Opens>
      )}
    </span>
  );
}

/** What the room sees of it. */
function Showing({ barometer, act, telephones }: Pick<MoreProps, 'barometer' | 'act' | 'telephones'>) {
  const { t } = useWords('run');
  const { phase, countsShown, swapped, cardsOffered } = barometer;
  return (
    <span className="run-barometer-row">
      {nextAct(barometer) === 'show-shift' ? null : (
        <CommandButton
          act={act}
          command={{ kind: 'show-counts', shown: !countsShown }}
          className="run-button run-toggle"
          pressed={countsShown}
        >
          {t(phase === 'shift' ? 'run:show-shift' : 'run:show-counts')}
          <span className="run-key" aria-hidden="true">
            S
          </span>
        </CommandButton>
      )}
      <CommandButton act={act} command={{ kind: 'swap-sides' }} className="run-button run-toggle" pressed={swapped}>
        {t('run:swap-sides')}
      </CommandButton>
      <CommandButton
        act={act}
        command={{ kind: 'offer-cards', offered: !cardsOffered }}
        className="run-button run-toggle"
        pressed={cardsOffered}
      >
        {t('barometer:cards')}
      </CommandButton>
      {telephones?.state === 'on' && <PlaceOnTelephones isOpen={telephones.open?.kind === 'place'} />}
    </span>
  );
}

/** Steps that can be taken out of their order. */
function OtherSteps({ barometer, act }: Pick<MoreProps, 'barometer' | 'act'>) {
  const { t } = useWords('run');
  const next = nextAct(barometer);
  return (
    <>
      {next === 'reveal-answer' ? null : <RevealButton barometer={barometer} act={act} />}
      <span className="run-barometer-row">
        {next === 'second-round' ? null : (
          <CommandButton act={act} command={{ kind: 'second-round' }} className="run-button" disabled={!barometer.canBeginSecondRound}>
            {t('second-round')}
          </CommandButton>
        )}
        {next === 'next-statement' ? null : (
          <CommandButton act={act} command={{ kind: 'next-statement' }} className="run-button" disabled={barometer.phase === 'summary'}>
            {t('next-statement')}
          </CommandButton>
        )}
      </span>
    </>
  );
}

/** `beside`: what stands to the left of the button. */
export function More({ barometer, counted, telephones, act, beside }: MoreProps & { readonly beside: ReactNode }) {
  const { t } = useWords('run');
  const isOpen = useShared(barometerMore);
  const id = useId();
  return (
    <>
      <div className="run-act">
        {beside}
        <button
          type="button"
          className="run-link run-more"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => barometerMore.set(!isOpen)}
        >
          {t('more')}
          <ChevronDown aria-hidden="true" size={15} />
        </button>
      </div>
      {isOpen ? (
        <section id={id} className="run-barometer-buttons" aria-label={t('more')}>
          <OtherSteps barometer={barometer} act={act} />
          <Showing barometer={barometer} telephones={telephones} act={act} />
          {counted ? <Windows barometer={counted} /> : null}
        </section>
      ) : null}
    </>
  );
}
