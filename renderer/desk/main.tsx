/** Starts the desk window: asks main what to show, then follows. */
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { DeskView } from '../../domain/desk-view';
import { localeOf } from '../../domain/language';
import '../style/tokens.css';
import { typeIsThere } from '../style/type';
import './desk.css';
import './parts/parts.css';
import './parts/overlays.css';
import { type SharedState, sharedState, useShared } from '../run/shared-state';
import { startWords } from '../words';
import { sentenceOf } from './act';
import { kit } from './bridge';
import { DeskTimeProvider } from './desk-time';
import { DeskWindow } from './desk-window';
import { tellRefusal } from './toasts';

/** Follows main from the first answer on, so that nothing is missed until the first picture stands. */
async function beginToFollow() {
  const { view, time } = await kit.ready();
  const shown = sharedState(view);
  kit.onView(shown.set);
  return { shown, time };
}

function Desk({ shown }: { readonly shown: SharedState<DeskView> }) {
  const view = useShared(shown);
  return (
    <I18nProvider locale={localeOf(view.settings.language)}>
      <DeskWindow view={view} />
    </I18nProvider>
  );
}

/* What nobody caught is a fault of ours: the person hears of it, and the console keeps the reason. */
window.addEventListener('unhandledrejection', () => tellRefusal(sentenceOf({ refused: 'kit-fault' })));

const element = document.getElementById('root');
if (!element) throw new Error('desk.html has no element #root');

const [{ shown, time }] = await Promise.all([beginToFollow(), typeIsThere()]);
startWords(shown.get().settings.language);
createRoot(element).render(
  <DeskTimeProvider first={time}>
    <Desk shown={shown} />
  </DeskTimeProvider>,
);
