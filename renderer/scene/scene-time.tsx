/** The clocks in a picture, apart from its view: they change each second, and only what shows another time is painted again. */
import { createContext, type ReactNode, useContext } from 'react';
import type { AudienceTime } from '../../domain/stage/audience-view';
import { type Followed, usePartOf } from '../ui/shared-state';

export type SceneTime = Followed<AudienceTime>;

/** Makes the time of a picture in which it stands still. */
export const standingTime = (time: AudienceTime): SceneTime => ({ get: () => time, subscribe: () => () => undefined });

/** The time of a picture that is only looked at, in which nothing runs. */
export const noTime = standingTime({ progress: undefined, activityLeft: undefined });

const Source = createContext(noTime);

export const SceneTimeProvider = ({ time, children }: { readonly time: SceneTime; readonly children: ReactNode }) => (
  <Source value={time}>{children}</Source>
);

/** Returns the part of the time that the picture shows. */
export const useSceneTime = <Shown,>(shownOf: (time: AudienceTime) => Shown): Shown => usePartOf(useContext(Source), shownOf);

/** Tells the time when it is asked: whoever only notes it needs no new paint each second. */
export const useSceneTimeReader = (): (() => AudienceTime) => useContext(Source).get;
