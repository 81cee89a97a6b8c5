/** What happens in front of the room, and what a person can ask of it: days, slides, covers, messages, freeze and film. */
import { z } from 'zod';
import { groupNames, shownPlan } from '../groups/schema';
import { attachmentName } from '../kernel/attachment';
import { count, type Described, type DescribedEvent, day, id, length, plain, simple, slideRef, typed, withPersons } from '../kernel/schema';
import { shownCard, shownList } from '../room/schema';

/** The volume of films and sounds: from 0 to 10, in tenths. */
const volume = z.int().min(0).max(10);
const cover = z.enum(['none', 'black', 'helplines', 'quiet', 'message', 'groups', 'plan', 'list', 'card']);

export const stageEvents = () =>
  [
    plain('day-started', z.strictObject({ day })),
    plain('day-ended', z.strictObject({ day })),
    /*
     * `entered`: the block came later than the one before (it begins), earlier (it is reopened), or is the same.
     * `step`: so many of the slide's build steps are shown; left out while there is none.
     */
    plain('slide-shown', z.strictObject({ to: slideRef, entered: z.enum(['forward', 'back', 'same']), step: count.min(1).optional() })),
    /* `message`, `names`, `plan`, `list` and `card`: which one, and how people are named, where that covers the screen. */
    plain(
      'screen-covered',
      z.strictObject({
        cover,
        message: id.optional(),
        names: groupNames.optional(),
        plan: shownPlan.optional(),
        list: shownList.optional(),
        card: shownCard.optional(),
      }),
    ),
    /* Frozen, the room keeps what it sees. Unfrozen, the desk is there too; where it had gone meanwhile is shown by an event of its own. */
    plain('screen-frozen', z.strictObject({ frozen: z.boolean() })),
    /* To be shown in the slide's place; `picture`: its file among the training's attachments. */
    withPersons(
      'message-added',
      z.strictObject({ message: id, picture: z.string().regex(attachmentName).nullable() }),
      z.strictObject({ text: z.string() }),
    ),
    plain('message-removed', z.strictObject({ message: id })),
    /* `from`: where in the film of this slide. */
    plain('film-played', z.strictObject({ slide: slideRef, from: length })),
    plain('film-paused', z.strictObject({ slide: slideRef, from: length })),
    plain('volume-set', z.strictObject({ volume })),
  ] as const;

export const stageCommands = () =>
  [
    z.strictObject({ kind: z.literal('start-day'), day }),
    simple('end-day'),
    simple('next'),
    simple('back'),
    z.strictObject({ kind: z.literal('go-to'), slide: z.strictObject({ block: typed, slide: typed }) }),
    /* To where the desk was when it was led into another block past what comes between, as by a wrong key. */
    simple('way-back'),
    z.strictObject({ kind: z.literal('cover'), cover: cover.extract(['none', 'black', 'helplines', 'quiet']) }),
    /* `show`: to the room, at once; `sure`: although it seems to hold a participant's name. */
    z.strictObject({ kind: z.literal('add-message'), text: typed, show: z.boolean(), confirmed: z.boolean() }),
    z.strictObject({ kind: z.literal('show-message'), message: typed }),
    z.strictObject({ kind: z.literal('remove-message'), message: typed }),
    /* The room keeps its picture while the desk goes on; unfrozen, it sees where the desk is. */
    z.strictObject({ kind: z.literal('freeze'), frozen: z.boolean() }),
    /* The film or sound of the slide that the room sees. */
    simple('play-film'),
    simple('pause-film'),
    simple('rewind-film'),
    z.strictObject({ kind: z.literal('change-volume'), by: z.union([z.literal(1), z.literal(-1)]) }),
  ] as const;

export type StageEvent = DescribedEvent<ReturnType<typeof stageEvents>[number]>;
export type StageCommand = Described<ReturnType<typeof stageCommands>[number]>;
export type Cover = z.output<typeof cover>;
export type SlideRef = Described<typeof slideRef>;
