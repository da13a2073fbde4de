/**
 * The icons in use, put into the page at build. Lucide (ISC licence), stroke thinned by the style sheet.
 */
import arrowLeft from '$icons/arrow-left.svg?raw';
import beside from '$icons/panel-right.svg?raw';
import bell from '$icons/bell.svg?raw';
import lab from '$icons/flask-conical.svg?raw';
import maximize from '$icons/app-window.svg?raw';
import both from '$icons/arrow-left-right.svg?raw';
import check from '$icons/check.svg?raw';
import chevron from '$icons/chevron-right.svg?raw';
import clock from '$icons/clock.svg?raw';
import cloud from '$icons/cloud.svg?raw';
import download from '$icons/download.svg?raw';
import folder from '$icons/folder-open.svg?raw';
import copy from '$icons/copy.svg?raw';
import external from '$icons/external-link.svg?raw';
import file from '$icons/file-up.svg?raw';
import globe from '$icons/globe.svg?raw';
import info from '$icons/info.svg?raw';
import key from '$icons/key-round.svg?raw';
import monitor from '$icons/monitor.svg?raw';
import pause from '$icons/pause.svg?raw';
import play from '$icons/play.svg?raw';
import radar from '$icons/radar.svg?raw';
import refresh from '$icons/refresh-cw.svg?raw';
import reset from '$icons/rotate-ccw.svg?raw';
import server from '$icons/server.svg?raw';
import settings from '$icons/sliders-horizontal.svg?raw';
import stethoscope from '$icons/stethoscope.svg?raw';
import history from '$icons/history.svg?raw';
import x from '$icons/x.svg?raw';

const bare = (svg: string) => svg.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ').trim();

export const icons = {
  'arrow-left': bare(arrowLeft),
  bell: bare(bell),
  beside: bare(beside),
  lab: bare(lab),
  maximize: bare(maximize),
  both: bare(both),
  check: bare(check),
  chevron: bare(chevron),
  clock: bare(clock),
  cloud: bare(cloud),
  copy: bare(copy),
  download: bare(download),
  folder: bare(folder),
  external: bare(external),
  file: bare(file),
  globe: bare(globe),
  info: bare(info),
  key: bare(key),
  monitor: bare(monitor),
  pause: bare(pause),
  play: bare(play),
  radar: bare(radar),
  refresh: bare(refresh),
  reset: bare(reset),
  server: bare(server),
  settings: bare(settings),
  stethoscope: bare(stethoscope),
  history: bare(history),
  x: bare(x),
} as const;

export type IconName = keyof typeof icons;
