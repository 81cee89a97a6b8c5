/** Names one kind of picture. */
import type { Scene } from '../../domain/audience-view';

export type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { readonly kind: Kind }>;
