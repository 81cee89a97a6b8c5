/** The place that is open. While the room may see the desk, a place that is for the trainer alone is the question whether it does. */

import type { DeskForTrainer, DeskView, TrainingView } from '../../domain/desk/desk-view';
import { needsTraining, type Place } from '../../domain/desk/place';
import { assertNever } from '../../domain/kernel/assert-never';
import { ExportPlace } from '../export/export-place';
import { LibraryPlace } from '../library/library-place';
import { PreparePlace } from '../prepare/prepare-place';
import { RegisterPlace } from '../register/register-place';
import { ResultsPlace } from '../results/results-place';
import { RunPlace } from '../run/run-place';
import { SettingsPlace } from '../settings/settings-place';
import { ReasonDialog } from '../signing/reason-dialog';
import { act } from '../ui/act';
import { Curtain } from '../ui/curtain';
import { placeOf } from './place';

interface PlaceContentProperties {
  readonly view: DeskView;
  readonly place: Place;
  /** Counts how often a person went to a place. */
  readonly visits: number;
  readonly searches: number;
  readonly onGo: (place: Place) => void;
  readonly onHelp: () => void;
}

interface TrainersPlaceProperties extends Omit<PlaceContentProperties, 'onHelp' | 'visits'> {
  readonly view: DeskForTrainer;
  readonly training: TrainingView;
  readonly place: 'prepare' | 'register' | 'results' | 'export';
}

function TrainersPlace({ view, training, place, searches, onGo }: TrainersPlaceProperties) {
  switch (place) {
    case 'prepare':
      return <PreparePlace view={view} training={training} onRegister={() => onGo('register')} />;
    case 'register':
      return <RegisterPlace training={training.id} register={training.register} trainers={training.details.trainers} searches={searches} />;
    case 'results':
      return <ResultsPlace training={training} ownKey={view.keys.own} returned={view.returned} waiting={view.waiting} onGo={onGo} />;
    case 'export':
      return <ExportPlace view={view} training={training} onGo={onGo} />;
    default:
      return assertNever(place, 'place');
  }
}

function Content({ view, place, visits, searches, onGo, onHelp }: PlaceContentProperties) {
  const { training, projector } = view;
  if (place === 'settings') return <SettingsPlace view={view} onHelp={onHelp} />;
  if (place === 'library' || !needsTraining(place) || !training) {
    return <LibraryPlace key={visits} view={view} searches={searches} onReturn={(open) => onGo(placeOf(open))} onGo={onGo} />;
  }
  /* Another training is another room: nothing of the one before stays in a field. */
  if (place === 'run') return <RunPlace key={training.id} view={view} act={act} />;
  if (view.inSight) return <Curtain projector={projector} />;
  return (
    view.training && <TrainersPlace key={training.id} view={view} training={view.training} place={place} searches={searches} onGo={onGo} />
  );
}

/** Wherever a certified day is changed from, its reason is asked for there. */
export const PlaceContent = (properties: PlaceContentProperties) => (
  <>
    <Content {...properties} />
    {!properties.view.inSight && <ReasonDialog />}
  </>
);
