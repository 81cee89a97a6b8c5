/** Scans and photos of the sheets that people signed for a half-day: looked at, attached and taken off. */
import { useEffect, useState } from 'react';
import { writtenDaysInShort } from '../../domain/kernel/written-dates';
import type { HalfDay } from '../../domain/programme/programme';
import type { SigningUnit } from '../../domain/signing/schema';
import type { SignedSheetInHand, SignedSheetView } from '../../domain/signing/view';
import { act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { useLanguage } from '../ui/use-language';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { NewSheet } from './new-sheet';
import { SheetPages } from './sheet-pages';
import './signed-sheets.css';

/** It takes the place of the button that had the focus. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

interface TakeOffProperties {
  readonly sheet: string;
  readonly onTakenOff: () => void;
  readonly onClose: () => void;
}

/** Asks in the place of the buttons: what it means, and that it can be undone. */
function TakeOff({ sheet, onTakenOff, onClose }: TakeOffProperties) {
  const { t } = useWords('signedSheets');

  async function takeOff(): Promise<void> {
    onClose();
    if (!(await act({ kind: 'take-off-signed-sheet', sheet }))) return;
    tellOutcome(t('taken-off'));
    onTakenOff();
  }

  return (
    <section className="scans-take-off" aria-label={t('take-off-title')}>
      <h3>{t('take-off-title')}</h3>
      <p>{t('take-off-what')}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void takeOff()}>
          {t('take-off-now')}
        </button>
        <button ref={focus} type="button" className="desk-button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}

interface AttachedProperties {
  readonly halfDay: HalfDay;
  readonly sheets: readonly SignedSheetView[];
  readonly isReading: boolean;
  readonly onChoose: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** What is attached, with the one that is looked at beside it. */
function Attached({ halfDay, sheets, isReading, onChoose, onStop, onClose }: AttachedProperties) {
  const { t } = useWords('signedSheets');
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const [isTakingOff, setTakingOff] = useState(false);
  const shown = sheets.find(({ sheet }) => sheet === chosen) ?? sheets.at(-1);
  const look = (sheet: string): void => {
    setTakingOff(false);
    setChosen(sheet);
  };
  return (
    <div className="scans">
      <div className="scans-side">
        {shown ? (
          <ul className="scans-list">
            {sheets.map(({ sheet, date, time, pages, halfDays }) => {
              const others = halfDays.filter((each) => each !== halfDay).map((each) => t(`attendance:${each}`));
              return (
                <li key={sheet}>
                  <button type="button" className="scans-one" aria-pressed={sheet === shown.sheet} onClick={() => look(sheet)}>
                    <span>{t('signedSheets:sheet-line', { date: writtenDaysInShort([date, date], language), time, count: pages })}</span>
                    {others.length > 0 && <span className="desk-hint">{t('signedSheets:also-for', { halfDays: others.join(', ') })}</span>}
                  </button>
                </li>
              );
            })}
          </ul>
        ) : (
          <p>{t('signedSheets:none')}</p>
        )}
        <p className="desk-hint">{t('signedSheets:about')}</p>
        <p className="desk-hint">{t('signedSheets:goes')}</p>
        {isReading && <Reading onStop={onStop} />}
        {isTakingOff && shown && <TakeOff sheet={shown.sheet} onTakenOff={onClose} onClose={() => setTakingOff(false)} />}
        {!isReading && !isTakingOff && (
          <div className="desk-actions">
            <button type="button" className={shown ? 'desk-button' : 'desk-button desk-button-first'} onClick={onChoose}>
              {t(shown ? 'signedSheets:attach-another' : 'signedSheets:attach')}
            </button>
            {shown && (
              <button type="button" className="desk-button" onClick={() => setTakingOff(true)}>
                {t('signedSheets:take-off')}
              </button>
            )}
            <button ref={focus} type="button" className="desk-button" onClick={onClose}>
              {t('signedSheets:close')}
            </button>
          </div>
        )}
      </div>
      {shown && <SheetPages key={shown.sheet} sheet={shown.sheet} pages={shown.pages} />}
    </div>
  );
}

function Reading({ onStop }: { readonly onStop: () => void }) {
  const { t } = useWords('signedSheets');
  return (
    <div className="scans-reading">
      <p role="status">{t('reading')}</p>
      <progress aria-label={t('reading')} />
      <button ref={focus} type="button" className="desk-button" onClick={onStop}>
        {t('stop')}
      </button>
    </div>
  );
}

interface SignedSheetsDialogProperties {
  readonly halfDay: HalfDay;
  /** The sheets as they are now. */
  readonly sheets: readonly SignedSheetView[];
  readonly unit: SigningUnit;
  readonly onClose: () => void;
}

export function SignedSheetsDialog({ halfDay, sheets, unit, onClose }: SignedSheetsDialogProperties) {
  const { t } = useWords('signedSheets');
  const [isReading, setReading] = useState(false);
  const [inHand, setInHand] = useState<SignedSheetInHand>();

  /** Choosing no file, or stopping, leaves everything as it is. */
  async function choose(): Promise<void> {
    setReading(true);
    const read = unlessRefused(await kit['choose-signed-sheet']());
    setReading(false);
    if (read) setInHand(read);
  }

  /* Also when the room comes to see the desk. */
  useEffect(() => () => void kit['leave-signed-sheet'](), []);

  function leave(): void {
    void kit['leave-signed-sheet']();
    setInHand(undefined);
  }

  function attached(): void {
    setInHand(undefined);
    tellOutcome(t('signedSheets:attached'));
  }

  return (
    <WindowDialog
      title={t('signedSheets:title', { halfDay: t(`attendance:${halfDay}`) })}
      onClose={onClose}
      {...(inHand || sheets.length > 0 ? { full: true } : { wide: true })}
    >
      {inHand && !isReading ? (
        <NewSheet {...{ inHand, halfDay, unit }} onChoose={() => void choose()} onAttached={attached} onLeave={leave} />
      ) : (
        <Attached {...{ halfDay, sheets, isReading }} onChoose={() => void choose()} onStop={leave} onClose={onClose} />
      )}
    </WindowDialog>
  );
}
