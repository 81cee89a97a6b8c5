/** The rail at the left: one link for each place, and which training is open. */
import { type MouseEvent, memo } from 'react';
import type { TrainingInSight } from '../../domain/desk/desk-view';
import type { Heard } from '../../domain/desk/heard';
import { needsTraining, type Place, trainingPlaces } from '../../domain/desk/place';
import { writtenDays, writtenDaysInShort } from '../../domain/kernel/written-dates';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import { placeIcons } from './place-icons';

interface PlaceLinkProperties {
  readonly place: Place;
  readonly isOpen: boolean;
  readonly isClosed: boolean;
  readonly onGo: (place: Place) => void;
}

function PlaceLink({ place, isOpen, isClosed, onGo }: PlaceLinkProperties) {
  const { t } = useWords('desk');
  const Icon = placeIcons[place];
  function follow(event: MouseEvent): void {
    event.preventDefault();
    if (isClosed) tellAnybody(t('open-first'));
    else onGo(place);
  }
  return (
    <a
      href={`#${place}`}
      className="desk-link"
      aria-current={isOpen ? 'page' : undefined}
      aria-disabled={isClosed || undefined}
      title={isClosed ? t('open-first') : undefined}
      onClick={follow}
    >
      <Icon aria-hidden size={22} strokeWidth={1.75} />
      <span>{t(place)}</span>
    </a>
  );
}

/** What other laptops wrote, told without being asked to be closed; its room is there before its words are. */
function HeardLine({ heard }: { readonly heard: readonly Heard[] }) {
  const { t } = useWords('desk');
  return (
    <div className="desk-heard" role="status">
      {heard.slice(0, 2).map(({ device, people, name: laptop = t('another-laptop') }) => (
        <p key={device}>{people === 0 ? t('heard-else', { laptop }) : t('heard-people', { laptop, count: people })}</p>
      ))}
    </div>
  );
}

interface RailProperties {
  readonly place: Place;
  /** Details of the training that is open. */
  readonly details: TrainingInSight['details'] | undefined;
  readonly heard: readonly Heard[];
  readonly onGo: (place: Place) => void;
}

/* Most of what happens leaves it as it is. */
export const Rail = memo(function Rail({ place, details, heard, onGo }: RailProperties) {
  const { t, language } = useWords('desk');
  const link = (each: Place) => (
    <PlaceLink key={each} place={each} isOpen={each === place} isClosed={needsTraining(each) && !details} onGo={onGo} />
  );
  return (
    <nav className="desk-rail" aria-label={t('places')}>
      {link('library')}
      {details && (
        <p className="desk-open-training" title={`${details.place}, ${writtenDays(details.days, language)}`}>
          <span className="visually-hidden">{t('open-training')}: </span>
          <strong>{details.place}</strong>
          <span>{writtenDaysInShort(details.days, language)}</span>
        </p>
      )}
      {trainingPlaces.map(link)}
      <div className="desk-rail-end">
        <HeardLine heard={heard} />
        {link('settings')}
      </div>
    </nav>
  );
});
