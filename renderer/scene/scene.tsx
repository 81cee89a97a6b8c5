/**
 * A picture for the room, from its view alone. It fills its container and takes every size from it, so the projector,
 * the console's preview and the thumbnail of the next slide are the same thing.
 */
import './scene.css'; // First: the pictures' own sheets refine it.
import { assertNever } from '../../domain/kernel/assert-never';
import type { AudienceView, Scene } from '../../domain/stage/audience-view';
import { AgendaScene } from './agenda-scenes';
import { AnswerScene } from './answer-scene';
import { ThanksScene, WaitingScene } from './around-days-scenes';
import { PlacesScene, StatementScene } from './barometer-scenes';
import { BreakScene } from './break-scene';
import { ActivityScene, QuizScene } from './card-scenes';
import { ContentNoteScene } from './content-note-scene';
import { FilmContext } from './film-context';
import { FirstDayScene } from './first-day-scene';
import { GroupsOver } from './groups-over';
import { GroupsScene, PlanScene } from './groups-scene';
import { HelplinesScene } from './helplines-scene';
import { HourScene } from './hour-scene';
import { MessageScene } from './message-scene';
import { PageScene } from './page-scene';
import { QuietScene } from './quiet-scene';
import { ReturnedCount } from './returned-count';
import { useRoomLight } from './room-light';
import { RoomListScene } from './room-list-scene';
import { classOfScene } from './scene-style';
import { noTime, type SceneTime, SceneTimeProvider, useSceneTime } from './scene-time';
import { SceneWordsProvider } from './scene-words';
import { ShiftScene } from './shift-scene';
import { SlideScene } from './slide-scenes';
import { SourcesScene } from './sources-scene';
import { TelephonesScene } from './telephones-scene';
import { TestPictureScene } from './test-picture-scene';

interface SceneViewProps {
  readonly view: AudienceView;
  readonly time?: SceneTime;
  /** The picture that the room sees: films play in it. */
  readonly isRoom?: boolean;
}

function Picture({ scene }: { readonly scene: Scene }) {
  switch (scene.kind) {
    case 'waiting':
      return <WaitingScene scene={scene} />;
    case 'slide':
      return <SlideScene scene={scene} />;
    case 'break':
      return <BreakScene scene={scene} />;
    case 'agenda':
      return <AgendaScene scene={scene} />;
    case 'page':
      return <PageScene scene={scene} />;
    case 'content-note':
      return <ContentNoteScene scene={scene} />;
    case 'sources':
      return <SourcesScene scene={scene} />;
    case 'statement':
      return <StatementScene scene={scene} />;
    case 'places':
      return <PlacesScene scene={scene} />;
    case 'answer':
      return <AnswerScene scene={scene} />;
    case 'shift':
      return <ShiftScene scene={scene} />;
    case 'summary':
      return <HourScene scene={scene} />;
    case 'helplines':
      return <HelplinesScene scene={scene} />;
    case 'groups':
      return <GroupsScene scene={scene} />;
    case 'plan':
      return <PlanScene scene={scene} />;
    case 'message':
      return <MessageScene scene={scene} />;
    case 'activity-card':
      return <ActivityScene scene={scene} />;
    case 'quiz':
      return <QuizScene scene={scene} />;
    case 'thanks':
      return <ThanksScene scene={scene} />;
    case 'first-day':
      return <FirstDayScene scene={scene} />;
    case 'room-list':
      return <RoomListScene scene={scene} />;
    case 'telephones':
      return <TelephonesScene scene={scene} />;
    case 'quiet':
      return <QuietScene />;
    case 'test-picture':
      return <TestPictureScene />;
    case 'black':
      return <div className="scene-black" />;
    default:
      return assertNever(scene, 'scene');
  }
}

/** The block's time as a thin line without numbers; black, quiet and a message stay free of it. */
function ProgressLine() {
  const progress = useSceneTime((time) => time.progress);
  return progress === undefined ? null : (
    <div className="scene-progress" aria-hidden="true">
      <div className="scene-progress-used" style={{ transform: `scaleX(${progress})` }} />
    </div>
  );
}

export function SceneView({ view, time = noTime, isRoom = false }: SceneViewProps) {
  const { scene, language } = view;
  const room = useRoomLight(view.room);
  const empty = ['black', 'quiet', 'message', 'telephones', 'test-picture'].includes(scene.kind);
  return (
    <div className={classOfScene(room, scene.world)} lang={language} data-scene={scene.kind} data-room={room}>
      <SceneTimeProvider time={time}>
        <SceneWordsProvider language={language}>
          <FilmContext value={{ playsHere: isRoom, play: scene.kind === 'slide' ? scene.film : undefined }}>
            <Picture scene={scene} />
          </FilmContext>
          <GroupsOver over={scene.kind} />
          {view.returned && !empty ? <ReturnedCount returned={view.returned} /> : null}
        </SceneWordsProvider>
        {empty ? null : <ProgressLine />}
      </SceneTimeProvider>
    </div>
  );
}
