/** The window's title, in the same words as the title bar: "Step 4 of 8, Submit and commit the change – esa03". */
import type { Message, PlaceView, View } from '../bindings';
import { msg, t } from './words';

export function windowTitle(view: View): string {
  const { place } = view;
  const here = placeTitle(place);
  return t(view.practice ? 'window-title-practice' : 'window-title', { place: here, device: view.device ?? 'Passarela' });
}

/** While the user guide is open. */
export function guideTitle(view: View): string {
  return t(view.practice ? 'window-title-practice' : 'window-title', { place: msg('guide-heading'), device: view.device ?? 'Passarela' });
}

/** What a place is called, the report and the panel too. */
export function placeTitle(place: PlaceView): Message {
  switch (place.kind) {
    case 'step':
      return place.number === null
        ? msg('window-title-page', { heading: place.heading })
        : msg('window-title-step', { number: place.number, heading: place.heading });
    case 'troubleshoot':
      return msg('navigation-troubleshoot');
    case 'report':
      return msg('window-title-report');
    case 'welcome':
      return msg('welcome-heading');
    case 'answers':
      return msg('answers-heading');
    case 'debrief':
      return msg('debrief-heading');
    case 'about':
      return msg('about-heading');
    case 'set-ups':
      return msg('set-ups-heading');
    case 'appliances':
      return msg('appliances-heading');
    case 'activity':
      return msg('navigation-activity');
    default:
      return msg('window-title-connect');
  }
}
