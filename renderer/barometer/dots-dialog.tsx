/**
 * Places with dots: each dot is a person, nobody in particular. They are dragged, or chosen and moved with the button of a field; a
 * button without a choice places one. The counters do the same without a pointer.
 */
import { type PointerEvent, useState } from 'react';
import { type Key, ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import { positions } from '../../domain/barometer/choices';
import type { Position, Whereabouts } from '../../domain/barometer/schema';
import type { Language } from '../../domain/kernel/language';
import type { BarometerView } from '../../domain/stage/run-view';
import { PositionSign } from '../scene/position-sign';
import type { Act } from '../ui/act';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { type Move, useDotDrag } from './dot-drag';
import './dots-dialog.css';

type Choices = Readonly<Record<Whereabouts, Selection>>;
const nobody: Selection = new Set<Key>();
const noChoices: Choices = { agree: nobody, unsure: nobody, disagree: nobody, unplaced: nobody };
const fields: readonly Whereabouts[] = ['unplaced', ...positions];

const chosenIn = (selection: Selection, all: number): number => (selection === 'all' ? all : selection.size);

interface FieldProps {
  readonly place: Whereabouts;
  readonly number: number;
  readonly chosen: Selection;
  readonly isTarget: boolean;
  readonly onChoose: (selection: Selection) => void;
  readonly onPress: (event: PointerEvent, move: Move) => void;
  readonly onMove: (to: Whereabouts) => void;
}

function DotField({ place, number, chosen, isTarget, onChoose, onPress, onMove }: FieldProps) {
  const { t } = useWords('barometer');
  const name = place === 'unplaced' ? t('barometer:unplaced') : t(`run:${place}`);
  const dots = Array.from({ length: number }, (_, index) => ({ id: `${place}-${index + 1}`, number: index + 1 }));

  /* A chosen dot takes the others that are chosen along. */
  function press(event: PointerEvent): void {
    const dot = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (!dot) return;
    const isChosen = dot.getAttribute('aria-selected') === 'true';
    onPress(event, { from: place, people: isChosen ? chosenIn(chosen, number) : 1 });
  }

  return (
    <section
      className={`dots-field dots-${place}${isTarget ? ' dots-target' : ''}`}
      data-place={place}
      aria-label={t('barometer:dots-in', { place: name, number })}
      onPointerDownCapture={press}
    >
      <header className="dots-head">
        {place === 'unplaced' ? null : <PositionSign position={place} className="dots-sign" />}
        <h3>{name}</h3>
        <strong className="dots-number">{number}</strong>
      </header>
      <ListBox
        aria-label={name}
        className="dots-list"
        layout="grid"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={onChoose}
        items={dots}
      >
        {(dot) => {
          const said = t('barometer:dot-of', { number: dot.number, of: number });
          return <ListBoxItem className="dots-dot" aria-label={said} textValue={said} />;
        }}
      </ListBox>
      <button type="button" className="desk-button" onClick={() => onMove(place)}>
        {t('barometer:move-to', { place: name })}
      </button>
    </section>
  );
}

interface DotsDialogProps {
  readonly barometer: BarometerView;
  readonly language: Language;
  readonly act: Act;
  readonly onClose: () => void;
}

function Fields({ barometer, act }: Pick<DotsDialogProps, 'barometer' | 'act'>) {
  const [choices, setChoices] = useState(noChoices);
  const { counts, byTelephone, unplaced } = barometer;
  const onFloor = (position: Position): number => counts[position] - byTelephone[position];
  const numbers: Readonly<Record<Whereabouts, number>> = {
    agree: onFloor('agree'),
    unsure: onFloor('unsure'),
    disagree: onFloor('disagree'),
    unplaced: Math.max(0, unplaced),
  };

  async function move(moves: readonly Move[], to: Whereabouts): Promise<void> {
    setChoices(noChoices);
    for (const { from, people } of moves) if (from !== to) await act({ kind: 'move-positions', from, to, people });
  }
  const { drag, begin } = useDotDrag((moving, to) => void move([moving], to));

  function moveChosen(to: Whereabouts): void {
    const moves = fields.map((from) => ({ from, people: chosenIn(choices[from], numbers[from]) })).filter(({ people }) => people > 0);
    const one: readonly Move[] = numbers.unplaced > 0 ? [{ from: 'unplaced', people: 1 }] : [];
    void move(moves.length > 0 ? moves : one, to);
  }

  return (
    <div className={drag ? 'dots-fields dots-dragging' : 'dots-fields'}>
      {fields.map((place) => (
        <DotField
          key={place}
          place={place}
          number={numbers[place]}
          chosen={choices[place]}
          isTarget={drag?.over === place && drag.from !== place}
          onChoose={(selection) => setChoices({ ...choices, [place]: selection })}
          onPress={begin}
          onMove={moveChosen}
        />
      ))}
      {drag ? (
        <span className="dots-carried" style={{ translate: `${drag.x}px ${drag.y}px` }} aria-hidden="true">
          {drag.people}
        </span>
      ) : null}
    </div>
  );
}

export function DotsDialog({ barometer, language, act, onClose }: DotsDialogProps) {
  const { t } = useWords('barometer');
  const { text, present, canCount } = barometer;
  return (
    <WindowDialog wide title={t('dots-title')} onClose={onClose}>
      <p lang={language} className="dots-statement">
        {text}
      </p>
      {canCount && present > 0 ? (
        <>
          <p className="desk-hint">{t('dots-hint')}</p>
          <Fields barometer={barometer} act={act} />
        </>
      ) : (
        <p className="desk-warning">{t(canCount ? 'dots-nobody' : 'dots-later')}</p>
      )}
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </WindowDialog>
  );
}
