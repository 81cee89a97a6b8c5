/** The organisation's key on this laptop, in Settings: made, brought, given away, replaced, and unlocked. */
import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { ChosenKey, OwnKey, ReplacedKey } from '../../domain/certificates/keys';
import type { SavedPapers } from '../../domain/export/requests';
import type { Refusal } from '../../domain/kernel/refusal';
import { PassphraseDialog } from '../training/passphrase-dialog';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { SavedPapersLine } from '../ui/saved-papers';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { KeyFacts } from './fingerprint';
import { BringKeyDialog, MakeKeyDialog, ReplaceKeyDialog } from './key-dialogs';

type Asked = 'make' | 'replace' | 'unlock' | ChosenKey;
type Saving = 'export-key' | 'save-public-part' | 'print-public-page';

interface ActProperties {
  readonly label: string;
  readonly first?: boolean;
  readonly onPress: () => void;
}

const Act = ({ label, first = false, onPress }: ActProperties) => (
  <button type="button" className={`desk-button${first ? ' desk-button-first' : ''}`} onClick={onPress}>
    {label}
  </button>
);

/** What another key would take the place of. */
function replacedBy(own: OwnKey): ReplacedKey {
  if (own.kind === 'none') return null;
  return own.kind === 'unusable' ? 'damaged' : own.fingerprint;
}

interface HereProperties {
  readonly own: Extract<OwnKey, { readonly name: string }>;
  readonly onAsk: (asked: Asked) => void;
}

function KeyHere({ own, onAsk }: HereProperties) {
  const { t } = useWords('keys');
  const [saved, setSaved] = useState<{ readonly papers: SavedPapers; readonly canBeOpened: boolean }>();
  const isLocked = own.kind === 'locked';

  async function save(request: Saving): Promise<void> {
    const answer: SavedPapers | Refusal | undefined = await kit[request]();
    const papers = answer && unlessRefused(answer);
    if (papers) setSaved({ papers, canBeOpened: request === 'print-public-page' });
  }
  async function lock(): Promise<void> {
    if (unlessRefused(await kit['lock-key']())) tellOutcome(t('locked-again'));
  }

  return (
    <>
      <KeyFacts name={own.name} fingerprint={own.fingerprint} />
      <p role="status" className="key-state">
        {isLocked ? <Lock size={18} aria-hidden /> : <LockOpen size={18} aria-hidden />}
        {t(isLocked ? 'is-locked' : 'is-unlocked')}
      </p>
      <div className="desk-actions">
        {isLocked ? <Act label={t('unlock')} onPress={() => onAsk('unlock')} /> : <Act label={t('lock')} onPress={() => void lock()} />}
        <Act label={t('export')} onPress={() => void save('export-key')} />
        <Act label={t('save-public')} onPress={() => void save('save-public-part')} />
        <Act label={t('print-public')} onPress={() => void save('print-public-page')} />
        <Act label={t('replace')} onPress={() => onAsk('replace')} />
      </div>
      <p className="desk-hint">{t('export-hint')}</p>
      <p className="desk-hint">{t('public-hint')}</p>
      {saved && <SavedPapersLine saved={saved.papers} canBeOpened={saved.canBeOpened} />}
    </>
  );
}

export function KeyPart({ own }: { readonly own: OwnKey }) {
  const { t } = useWords('keys');
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);
  const replaces = replacedBy(own);

  async function choose(): Promise<void> {
    const answer = await kit['choose-key']();
    const chosen = answer && unlessRefused(answer);
    if (chosen) setAsked(chosen);
  }

  const isReplaceable = own.kind === 'unusable' && own.why.refused === 'own-key-damaged';
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('what-for')}</p>
      {own.kind === 'none' && <p>{t('none')}</p>}
      {own.kind === 'unusable' && (
        <p role="alert" className="desk-warning">
          {sentenceOf(own.why)}
        </p>
      )}
      {'name' in own && <KeyHere own={own} onAsk={setAsked} />}
      {(own.kind === 'none' || isReplaceable) && (
        <div className="desk-actions">
          <Act label={t('make')} onPress={() => setAsked('make')} />
          <Act label={t('bring')} onPress={() => void choose()} />
        </div>
      )}
      {asked === 'replace' && 'name' in own && (
        <ReplaceKeyDialog own={own} onMake={() => setAsked('make')} onBring={() => void choose()} onClose={close} />
      )}
      {asked === 'make' && <MakeKeyDialog replaces={replaces} onClose={close} />}
      {asked === 'unlock' && (
        <PassphraseDialog
          title={t('unlock-title')}
          what={t('unlock-what')}
          submit={t('unlock-do')}
          ask={(passphrase) => kit['unlock-key'](passphrase)}
          onDone={() => {
            tellOutcome(t('unlocked-now'));
            close();
          }}
          onClose={close}
        />
      )}
      {typeof asked === 'object' && <BringKeyDialog chosen={asked} own={own} replaces={replaces} onClose={close} />}
    </section>
  );
}
