/** Whose certificates can be checked on this laptop, in Settings: one is added once its fingerprint was compared with paper. */
import { useState } from 'react';
import { grouped } from '../../domain/certificates/fingerprint';
import type { ChosenKey, KeysView, SignerView } from '../../domain/certificates/keys';
import { isRefusal } from '../../domain/kernel/refusal';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { KeyFacts } from './fingerprint';

interface ClosedBy {
  readonly onClose: () => void;
}

function AddSignerDialog({ chosen, onClose }: ClosedBy & { readonly chosen: ChosenKey }) {
  const { t } = useWords('keys');
  return (
    <WindowDialog title={t('add-title')} onClose={onClose}>
      <Form
        ask={() => kit['add-signer'](chosen.chosen)}
        onDone={() => {
          tellOutcome(t('added', { name: chosen.name }));
          onClose();
        }}
      >
        {() => (
          <>
            <div className="key-compared">
              <KeyFacts name={chosen.name} fingerprint={chosen.fingerprint} />
            </div>
            <p>{t('add-compare')}</p>
            {chosen.knownAs !== undefined && <p className="desk-hint">{t('add-known', { name: chosen.knownAs })}</p>}
            <p className="desk-warning">{t('add-means', { name: chosen.name })}</p>
            <FormActions submit={t('add-do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

function RemoveSignerDialog({ signer, onClose }: ClosedBy & { readonly signer: SignerView }) {
  const { t } = useWords('keys');
  return (
    <WindowDialog title={t('remove-title')} onClose={onClose}>
      <Form
        ask={() => kit['remove-signer'](signer.fingerprint)}
        onDone={() => {
          tellOutcome(t('removed', { name: signer.name }));
          onClose();
        }}
      >
        {() => (
          <>
            <KeyFacts name={signer.name} fingerprint={signer.fingerprint} />
            <p>{t('remove-what')}</p>
            <FormActions submit={t('remove-do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

interface SignerListProperties {
  readonly signers: readonly SignerView[];
  readonly onRemove: (signer: SignerView) => void;
}

function SignerList({ signers, onRemove }: SignerListProperties) {
  const { t } = useWords('keys');
  return (
    <ul className="key-signers">
      {signers.map((signer) => (
        <li key={signer.fingerprint}>
          <div>
            <p className="key-name">{signer.name}</p>
            <p className="desk-hint key-fingerprint">{grouped(signer.fingerprint)}</p>
          </div>
          {signer.isOwn ? (
            <span className="desk-hint key-own">{t('own-mark')}</span>
          ) : (
            <button
              type="button"
              className="desk-button"
              aria-label={t('remove-of', { name: signer.name })}
              onClick={() => onRemove(signer)}
            >
              {t('remove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

async function setAside(told: string): Promise<void> {
  if (unlessRefused(await kit['set-signers-aside']())) tellOutcome(told);
}

export function SignersPart({ signers }: Pick<KeysView, 'signers'>) {
  const { t } = useWords('keys');
  const [chosen, setChosen] = useState<ChosenKey>();
  const [removed, setRemoved] = useState<SignerView>();
  const [isLooking, setLooking] = useState(false);

  async function choose(): Promise<void> {
    setLooking(true);
    try {
      const answer = await kit['choose-signer']();
      setChosen(answer && unlessRefused(answer));
    } finally {
      setLooking(false);
    }
  }

  return (
    <section>
      <h2>{t('signers')}</h2>
      <p className="desk-hint">{t('signers-what')}</p>
      {isRefusal(signers) ? (
        <>
          <p role="alert" className="desk-warning">
            {sentenceOf(signers)}
          </p>
          {signers.refused === 'signers-damaged-first' && (
            <div className="desk-actions">
              <button type="button" className="desk-button" onClick={() => void setAside(t('aside-done'))}>
                {t('aside')}
              </button>
            </div>
          )}
        </>
      ) : (
        <>
          {signers.length === 0 ? <p>{t('no-signers')}</p> : <SignerList signers={signers} onRemove={setRemoved} />}
          <div className="desk-actions">
            <button type="button" className="desk-button" onClick={() => !isLooking && void choose()}>
              {t('add')}
            </button>
            <p role="status" className="desk-hint">
              {isLooking && t('looking-at')}
            </p>
          </div>
        </>
      )}
      {chosen && <AddSignerDialog chosen={chosen} onClose={() => setChosen(undefined)} />}
      {removed && <RemoveSignerDialog signer={removed} onClose={() => setRemoved(undefined)} />}
    </section>
  );
}
