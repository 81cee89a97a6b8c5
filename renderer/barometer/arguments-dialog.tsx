/** What was said for each side of the statement on the screen, without whoever said it; for the trainer and Results alone. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { positions } from '../../domain/barometer/choices';
import type { Position } from '../../domain/barometer/schema';
import type { Language } from '../../domain/kernel/language';
import type { BarometerView } from '../../domain/stage/run-view';
import { PositionSign } from '../scene/position-sign';
import type { Act } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { onePress } from '../ui/held-enter';
import { useDoubt } from '../ui/use-doubt';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import './arguments-dialog.css';

/** The side that is heard first is the one that is most likely written down first. */
const firstSide = ({ voices }: BarometerView): Position => voices.order[0] ?? 'agree';

function NewArgument({ barometer }: { readonly barometer: BarometerView }) {
  const { t } = useWords('barometer');
  const [side, setSide] = useState(() => firstSide(barometer));
  const [text, setText] = useState('');
  const { isDoubted, isMeant, heard } = useDoubt(text, 'argument-holds-name');
  const ask = async () => heard(await kit.dispatch({ kind: 'note-argument', side, text, confirmed: isMeant() }));

  return (
    <Form className="arguments-new" ask={ask} onDone={() => setText('')}>
      {(refusal) => (
        <>
          <fieldset className="desk-choices">
            <legend>{t('barometer:argument-side')}</legend>
            <div className="arguments-sides">
              {positions.map((position) => (
                <label key={position} className={`desk-choice arguments-side arguments-${position}`}>
                  <input type="radio" name="side" value={position} checked={side === position} onChange={() => setSide(position)} />
                  <PositionSign position={position} className="arguments-sign" />
                  {t(`run:${position}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <Field label={t('barometer:argument-text')} name="text" refusal={refusal}>
            {(control) => (
              <input
                {...control}
                // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
                autoFocus
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {t(isDoubted ? 'barometer:argument-anyway' : 'barometer:argument-note')}
            </button>
          </div>
        </>
      )}
    </Form>
  );
}

interface SideProps {
  readonly position: Position;
  readonly noted: BarometerView['arguments'];
  readonly act: Act;
}

function Side({ position, noted, act }: SideProps) {
  const { t } = useWords('barometer');
  const own = noted.filter(({ side }) => side === position);
  return (
    <section className="arguments-of">
      <h3 className={`arguments-${position}`}>
        <PositionSign position={position} className="arguments-sign" /> {t(`run:${position}`)}
      </h3>
      {own.length === 0 ? (
        <p className="desk-hint">{t('barometer:argument-none')}</p>
      ) : (
        <ul>
          {own.map(({ id, text }) => (
            <li key={id}>
              <span>{text}</span>
              <button
                type="button"
                className="desk-icon-button"
                aria-label={t('barometer:remove-argument', { name: text })}
                title={t('barometer:remove-argument', { name: text })}
                {...onePress(() => void act({ kind: 'remove-argument', argument: id }))}
              >
                <Trash2 aria-hidden="true" size={15} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface ArgumentsDialogProps {
  readonly barometer: BarometerView;
  readonly language: Language;
  readonly act: Act;
  readonly onClose: () => void;
}

export function ArgumentsDialog({ barometer, language, act, onClose }: ArgumentsDialogProps) {
  const { t } = useWords('barometer');
  return (
    <WindowDialog wide title={t('arguments-title')} onClose={onClose}>
      <p lang={language} className="arguments-statement">
        {barometer.text}
      </p>
      <p className="desk-hint">{t('arguments-hint')}</p>
      <NewArgument barometer={barometer} />
      <div className="arguments-list">
        {positions.map((position) => (
          <Side key={position} position={position} noted={barometer.arguments} act={act} />
        ))}
      </div>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </WindowDialog>
  );
}
