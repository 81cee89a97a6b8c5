/** The Register: who is here. The search keeps the focus, so that a queue at the door is taken in without the mouse. */
import { TriangleAlert } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TrainingId } from '../../domain/kernel/ids';
import type { HalfDay } from '../../domain/programme/programme';
import type { Scanned } from '../../domain/register/door-code';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow, RegisterView } from '../../domain/register/register-view';
import type { Person } from '../../domain/register/schema';
import { liesIn } from '../../domain/signing/open-points';
import { dayOf, halfDaysOf } from '../../domain/signing/signatures';
import { CertifyDialog } from '../signing/certify-dialog';
import { backToCertifying, type Mending, mending } from '../signing/certifying';
import { MendingLine } from '../signing/mending-line';
import { SignDialog } from '../signing/sign-dialog';
import { SignedSheetsDialog } from '../signing/signed-sheets-dialog';
import { unlessRefused } from '../ui/act';
import { useClockReader } from '../ui/desk-time';
import { EmptyState } from '../ui/empty-state';
import { useShared } from '../ui/shared-state';
import { tellOutcome, tellRefusal } from '../ui/toasts';
import { useWords } from '../ui/words';
import { AddParticipantDialog } from './add-participant-dialog';
import { noting, useMarkAsMorning } from './as-morning';
import { ChangeParticipantDialog } from './change-participant-dialog';
import type { CellPosition } from './grid-position';
import { asMorningIn, HalfDayQuestions } from './half-day-questions';
import { DoubtfulFilter, HalfDayChoice, HalfDayTools } from './half-day-tools';
import { ImportFirstList } from './import-list';
import { mark, type Subject, toldName } from './mark';
import { isListNumber, matching, meant, nameIn } from './match';
import { useNotedWords } from './noted-words';
import { RegisterGrid } from './register-grid';
import { RegisterHead } from './register-head';
import { RegisterHint } from './register-hint';
import { RegisterTold } from './register-told';
import { type Found, SearchField } from './search-field';
import { SettleDialog } from './settle-dialog';
import { isDoubtful, shownRows } from './shown-rows';
import { isKnownHere, useChoice, useSearchHint } from './use-choice';
import { useFreshRows } from './use-fresh-rows';
import { useScans } from './use-scans';
import './register.css';
import './list-preview.css';
import './settle.css';
import './two-doors.css';

interface RegisterPlaceProperties {
  readonly training: TrainingId;
  readonly register: RegisterView;
  /** Trainers of the training; the first one leads it. */
  readonly trainers: readonly string[];
  /** Each change is a wish to search. */
  readonly searches: number;
}

/** It tells of nobody, and stays until somebody closes it. */
const tellToAll = (text: string): void => tellRefusal(text, text);

/** Chosen by hand; it holds until the next half-day begins, so that nobody marks the morning in the afternoon. */
interface ChosenHalfDay {
  readonly halfDay: HalfDay;
  readonly during: HalfDay;
}

function FallsShort({ told }: { readonly told: string }) {
  return (
    <p className="register-short" title={told}>
      <TriangleAlert aria-hidden size={16} />
      {told}
    </p>
  );
}

