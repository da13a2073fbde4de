/**
 * What assistive technology says when a View takes the place of another.
 *
 * Pure: two Views in, sentences out. Each change gives one sentence, once; countdowns give none. Only what cannot wait (a
 * notice that asks for it, a confirmed step that broke) interrupts.
 */
import type { Notice, StepView, TroubleshootView, View } from '../bindings';
import { connectionName, lowerFirst, navigationLabel, stateName, stepName } from './names';
import { allChecks, findCheck } from './verdicts';
import { t } from './words';

/** One thing to say. */
export interface Announcement {
  text: string;
  urgent: boolean;
}

/** Identifies the open place: a change of it is a change of page. */
export function placeKey(view: View): string {
  const place = view.place.kind === 'step' ? view.place.id : view.place.kind;
  // The same step of another appliance is another page. The table is of all of them.
  const open = view.place.kind === 'appliances' ? undefined : view.listed?.find((one) => one.open);
  return open ? `${open.id} ${place}` : place;
}

/** What to say when `after` takes the place of `before` (null at the start). */
export function announcements(before: View | null, after: View): Announcement[] {
  const out: Announcement[] = [];
  const known = new Set(before?.notices.map((notice) => notice.id));
  for (const notice of after.notices) if (!known.has(notice.id)) sayNotice(notice, out);
  if (!before) return out;

  const stayed = placeKey(before) === placeKey(after);
  const open = stayed && after.place.kind === 'step' ? after.place : null;
  const was = stayed && before.place.kind === 'step' ? before.place : null;

  // What another appliance's steps are called is no news of this one's.
  const other = before.listed?.find((one) => one.open)?.id !== after.listed?.find((one) => one.open)?.id;
  for (const entry of other && before.listed ? [] : after.navigation) {
    const old = before.navigation.find((other) => other.id === entry.id);
    if (!old || old.state === entry.state) continue;
    // Opening a step sets it in progress; the heading, which takes the focus, says enough.
    if (entry.state === 'in-progress' && old.state === 'to-do') continue;
    if (!stayed && entry.current) continue;
    // The proof card speaks for the open step, below.
    if (open && entry.id === open.id) continue;
    out.push({ text: navigationLabel(entry), urgent: old.state === 'confirmed' && entry.state === 'needs-attention' });
  }
  if (open && was) sayStep(was, open, out);
  sayCopied(before, after, out);

  if (before.connection.state !== after.connection.state) {
    const { state, message, next } = after.connection;
    const said = t('spoken-connection', { state: lowerFirst(t(connectionName[state])) });
    out.push({ text: [said, message && t(message), next && t(next)].filter(Boolean).join(' '), urgent: false });
  }
  sayPanel(before, after, out);
  sayPlan(before, after, out);
  sayAppliance(before, after, out);
  return out;
}

// What is offered is beside the box, and nobody would find it there without being told.
function sayCopied({ copied: was }: View, { copied: is }: View, out: Announcement[]): void {
  if (!is || (was?.kind === is.kind && (is.kind !== 'page' || (was.kind === 'page' && was.at === is.at)))) return;
  if (is.kind === 'may-i-read') out.push({ text: t('copied-may-i'), urgent: false });
  else if (is.kind === 'page') out.push({ text: t('copied-page', { page: t(is.page) }), urgent: false });
  else out.push({ text: t('copied-token'), urgent: false });
}

