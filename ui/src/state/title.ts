/** The window's title: "Step 4 of 8, Submit and commit – esa03". */
import type { View } from '../bindings/View';
import { stepName } from './names';
import { t } from './words';

export function windowTitle(view: View): string {
  const place =
    view.place.kind === 'connect'
      ? t('connect-caption')
      : view.place.number === null
        ? t(stepName[view.place.id])
        : t('title-step', { number: view.place.number, step: t(stepName[view.place.id]) });
  const named = view.device ? t('title-device', { place, device: view.device }) : place;
  return view.practice ? t('title-practice', { title: named }) : named;
}
