/** What the desk tells by itself, and which values each notice brings for its words. */

/** `programme-unreadable` has `folder` and `problem`; `programme-in-part` has `programme`, `file`, `line` and `problem`; `programme-another` has `place`, `programme` and `folder`; `set-aside` has `file` and `line`; `answers-unread` and `lines-set-aside` have `file`; `recovered-torn-line` has `file`; `data-unwritable` has `folder` and `problem`, `data-held` `folder` and `process`; `not-written-yet` has `problem`; `file-unread` has `file` and `problem`; `erased-unreadable` and `entries-gone` have `file` and `count`; `training-gone` has `place`; `copy-ahead` has `place` and `count`; `files-left-out` has `files`; `shared-away` has `folder` and `problem`, `shared-back` and `sharing-undone` `folder`, `sharing-half` and `sharing-unfinished` `folder` and `problem`, `sharing-left` `folder`, `count` and `problem`; `film-file-broke-off` has `file`; `clock-set` and `date-set` have `was` and `is`. */
export type NoticeKey =
  | 'recovered-torn-line'
  | 'set-aside'
  | 'answers-set-aside'
  | 'lines-set-aside'
  | 'answers-unread'
  | 'programme-unreadable'
  | 'programme-in-part'
  | 'programme-another'
  | 'data-unwritable'
  | 'data-held'
  | 'file-unread'
  | 'not-written-yet'
  | 'erasing-unfinished'
  | 'erased-unreadable'
  | 'erasing-waits'
  | 'entries-gone'
  | 'training-gone'
  | 'copy-ahead'
  | 'files-left-out'
  | 'shared-away'
  | 'shared-back'
  | 'sharing-undone'
  | 'sharing-half'
  | 'sharing-unfinished'
  | 'sharing-left'
  | 'film-file-broke-off'
  | 'clock-set'
  | 'date-set'
  | 'laptop-copied'
  | NoticeInSight['notice'];

/** These tell of windows and of the disk as a whole, and have no values. */
export interface NoticeInSight {
  readonly id: string;
  readonly notice:
    | 'audience-restarted'
    | 'audience-failed'
    | 'picture-not-drawn'
    | 'film-broke-off'
    | 'not-remembered'
    | 'disk-full'
    | 'lock-taken-over'
    | 'already-open';
}

export interface Notice {
  readonly id: string;
  readonly notice: NoticeKey;
  readonly values: Readonly<Record<string, string | number>>;
}