function sayPanel(was: View, is: View, out: Announcement[]): void {
  if (is.fixing && is.fixing.check === was.fixing?.check && is.fixing.healed !== was.fixing.healed) {
    out.push({ text: t(is.fixing.healed ? 'fixing-healed' : 'spoken-not-healed'), urgent: false });
  }
  if (was.place.kind !== 'troubleshoot' || is.place.kind !== 'troubleshoot') return;
  const { running, headline, calm, read } = is.place;
  // The same answer to the same page says nothing new.
  if (read && spokenRead(is.place) !== spokenRead(was.place)) {
    out.push({ text: t(read.message), urgent: false });
  }
  if (!was.place.running && running) out.push({ text: t('spoken-checking', { of: running.of }), urgent: false });
  if (was.place.running && !running) {
    const cause = headline && findCheck(is.place, headline);
    const said = cause ? t('spoken-cause', { headline: t(cause.headline) }) : calm && t(calm);
    out.push({ text: [t('spoken-checked'), said].filter(Boolean).join(' '), urgent: false });
  }
  const symptom = is.place.symptoms.find((one) => one.chosen);
  const old = was.place.symptoms.find((one) => one.chosen);
  // Where it leads somewhere, the focus goes there and the answer describes it.
  if (symptom?.answer && !symptom.first && symptom.id !== old?.id) out.push({ text: t(symptom.answer), urgent: false });
  const before = new Map(allChecks(was.place).map((check) => [check.id, check]));
  for (const check of allChecks(is.place)) {
    const had = before.get(check.id);
    if (!had || (had.mute === null) === (check.mute === null)) continue;
    const id = check.mute ? 'spoken-muted' : check.mute_ended ? 'spoken-mute-ended' : 'spoken-unmuted';
    out.push({ text: t(id, { title: t(check.title) }), urgent: false });
  }
}

function spokenRead({ read }: TroubleshootView): string {
  return read ? t(read.message) + read.facts.map((fact) => t(fact)).join() : '';
}

// That a plan was dropped or is done is said by the focus, which returns, and by the step that it served.
function sayPlan({ plan: was }: View, { plan: is }: View, out: Announcement[]): void {
  if (!is || (was?.id === is.id && was.state.kind === is.state.kind)) return;
  const title = t(is.title);
  if (is.state.kind === 'asking') out.push({ text: t('spoken-plan', { title }), urgent: false });
  else if (is.state.kind === 'running') out.push({ text: t('spoken-plan-running', { title }), urgent: false });
  else out.push({ text: [t(is.state.message), is.state.next && t(is.state.next)].filter(Boolean).join(' '), urgent: false });
}

function sayAppliance({ appliance: was }: View, { appliance: is }: View, out: Announcement[]): void {
  if (is.compare) {
    if (was.compare?.fingerprint === is.compare.fingerprint) return;
    out.push({ text: t(is.compare.before ? 'spoken-changed' : 'spoken-compare'), urgent: false });
  } else if (was.state !== is.state) {
    const said = t('spoken-appliance', { state: lowerFirst(t(connectionName[is.state])) });
    out.push({ text: [said, is.message && t(is.message), is.next && t(is.next)].filter(Boolean).join(' '), urgent: false });
  }
}

function sayNotice(notice: Notice, out: Announcement[]): void {
  if (notice.spoken === 'silent') return;
  const text = [notice.message, notice.details].filter((part) => part !== null).map((part) => t(part)).join(' ');
  out.push({ text, urgent: notice.spoken === 'assertive' });
}

function sayStep(was: StepView, is: StepView, out: Announcement[]): void {
  const said = t(is.proof.headline);
  // A notice that came with it, as when a token runs out, has these words already.
  const headline = out.some(({ text }) => text.startsWith(said)) ? '' : said;
  if (was.proof.state !== is.proof.state) {
    const broke = was.proof.state === 'confirmed' && is.proof.state === 'needs-attention';
    const state = lowerFirst(t(stateName[is.proof.state]));
    const id = is.proof.state === 'confirmed' && is.has_next ? 'spoken-confirmed' : 'spoken-verdict';
    const moves = is.moving && t('spoken-moving', { state, headline, step: t(stepName[is.moving.to]) });
    out.push({ text: (moves ?? t(id, { state, headline })).trim(), urgent: broke });
  } else if (headline && t(was.proof.headline) !== headline) {
    out.push({ text: headline, urgent: false });
  }

  const polled = was.proof.waiting?.polling === true && !was.proof.waiting.paused;
  const polls = is.proof.waiting?.polling === true && !is.proof.waiting.paused;
  if (!polled && polls) out.push({ text: t('spoken-waiting-start'), urgent: false });
  if (polled && !polls && was.proof.state === is.proof.state) out.push({ text: t('spoken-waiting-stop'), urgent: false });

  const verdict = is.proof.paste.verdict;
  const old = was.proof.paste.verdict;
  // The same answer to another text is an answer still.
  if (verdict && (!old || t(old.message) !== t(verdict.message) || was.proof.paste.stamp !== is.proof.paste.stamp)) {
    out.push({ text: t(verdict.message), urgent: false });
  }
}