export function RegisterPlace({ training, register, trainers, searches }: RegisterPlaceProperties) {
  const { t } = useWords('register');
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState<Pick<Person, 'firstName' | 'lastName'>>();
  const [changing, setChanging] = useState<Subject>();
  const [signing, setSigning] = useState<CellPosition>();
  const [sheetsOf, setSheetsOf] = useState<HalfDay>();
  const [settling, setSettling] = useState(false);
  const [sought, setSought] = useState<CellPosition>();
  const [reached, setReached] = useState<CellPosition>();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const [chosen, setChosen] = useState<ChosenHalfDay>();
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLTableElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish to search moves the focus, also the second one.
  useEffect(() => {
    /* The grid gives the focus to a cell that is sought, and has done so by now. */
    if (adding || settling || sought) return;
    field.current?.focus();
    field.current?.select();
  }, [searches, adding, settling]);

  const { rows, currentHalfDay } = register;
  const marking = chosen?.during === currentHalfDay ? chosen.halfDay : currentHalfDay;
  const mended = useShared(mending);
  const [leadBy, setLeadBy] = useState<Mending>();
  /* Each point that is mended opens the half-day and the rows in which it lies, or the questions that settle it. */
  if (mended !== leadBy) {
    setLeadBy(mended);
    if (mended) lead(mended);
  }
  const toNote = useShared(noting);
  const [notedBy, setNotedBy] = useState<HalfDay>();
  if (toNote !== notedBy) {
    setNotedBy(toNote);
    if (toNote) note(toNote);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it was followed it is over, and can come again.
  useEffect(() => noting.set(undefined), [toNote]);
  const fallsShort = t('register:will-fall-short', { count: register.short, required: register.required });
  const sign = useCallback(({ id }: ParticipantRow) => setSigning({ participant: id, halfDay: marking }), [marking]);
  const markAsMorning = useMarkAsMorning();
  const fresh = useFreshRows(training, rows);
  const notedWords = useNotedWords();
  const signer = rows.find(({ id }) => id === signing?.participant);
  const isSearching = search.trim() !== '';
  /* A search looks among all, so that nobody who is marked already is taken for a newcomer. */
  const shown = shownRows(rows, { marking, onlyMissing, onlyDoubtful, reached });
  const matches = isSearching ? matching(rows, search) : shown;
  const one = isSearching ? meant(matches, search) : undefined;
  const unknown: Found = isListNumber(search) ? 'no-such-number' : 'nobody';
  const found: Found = !isSearching ? 'nothing-typed' : matches.length === 0 ? unknown : one ? 'one' : 'several';

  const choice = useChoice({ rows, search, matches, one });
  const toMark = choice.picked ?? one;
  const hint = useSearchHint(choice, toMark, marking);

  const now = useClockReader();
  async function markHere(row: ParticipantRow, state: 'present' | 'late' = 'present'): Promise<void> {
    const noted = row.marks[marking];
    if (isKnownHere(noted)) {
      const words = { name: toldName(row), state: notedWords(noted), halfDay: t(`attendance:${marking}`), time: noted.notedAt };
      tellOutcome(t(noted.state === 'left-early' ? 'register:already-left' : 'register:already-here', words));
    } else if (unlessRefused(await mark(row, marking, state, state === 'late' ? now() : '')) === undefined) {
      return;
    }
    /* The next name may have been begun while the disk was written. */
    setSearch((typed) => (typed === search ? '' : typed));
  }
  function enter(state: 'present' | 'late'): void {
    if (toMark) {
      void markHere(toMark, state);
    } else if (found === 'nobody') {
      /* Somebody new comes in as present: late, asked of nobody, would be lost on the way. */
      if (state === 'present') setAdding(nameIn(search));
    } else if (found === 'no-such-number') {
      /* What is scanned next takes its place. */
      field.current?.select();
    }
  }
  /** In the search, beside letters: which of several is meant, and the way into the list. */
  function keyed(key: string): boolean {
    const digitMeans = /^[1-9]$/u.test(key) ? choice.meantBy(key) : undefined;
    if (digitMeans) void markHere(digitMeans);
    else if (choice.among.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) choice.step(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'ArrowDown') enterGrid();
    else return false;
    return true;
  }
  /** Handles a scanned badge like a typed number; what can't be marked says why. */
  function scanned(code: Scanned): void {
    setSearch('');
    field.current?.focus();
    const row = code.scanned === 'number' ? rows.find(({ number }) => number === code.number) : undefined;
    if (row) void markHere(row);
    else if (code.scanned === 'number') tellToAll(t('register:scan-nobody', { number: code.number }));
    else tellToAll(t(`register:scan-${code.scanned}`));
  }
  useScans({ training, search: field, onScan: scanned, onHindered: () => tellToAll(t('register:scan-hindered')) });
  function searchFor(typed: string): void {
    setSearch(typed);
    /* The first of those who are found, wherever the list was. */
    grid.current?.parentElement?.scrollTo({ top: 0 });
  }
  function enterGrid(): void {
    grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }
  function lead({ day, kind }: Mending): void {
    const lies = halfDaysOf(day).find((halfDay) => rows.some((row) => liesIn(kind, row, halfDay)));
    if (lies) setChosen({ halfDay: lies, during: currentHalfDay });
    setSearch('');
    setOnlyMissing(kind === 'notNoted');
    setOnlyDoubtful(kind === 'notSigned' || kind === 'signedButAbsent');
    setSettling(kind === 'conflicts' || kind === 'duplicates' || kind === 'corrections');
  }
  function note(halfDay: HalfDay): void {
    setChosen({ halfDay, during: currentHalfDay });
    setSearch('');
    setOnlyMissing(true);
    setOnlyDoubtful(false);
  }
  function controlEnter(): void {
    const count = asMorningIn(register, marking);
    if (count > 0) void markAsMorning(dayOf(marking), count);
  }
  function leaveMending(): void {
    setOnlyMissing(false);
    setOnlyDoubtful(false);
  }
  /** Returns to certifying once nothing is left or the questions are closed, if the person came from there. */
  function settled(): void {
    setSettling(false);
    if (mended) backToCertifying(mended);
  }
  /** The row may be hidden by a search, or by showing only those who are missing. */
  function goTo(cell: CellPosition): void {
    setSettling(false);
    setSearch('');
    setOnlyMissing(false);
    setOnlyDoubtful(false);
    setSought(cell);
  }
  /** The name goes into the search: Enter marks the walk-in present. */
  function added(person: Person): void {
    setAdding(undefined);
    setSearch(fullName(person));
    tellOutcome(t('register:added', { name: fullName(person) }));
  }
  function takenOff({ person }: Subject): void {
    setChanging(undefined);
    tellOutcome(t('register:taken-off', { name: fullName(person) }));
  }
  function changed(person: Person): void {
    setChanging(undefined);
    tellOutcome(t('register:changed', { name: fullName(person) }));
  }

  return (
    <div className="register">
      <RegisterHead register={register} marking={marking} onAdd={() => setAdding(nameIn(found === 'nobody' ? search : ''))} />
      <div className="register-tools">
        <div className="register-row">
          <SearchField
            search={search}
            found={found}
            matches={matches.length}
            marking={marking}
            field={field}
            onChange={searchFor}
            onClear={() => setSearch('')}
            onEnter={() => enter('present')}
            onShiftEnter={() => enter('late')}
            onControlEnter={controlEnter}
            onKey={keyed}
            hint={hint}
          />
          <HalfDayChoice
            marking={marking}
            notMarked={register.notNoted[marking]}
            onChoose={(halfDay) => setChosen({ halfDay, during: currentHalfDay })}
          />
        </div>
        <div className="register-row">
          <HalfDayTools
            rows={rows}
            marking={marking}
            onlyMissing={onlyMissing}
            onOnlyMissing={setOnlyMissing}
            onMarked={() => field.current?.focus()}
            signedSheets={register.signedSheets[marking].length}
            onSheets={() => setSheetsOf(marking)}
          />
          <DoubtfulFilter
            doubtful={rows.filter((row) => isDoubtful(row, marking)).length}
            isChosen={onlyDoubtful}
            onChoose={setOnlyDoubtful}
          />
        </div>
        <div className="register-row register-notice">
          {mended ? (
            <MendingLine
              mended={mended}
              points={register.open[mended.day - 1] ?? register.open[0]}
              rows={rows}
              marking={marking}
              onChoose={(halfDay) => setChosen({ halfDay, during: currentHalfDay })}
              onLeave={leaveMending}
            />
          ) : (
            <HalfDayQuestions
              register={register}
              marking={marking}
              onMarked={() => field.current?.focus()}
              onNote={note}
              otherwise={register.short > 0 && <FallsShort told={fallsShort} />}
            />
          )}
          <RegisterTold register={register} marking={marking} onSettle={() => setSettling(true)} />
        </div>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('register:empty-title')} drawing="sign-in-table">
          <p>{t('register:empty')}</p>
          <ImportFirstList />
        </EmptyState>
      ) : matches.length === 0 ? (
        <p className="register-nobody">
          {isSearching
            ? t('register:no-match')
            : t(onlyDoubtful ? 'signing:nobody-doubtful' : 'register:nobody-missing', { halfDay: t(`attendance:${marking}`) })}
        </p>
      ) : (
        <>
          <div className="register-scroll">
            <RegisterGrid
              register={register}
              rows={matches}
              marking={marking}
              choice={choice}
              grid={grid}
              sought={sought}
              onFound={() => setSought(undefined)}
              onLetter={() => field.current?.focus()}
              onChange={setChanging}
              onSign={sign}
              onReach={setReached}
              fresh={fresh}
            />
          </div>
          <RegisterHint register={register} reached={reached} />
        </>
      )}
      {adding && (
        <AddParticipantDialog
          name={adding}
          others={rows.map(({ person }) => person)}
          onAdded={added}
          onClose={() => setAdding(undefined)}
        />
      )}
      {settling && <SettleDialog register={register} onGoTo={goTo} onClose={settled} />}
      {signing && signer && (
        <SignDialog row={signer} halfDay={signing.halfDay} signing={register.signing} onClose={() => setSigning(undefined)} />
      )}
      {sheetsOf && (
        <SignedSheetsDialog
          halfDay={sheetsOf}
          sheets={register.signedSheets[sheetsOf]}
          unit={register.signing.unit}
          onClose={() => setSheetsOf(undefined)}
        />
      )}
      <CertifyDialog register={register} trainers={trainers} />
      {changing && (
        <ChangeParticipantDialog
          participant={changing}
          others={rows.map(({ person }) => person)}
          onChanged={changed}
          onTakenOff={() => takenOff(changing)}
          onClose={() => setChanging(undefined)}
        />
      )}
    </div>
  );
}
