/** The desk: the rail, the place that is open, and what is told over it. Which place is open is the window's own matter. */
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { MenuChoice } from '../../domain/contract';
import type { DeskView } from '../../domain/desk/desk-view';
import type { Heard } from '../../domain/desk/heard';
import { needsTraining, type Place } from '../../domain/desk/place';
import { TurnDialog } from '../forms/turn-dialog';
import { TurnedDesk } from '../forms/turned-desk';
import { isList } from '../library/use-library';
import { noting } from '../register/as-morning';
import { RunPlace } from '../run/run-place';
import { useDeskKeys } from '../run/use-desk-keys';
import { Strangers } from '../sharing/strangers';
import { mending } from '../signing/certifying';
import { isSlim } from '../stage/commands';
import { QuietCardDialog } from '../stage/quiet-card-dialog';
import { ScreenOffer } from '../stage/screens/screen-offer';
import { TestPictureDialog } from '../stage/screens/test-picture-dialog';
import { ErasingTold } from '../training/erasing-told';
import { LeftAside } from '../training/left-aside';
import { act } from '../ui/act';
import { kit } from '../ui/bridge';
import { leadsTo } from '../ui/leads-to';
import { useNoLostFocus } from '../ui/lost-focus';
import { Part } from '../ui/part';
import { useShared } from '../ui/shared-state';
import { leavePlace, tellAnybody } from '../ui/toasts';
import { changeWords } from '../ui/translation';
import { useWords } from '../ui/words';
import { AboutDialog } from './about-dialog';
import { DayStrip } from './day-strip';
import { HelpDialog } from './help-dialog';
import { HintLine, useHintRoom } from './hint-line';
import { Notices } from './notices';
import { placeAtStart, placeOf } from './place';
import { PlaceContent } from './place-content';
import { PlaceFrame } from './place-frame';
import { Rail } from './rail';
import { ToastRegion } from './toast-region';

/** While the room may see it. */
const noneHeard: readonly Heard[] = [];

export function DeskWindow({ view }: { readonly view: DeskView }) {
  const { training, projector, settings } = view;
  const { t } = useWords('desk');
  const [chosen, setChosen] = useState<Place>(training ? placeAtStart(training) : 'library');
  const [opened, setOpened] = useState(training?.id);
  const [helpOpen, setHelpOpen] = useState(false);
  const [aboutOpen, setAboutOpen] = useState(false);
  /** Counts the wishes to search, so that each of them moves the focus. */
  const [searches, setSearches] = useState(0);
  /** The Library may have gone on to all trainings: its link in the rail leads back. */
  const [visits, setVisits] = useState(0);
  const main = useRef<HTMLElement>(null);

  const wished = useShared(leadsTo);
  /* A training that was just opened leads to where its work goes on, unless the person has gone elsewhere meanwhile. */
  if (training?.id !== opened) {
    setOpened(training?.id);
    if (training && chosen !== 'settings') setChosen(wished?.id === training.id ? wished.place : placeOf(training));
  }
  const place = needsTraining(chosen) && !training ? 'library' : chosen;
  const isHinted = useHintRoom(view, place);

  useEffect(() => {
    void changeWords(settings.language);
  }, [settings.language]);

  useNoLostFocus(main);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each place, and each training, is left.
  useEffect(() => leavePlace, [place, training?.id]);

  const goTo = useCallback((next: Place): void => {
    setChosen(next);
    setVisits((before) => before + 1);
    /* The rail's link would keep Space for itself. */
    main.current?.focus();
  }, []);

  /* What is open of a day is mended in the register. */
  const mended = useShared(mending);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another training has other points.
  useEffect(() => mending.set(undefined), [training?.id]);
  const leads = useEffectEvent((): void => {
    if (mended) goTo('register');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each point that is mended leads there.
  useLayoutEffect(() => leads(), [mended]);

  const toNote = useShared(noting);
  const leadsToNote = useEffectEvent((): void => {
    if (toNote) goTo('register');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each half-day that is to be noted leads there.
  useLayoutEffect(() => leadsToNote(), [toNote]);

  const chosenInMenu = useEffectEvent((choice: MenuChoice): void => {
    if (choice.kind === 'about') setAboutOpen(true);
    else if (needsTraining(choice.place) && !training) tellAnybody(t('open-first'));
    else goTo(choice.place);
  });
  useLayoutEffect(() => kit.onMenu((choice) => chosenInMenu(choice)), []);

  useDeskKeys({
    view,
    place,
    act,
    onHelp: () => setHelpOpen(true),
    onSearch: () => {
      if (place !== 'library' || !isList(view)) setChosen('register');
      setSearches((before) => before + 1);
    },
  });

  if (view.turned) return <TurnedDesk turned={view.turned} />;
  if (training && isSlim(projector)) return <RunPlace view={view} act={act} />;
  return (
    <div className="desk">
      <Part className="desk-rail">
        <Rail place={place} details={training?.details} heard={view.inSight ? noneHeard : view.heard} onGo={goTo} />
      </Part>
      <div className={isHinted ? 'desk-main desk-main-hinted' : 'desk-main'}>
        <div>
          <Part>
            <ScreenOffer offered={projector.offered} />
          </Part>
          <Part>
            <Notices
              notices={view.notices}
              hasMore={view.inSight && view.hasMoreToTell}
              run={place === 'run' ? training?.run : undefined}
            />
          </Part>
          <Part>{!view.inSight && <Strangers laptops={view.laptops} place={place} />}</Part>
          <Part>{!view.inSight && <LeftAside left={view.leftAside} />}</Part>
          <Part>{training && place !== 'run' ? <DayStrip training={training} onRun={() => goTo('run')} /> : null}</Part>
        </div>
        <PlaceFrame at={main} view={view} place={place}>
          <Part part="place" madeOf={[place, training?.id]}>
            <PlaceContent view={view} place={place} visits={visits} searches={searches} onGo={goTo} onHelp={() => setHelpOpen(true)} />
          </Part>
        </PlaceFrame>
        <Part madeOf={[place]}>{isHinted && <HintLine view={view} place={place} />}</Part>
        <ToastRegion view={view} />
      </div>
      <Part className="desk-broken-over" madeOf={[aboutOpen, helpOpen]}>
        {aboutOpen && <AboutDialog settings={settings} onClose={() => setAboutOpen(false)} />}
        {projector.test === 'picture' && (
          <TestPictureDialog projector={projector} language={training?.audience.language ?? settings.language} />
        )}
        <QuietCardDialog card={training?.quietCard} language={settings.language} canSave={!view.inSight} />
        {!view.inSight && view.training && <TurnDialog halfDay={view.training.register.currentHalfDay} />}
        {!view.inSight && view.training && <ErasingTold key={view.training.id} training={view.training} />}
        {helpOpen && <HelpDialog singleLetterKeys={settings.singleLetterKeys} onClose={() => setHelpOpen(false)} />}
      </Part>
    </div>
  );
}
