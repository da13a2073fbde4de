/**
 * The page's clocks: one that moves each second, one that moves each ten.
 *
 * A clock runs only while something on the screen reads it and the window is visible, so an idle wizard costs nothing. Both
 * show the backend's time: the difference is taken from each View, because a practice lab may live at another time.
 */
import { createSubscriber } from 'svelte/reactivity';

let offset = 0;

/** Takes the backend's clock from a View. */
export function setBackendTime(iso: string): void {
  const backend = Date.parse(iso);
  if (!Number.isNaN(backend)) offset = backend - Date.now();
}

/** Backend time, not followed. */
export function backendNow(): number {
  return Date.now() + offset;
}

function clockEvery(milliseconds: number): () => number {
  const subscribe = createSubscriber((update) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      // Aligned to the whole second, so that two countdowns never change at different moments.
      timer = setTimeout(() => {
        update();
        tick();
      }, milliseconds - (backendNow() % milliseconds) + 5);
    };
    const visibility = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      update();
      tick();
    };
    document.addEventListener('visibilitychange', visibility);
    if (document.visibilityState !== 'hidden') tick();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', visibility);
    };
  });
  return () => {
    subscribe();
    return backendNow();
  };
}

/** For countdowns. */
export const seconds = clockEvery(1_000);
/** For "about 47 min" and the age of things. */
export const tens = clockEvery(10_000);
