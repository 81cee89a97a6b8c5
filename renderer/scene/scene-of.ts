/** Names one kind of picture. */
import type { Scene } from '../../domain/stage/audience-view';

export type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { readonly kind: Kind }>;
