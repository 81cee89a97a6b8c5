/** A sheet that was read and is not kept yet: looked at first, and for which half-days it is. */
import { useState } from 'react';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay } from '../../domain/programme/programme';
import type { SigningUnit } from '../../domain/signing/schema';
import { dayOf, isDayOf } from '../../domain/signing/signatures';
import type { SignedSheetInHand } from '../../domain/signing/view';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { useWords } from '../ui/words';
import { SheetPages } from './sheet-pages';

const units = ['half-day', 'day'] as const;

/** What was pressed to get here is gone. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

interface NewSheetProperties {
  readonly inHand: SignedSheetInHand;
  readonly halfDay: HalfDay;
  /** For which people sign in this programme. */
  readonly unit: SigningUnit;
  readonly onChoose: () => void;
  readonly onAttached: () => void;
  readonly onLeave: () => void;
}

export function NewSheet({ inHand: { file, pages }, halfDay, unit, onChoose, onAttached, onLeave }: NewSheetProperties) {
  const { t } = useWords('signedSheets');
  const [forUnit, setForUnit] = useState(unit);
  const attachedTo = forUnit === 'day' ? halfDays.filter((each) => isDayOf(each, halfDay)) : [halfDay];
  return (
    <div className="scans">
      <div className="scans-side">
        <p>{t('signedSheets:look-first-pages', { file, count: pages })}</p>
        <Form ask={() => kit['attach-signed-sheet'](attachedTo)} onDone={onAttached}>
          {() => (
            <>
              <fieldset className="desk-choices">
                <legend>{t('signedSheets:for')}</legend>
                {units.map((each) => (
                  <label key={each} className="desk-choice">
                    <input type="radio" name="unit" value={each} checked={forUnit === each} onChange={() => setForUnit(each)} />
                    {each === 'day'
                      ? t('signedSheets:for-day', { day: dayOf(halfDay) })
                      : t('signedSheets:for-half-day', { halfDay: t(`attendance:${halfDay}`) })}
                  </label>
                ))}
              </fieldset>
              <p className="desk-hint">{t('signedSheets:goes')}</p>
              <div className="desk-actions">
                <button ref={focus} type="submit" className="desk-button desk-button-first">
                  {t('signedSheets:keep')}
                </button>
                <button type="button" className="desk-button" onClick={onChoose}>
                  {t('signedSheets:other')}
                </button>
                <button type="button" className="desk-button" onClick={onLeave}>
                  {t('signedSheets:cancel')}
                </button>
              </div>
            </>
          )}
        </Form>
      </div>
      <SheetPages sheet={null} pages={pages} />
    </div>
  );
}
