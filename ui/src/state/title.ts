/** The window's title, in the same words as the title bar: "Step 4 of 8, Submit and commit the change – esa03". */
import type { View } from '../bindings/View';
import { msg, t } from './words';

export function windowTitle(view: View): string {
  const { place } = view;
  const here =
    place.kind !== 'step'
      ? msg('window-title-connect')
      : place.number === null
        ? msg('window-title-page', { heading: place.heading })
        : msg('window-title-step', { number: place.number, heading: place.heading });
  return t(view.practice ? 'window-title-practice' : 'window-title', { place: here, device: view.device ?? 'Passarela' });
}
