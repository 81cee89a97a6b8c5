/** Settings of this laptop: language, keys, the letterhead, hints, the second place, and where everything is. */

import type { DeskView } from '../../domain/desk/desk-view';
import { languages } from '../../domain/kernel/language';
import { TimerSettings } from '../agenda/timer-settings';
import { KeyPart } from '../certificates/key-part';
import { SignersPart } from '../certificates/signers-part';
import { LetterheadPart } from '../letterhead/letterhead-part';
import { SharedFolderPart } from '../sharing/shared-folder-part';
import { ScreenTools } from '../stage/screens/screen-tools';
import { changeSettings as change } from '../ui/change-settings';
import { KeptTick, useKeptChoice } from '../ui/kept-choice';
import { languageNames } from '../ui/languages';
import { Part } from '../ui/part';
import { useWords } from '../ui/words';
import { LookChoice, RoomLightChoice } from './picture-choices';
import { SecondPlace } from './second-place';
import './settings.css';

interface SettingsPlaceProperties {
  readonly view: DeskView;
  readonly onHelp: () => void;
}

/** What is nothing for the room: a heading, and why there is no more under it. */
const InSight = ({ title, why }: { readonly title: string; readonly why: string }) => (
  <section>
    <h2>{title}</h2>
    <p className="desk-hint">{why}</p>
  </section>
);

export function SettingsPlace({ view, onHelp }: SettingsPlaceProperties) {
  const { t } = useWords('settings');
  const { settings, projector } = view;
  const [chosen, choose] = useKeptChoice(settings.language, (language) => change({ language }));
  return (
    <div className="settings">
      <h1>{t('title')}</h1>
      <fieldset className="desk-choices" aria-describedby="settings-language-hint">
        <legend>{t('language')}</legend>
        {languages.map((language) => (
          <label key={language} className="desk-choice" lang={language}>
            <input type="radio" name="language" value={language} checked={chosen === language} onChange={() => choose(language)} />
            {languageNames[language]}
          </label>
        ))}
        <p id="settings-language-hint" className="desk-hint">
          {t('language-hint')}
        </p>
      </fieldset>
      <section>
        <h2>{t('keys')}</h2>
        <KeptTick
          kept={settings.singleLetterKeys}
          keep={(singleLetterKeys) => change({ singleLetterKeys })}
          aria-describedby="settings-keys-hint"
        >
          {t('single-letter-keys')}
        </KeptTick>
        <p id="settings-keys-hint" className="desk-hint">
          {t('single-letter-keys-hint', { letters: 'B, H, P, T, R' })}
        </p>
        <div className="desk-actions">
          <button type="button" className="desk-button" onClick={onHelp}>
            {t('show-keys')}
          </button>
        </div>
      </section>
      <Part>
        <TimerSettings timers={settings.timers} keep={(timers) => change({ timers })} />
      </Part>
      <Part>
        <LetterheadPart
          letterhead={settings.letterhead}
          signing={view.inSight ? undefined : { signing: view.settings.signing, travels: view.settings.profileTravels }}
        />
      </Part>
      <section>
        <h2>{t('hints')}</h2>
        <KeptTick kept={settings.hints.shown} keep={(hints) => change({ hints })} aria-describedby="settings-hints-hint">
          {t('show-hints')}
        </KeptTick>
        <p id="settings-hints-hint" className="desk-hint">
          {t('show-hints-hint')}
        </p>
      </section>
      <Part>
        <ScreenTools projector={projector} />
      </Part>
      <Part>
        <RoomLightChoice room={settings.room} />
        <LookChoice look={settings.look} looks={view.training?.looks ?? []} />
      </Part>
      <section>
        <h2>{t('captures')}</h2>
        <KeptTick
          kept={settings.captures.possible && settings.captures.kept}
          keep={(keptFromCaptures) => change({ keptFromCaptures })}
          disabled={!settings.captures.possible}
          aria-describedby="settings-captures-hint"
        >
          {t('keep-from-captures')}
        </KeptTick>
        <p id="settings-captures-hint" className="desk-hint">
          {t(settings.captures.possible ? 'keep-from-captures-hint' : 'captures-impossible')}
        </p>
      </section>
      <Part>
        {view.inSight ? (
          <InSight title={t('settings:second-place')} why={t('settings:folders-hidden')} />
        ) : (
          <SecondPlace backup={view.backup} unread={view.unreadable.length} />
        )}
      </Part>
      <Part>
        {view.inSight ? (
          <InSight title={t('sharing:title')} why={t('sharing:hidden')} />
        ) : (
          <SharedFolderPart sharing={view.sharing} laptops={view.laptops} laptopName={view.settings.laptopName} />
        )}
      </Part>
      <Part>
        {view.inSight ? (
          <InSight title={t('keys:title')} why={t('keys:hidden')} />
        ) : (
          <>
            <KeyPart own={view.keys.own} />
            <SignersPart signers={view.keys.signers} />
          </>
        )}
      </Part>
      <section>
        <h2>{t('about')}</h2>
        <dl className="desk-facts">
          {settings.dataFolder !== undefined && (
            <>
              <dt>{t('data-folder')}</dt>
              <dd className="desk-path">{settings.dataFolder}</dd>
            </>
          )}
          <dt>{t('version')}</dt>
          <dd>{settings.version}</dd>
          <dt>{t('runtime')}</dt>
          <dd>
            {settings.runtime}
            {settings.runtimeIsOld && <p className="desk-hint">{t('runtime-is-old')}</p>}
          </dd>
        </dl>
      </section>
    </div>
  );
}
