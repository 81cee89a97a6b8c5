/** Whether there seems to be a room that may see the desk, where nobody has said so yet: at home there is none to be asked about. */
import type { ProjectorView } from './desk-view';

/** `dayRuns`: of the training that is open. */
export const seemsInARoom = ({ privacy, deskInSight }: Pick<ProjectorView, 'privacy' | 'deskInSight'>, dayRuns: boolean): boolean =>
  privacy !== 'private' && (privacy === 'shared' || deskInSight || dayRuns);
