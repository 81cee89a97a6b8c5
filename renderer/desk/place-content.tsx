/** The place that is open. Places that show names stay behind the curtain while the room may see this screen. */
import { assertNever } from '../../domain/assert-never';
import type { DeskView } from '../../domain/desk-view';
import { needsTraining, type Place } from '../../domain/place';
import { ExportPlace } from '../export/export-place';
import { LibraryPlace } from '../library/library-place';
import { PreparePlace } from '../prepare/prepare-place';
import { RegisterPlace } from '../register/register-place';
import { ResultsPlace } from '../results/results-place';
import { RunPlace } from '../run/run-place';
import { SettingsPlace } from '../settings/settings-place';
import { act } from './act';
import { Curtain } from './curtain';
import { placeOf } from './place';

interface PlaceContentProperties {
  readonly view: DeskView;
  readonly place: Place;
  readonly searches: number;
  readonly onGo: (place: Place) => void;
  readonly onHelp: () => void;
}

export function PlaceContent({ view, place, searches, onGo, onHelp }: PlaceContentProperties) {
  const { training, settings, projector } = view;
  if (place === 'settings') return <SettingsPlace settings={settings} backup={view.backup} projector={projector} onHelp={onHelp} />;
  if (!needsTraining(place) || !training) return <LibraryPlace view={view} onReturn={(open) => onGo(placeOf(open))} />;
  /* Another training is another room: nothing of the one before stays in a field. */
  const { id } = training;
  switch (place) {
    case 'prepare':
      return <PreparePlace key={id} view={view} training={training} onRegister={() => onGo('register')} />;
    case 'run':
      return <RunPlace key={id} view={view} training={training} act={act} />;
    case 'register':
      return (
        <Curtain privacy={projector.privacy}>
          <RegisterPlace key={id} register={training.register} searches={searches} />
        </Curtain>
      );
    case 'results':
      return (
        <Curtain privacy={projector.privacy}>
          <ResultsPlace key={id} training={training} returned={view.returned} language={settings.language} />
        </Curtain>
      );
    case 'export':
      return (
        <Curtain privacy={projector.privacy}>
          <ExportPlace
            key={id}
            people={training.register.rows.length}
            language={settings.language}
            papers={training.papers}
            playsBarometer={training.playsBarometer}
            spoken={training.details.language}
            copying={view.literature}
            slides={{ agenda: training.agenda, language: training.details.language, progress: view.handout }}
          />
        </Curtain>
      );
    default:
      return assertNever(place, 'place');
  }
}
