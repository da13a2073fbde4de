/**
 * The types of what Rust shows and takes. Generated from them: do not edit, run `cargo xtask bless`.
 */

/**
 * What About says.
 */
export type AboutView = { 
/**
 * This program's version.
 */
version: string, 
/**
 * The licence, by its SPDX name.
 */
licence: string, 
/**
 * The folder of all state.
 */
folder: string, };

/**
 * One numbered action. In its text `[[Label]]` marks an on-screen label, shown as a chip, verbatim in English.
 */
export type Action = { 
/**
 * The sentence.
 */
text: Message, 
/**
 * Opens a page in the person's browser.
 */
open: OpenTarget | null, 
/**
 * A value to copy.
 */
copy: CopyValue | null, 
/**
 * Shown instead of a number when this is not an action on the far side: `have-token`.
 */
control: Control | null, };

/**
 * One line of the activity log.
 */
export type Activity = { 
/**
 * When.
 */
at: string, 
/**
 * What happened.
 */
message: Message, 
/**
 * By whom or by what means.
 */
source: Source, 
/**
 * Whether it wrote to the cloud or the appliance.
 */
wrote: boolean, 
/**
 * What it is about.
 */
kind: ActivityKind, };

/**
 * What an entry is about, to filter by.
 */
export type ActivityKind = "page" | "step" | "token" | "answer" | "access" | "check" | "change" | "practice";

/**
 * The log of activity.
 */
export type ActivityView = { 
/**
 * Its lines, newest first.
 */
lines: Array<Activity>, 
/**
 * What can be taken back, newest first.
 */
undos: Array<UndoView>, 
/**
 * The file that was saved last.
 */
saved: SavedFile | null, 
/**
 * Why the last try to save came to nothing.
 */
failure: SaveFailure | null, };

/**
 * What came of a text that appliances were added from.
 */
export type AddedView = { 
/**
 * How many were added.
 */
taken: number, 
/**
 * Lines that were not taken.
 */
not_taken: Array<LineView>, };

/**
 * What the ESA is called.
 */
export type ApplianceName = "esa" | "secure-email-gateway";

/**
 * A set-up in the table.
 */
export type ApplianceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The appliance's name, once known.
 */
name: string | null, 
/**
 * It is the one that is open.
 */
open: boolean, 
/**
 * The tenant's region.
 */
region: Region | null, 
/**
 * How many of the eight steps are confirmed.
 */
confirmed: number, 
/**
 * The least certain of what is proven or claimed.
 */
weakest: WeakestView | null, 
/**
 * Its token's clock.
 */
token: TokenView | null, 
/**
 * When all its checks were last run.
 */
checked_at: string | null, 
/**
 * It is being checked.
 */
checking: boolean, 
/**
 * It is to be checked, once others are through.
 */
waits: boolean, 
/**
 * The step that comes next; none where nothing is left to do.
 */
next: StepId | null, 
/**
 * What that step is called.
 */
next_state: StepState, 
/**
 * What is the matter with its files.
 */
trouble: Message | null, 
/**
 * Its cluster, where it is one of one or is to be.
 */
cluster: ClusterView | null, };

/**
 * The card.
 */
export type ApplianceView = { 
/**
 * How it stands.
 */
state: ConnectionState, 
/**
 * Address of the API, as entered.
 */
address: string, 
/**
 * User name.
 */
user: string, 
/**
 * Where the password is.
 */
kept: Kept, 
/**
 * A certificate that this computer does not trust, to be compared by the person.
 */
compare: ShownCertificate | null, 
/**
 * The fingerprint that was accepted, if one was.
 */
pinned: string | null, 
/**
 * What is so, in words.
 */
message: Message | null, 
/**
 * What to do.
 */
next: Message | null, 
/**
 * For support.
 */
details: string | null, 
/**
 * When it was tried last.
 */
checked_at: string | null, 
/**
 * The password was refused once and is used no more until it is entered again.
 */
stopped: boolean, };

/**
 * The table of set-ups.
 */
export type AppliancesView = { 
/**
 * In the order in which they were added.
 */
rows: Array<ApplianceRow>, 
/**
 * Many are being checked.
 */
checking: CheckingView | null, 
/**
 * What came of the text that appliances were last added from.
 */
added: AddedView | null, };

/**
 * Checks of one place.
 */
export type CheckGroup = { 
/**
 * Where.
 */
at: Location, 
/**
 * Its checks.
 */
checks: Array<CheckView>, };

/**
 * Every check, in the order that decides the headline.
 */
export type CheckId = "this.online" | "this.clock" | "this.keychain" | "path.eligible" | "appliance.version" | "appliance.security_release" | "appliance.certificate_bundle" | "appliance.clock" | "cloud.sign_in" | "cloud.scopes" | "cloud.account" | "region.agree" | "sse.ctr_enabled" | "esa.enabled" | "esa.committed" | "esa.asks_token" | "token.shape" | "token.cloud" | "token.valid" | "esa.registered" | "sse.device" | "ctr.device_offered" | "ctr.module" | "ctr.module_device" | "ctr.health" | "query.syntax" | "query.window" | "ctr.data" | "network.reach";

/**
 * One check, opened or not.
 */
export type CheckView = { 
/**
 * Which.
 */
id: CheckId, 
/**
 * Its name: "Region chosen on the ESA".
 */
title: Message, 
/**
 * Its verdict.
 */
verdict: Verdict, 
/**
 * It is being looked at right now; the verdict beside it is the last one.
 */
checking: boolean, 
/**
 * Why it cannot tell.
 */
unknown: Unknown | null, 
/**
 * What is so.
 */
headline: Message, 
/**
 * What it follows from, and why we think so.
 */
details: Array<Message>, 
/**
 * What we expected.
 */
expected: Message | null, 
/**
 * What we found.
 */
found: Message | null, 
/**
 * How we looked.
 */
provenances: Array<Provenance>, 
/**
 * What we looked for.
 */
looked_for: Message, 
/**
 * Why it matters.
 */
why: Message, 
/**
 * What would tell, and the way to each place where it can be shown.
 */
would_tell: Array<TellView>, 
/**
 * The check whose failure this follows from.
 */
blocked_by: CheckId | null, 
/**
 * The fix, if something is wrong.
 */
fix: FixView | null, 
/**
 * The way to the step that does it, where it is not to be so yet.
 */
coming: NoticeAction | null, 
/**
 * How it may look different, and where the variants are.
 */
different: DifferentView | null, 
/**
 * Muted by the person.
 */
mute: MuteView | null, 
/**
 * A mute that is over, until the person has taken note of it.
 */
mute_ended: MuteView | null, 
/**
 * Details for support can be copied.
 */
crashed: boolean, };

/**
 * Many set-ups are being checked.
 */
export type CheckingView = { 
/**
 * How many in all.
 */
of: number, 
/**
 * How many are through.
 */
done: number, };

/**
 * One option.
 */
export type Choice = { 
/**
 * Sent back.
 */
value: string, 
/**
 * Shown.
 */
label: Message, 
/**
 * More, below it.
 */
hint: Message | null, };

/**
 * What the person said of an appliance's cluster.
 */
export type ClusterView = { 
/**
 * What they call it: set-ups of one name, in whatever letters, are its members.
 */
name: string | null, 
/**
 * What to mind: the mode, or to deregister before it joins.
 */
note: Message, };

/**
 * A report that somebody else made, read only.
 */
export type ColleagueView = { 
/**
 * When it was made.
 */
made_at: string, 
/**
 * Made in practice.
 */
practice: boolean, 
/**
 * Its page, for a frame without any rights.
 */
text: string, };

/**
 * See [`ConnectionView`].
 */
export type ConnectionState = "off" | "testing" | "tested" | "connected" | "refused" | "no-answer";

/**
 * The Threat Response API connection.
 */
export type ConnectionView = { 
/**
 * Where the password is.
 */
kept: Kept, 
/**
 * The API client's id, if one was entered.
 */
client_id: string, 
/**
 * Its region.
 */
region: Region | null, 
/**
 * Off, testing, connected, refused, no answer.
 */
state: ConnectionState, 
/**
 * In words: "Contoso, administrator", or what went wrong and what to do.
 */
message: Message | null, 
/**
 * What to do about it.
 */
next: Message | null, 
/**
 * Details for support: status, trace id.
 */
details: string | null, 
/**
 * When it last answered.
 */
checked_at: string | null, 
/**
 * Scopes that a step needs and the API client lacks.
 */
missing_scopes: Array<string>, };

/**
 * Controls that stand inside the list of actions.
 */
export type Control = "have-token" | "copy-token";

/**
 * What is offered.
 */
export type CopiedOffer = { "kind": "may-i-read" } | { "kind": "page", 
/**
 * Its name, inside a sentence.
 */
page: Message, 
/**
 * When it was copied, where the system tells.
 */
at: string | null, } | { "kind": "token", 
/**
 * When it was copied, where the system tells.
 */
at: string | null, };

/**
 * A value with a Copy button. Never a secret, but for the practice lab's own.
 */
export type CopyValue = { 
/**
 * What it is.
 */
label: Message, 
/**
 * The value.
 */
value: string, };

/**
 * What is done with a page that was copied elsewhere, when the person comes back.
 */
export type Copying = "ask" | "always" | "never";

/**
 * A pasted investigation text, looked at.
 */
export type Corrected = { 
/**
 * The text that Threat Response understands, if there is one.
 */
text: string | null, 
/**
 * Whether it differs from what was pasted.
 */
changed: boolean, 
/**
 * Where it is wrong, counted in characters from 0, and why.
 */
errors: Array<QueryError>, };

/**
 * One fault of an exercise, looked back on.
 */
export type DebriefLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What broke.
 */
fault: Message, 
/**
 * The check at which it shows.
 */
check: CheckId | null, 
/**
 * That check's name.
 */
title: Message | null, 
/**
 * What the panel said there; `None` if the panel was not asked while the fault was staged.
 */
said: Message | null, 
/**
 * What stood first in the panel then.
 */
stood: StoodFirst, 
/**
 * The step that would have prevented it.
 */
prevented_by: StepId | null, 
/**
 * How.
 */
prevention: Message, 
/**
 * What became of it.
 */
end: FaultEnd, };

/**
 * How a page may look different from what is described.
 */
export type DifferentView = { 
/**
 * What is known of it, and who says so.
 */
text: Message, 
/**
 * The step whose variants change the instructions; none where the Connect page describes it.
 */
step: StepId | null, };

/**
 * Which way a language is written.
 */
export type Direction = "ltr" | "rtl";

/**
 * A set-up that was set aside.
 */
export type EarlierSetUp = { 
/**
 * Its folder's name; sent back.
 */
id: string, 
/**
 * Its machine, where that is known.
 */
device: string | null, 
/**
 * When it was begun.
 */
begun_at: string, 
/**
 * When it was set aside.
 */
set_aside_at: string, 
/**
 * Whether the key store still holds its passwords.
 */
keeps_secrets: boolean, };

/**
 * How an exercise stands.
 */
export type ExerciseState = "none" | "running" | "solved" | "ended";

/**
 * A fault that can be staged.
 */
export type FaultChoice = { 
/**
 * `region-mismatch`; sent back.
 */
id: string, 
/**
 * In words.
 */
label: Message, 
/**
 * `world`, `transport`, `local`: how the list is grouped.
 */
group: string, 
/**
 * Whether it is staged.
 */
on: boolean, };

/**
 * What became of a staged fault.
 */
export type FaultEnd = "put-right" | "taken-back" | "still-there";

/**
 * One thing that can be found.
 */
export type Findable = { 
/**
 * Names it among all: `step-commit`, `check-esa.committed`.
 */
id: string, 
/**
 * What it is.
 */
kind: FindableKind, 
/**
 * Its name.
 */
label: Message, 
/**
 * What else is said of it, by which it is found too.
 */
words: Array<Message>, 
/**
 * What leads there, in this order.
 */
inputs: Array<Input>, };

/**
 * What can be found, in the order in which equals stand.
 */
export type FindableKind = "step" | "appliance" | "action" | "place" | "symptom" | "check";

/**
 * How to put something right.
 */
export type FixView = { 
/**
 * In order, with what to open.
 */
lines: Array<Action>, 
/**
 * The step it walks to.
 */
step: StepId | null, 
/**
 * "Go to step 4".
 */
go: Message | null, 
/**
 * Opens the Connect page.
 */
connect: boolean, };

/**
 * On a step page: the person came here to put something right.
 */
export type FixingView = { 
/**
 * Which check sent them here.
 */
check: CheckId, 
/**
 * Its name.
 */
title: Message, 
/**
 * What is wrong, in one sentence.
 */
headline: Message, 
/**
 * Whether it is well by now.
 */
healed: boolean, 
/**
 * How it stands now.
 */
verdict: Verdict, };

/**
 * A page to give to somebody else.
 */
export type Handoff = { 
/**
 * For whom.
 */
title: Message, 
/**
 * What, why, exact values, how we will know.
 */
lines: Array<Message>, };

/**
 * Whom a handoff is for.
 */
export type HandoffKind = "firewall" | "sse-admin" | "upgrade";

/**
 * A handoff, in the report.
 */
export type HandoffView = { 
/**
 * For whom.
 */
which: HandoffKind, 
/**
 * What it says.
 */
card: Handoff, };

/**
 * One kind of what was hidden.
 */
export type Hidden = { 
/**
 * Which kind.
 */
kind: HiddenKind, 
/**
 * How many different ones.
 */
count: number, 
/**
 * Whether the person chose to show them. Never true for secrets.
 */
shown: boolean, 
/**
 * Whether they may choose. Never true for secrets.
 */
may_show: boolean, };

/**
 * What the report hides.
 */
export type HiddenKind = "host" | "address" | "email" | "person" | "id" | "subject" | "secret";

/**
 * One action of the person.
 */
export type Input = { "do": "go", 
/**
 * Which.
 */
step: StepId, } | { "do": "open", 
/**
 * Which.
 */
place: PlaceId, } | { "do": "continue" } | { "do": "back" } | { "do": "go-on-without-proof" } | { "do": "mark", 
/**
 * Which step.
 */
step: StepId, } | { "do": "unmark", 
/**
 * Which step.
 */
step: StepId, } | { "do": "answer", 
/**
 * Which.
 */
question: QuestionId, 
/**
 * As typed or chosen; empty takes the answer back. A choice that the question does not offer changes nothing.
 */
value: string, } | { "do": "type", 
/**
 * Which field.
 */
field: TextField, 
/**
 * Everything in it.
 */
text: string, } | { "do": "paste", 
/**
 * The plain text, which the box shows.
 */
text: string, 
/**
 * The same as HTML, which keeps cells and rows apart where the text glues them.
 */
html: string | null, } | { "do": "clear-paste" } | { "do": "discard-page" } | { "do": "undo", 
/**
 * Its id.
 */
act: number, } | { "do": "undo-last" } | { "do": "choose-variant", 
/**
 * Its id.
 */
variant: string, } | { "do": "have-token", 
/**
 * Its life in minutes, one of the eleven.
 */
minutes: number, 
/**
 * Which portal it was made in.
 */
region: Region, 
/**
 * How many appliances it is for, 1 to 100.
 */
appliances: number, } | { "do": "forget-token" } | { "do": "check-now" } | { "do": "pause-checks" } | { "do": "resume-checks" } | { "do": "forget-connection" } | { "do": "choose-query-kind", 
/**
 * `email_subject`, …
 */
kind: string, } | { "do": "set-theme", 
/**
 * Which.
 */
theme: Theme, } | { "do": "set-zoom", 
/**
 * 50–400.
 */
percent: number, } | { "do": "set-move-on", 
/**
 * Whether.
 */
on: boolean, } | { "do": "set-on-top", 
/**
 * Whether.
 */
on: boolean, } | { "do": "move-on", 
/**
 * Which was announced.
 */
to: StepId, } | { "do": "stay" } | { "do": "set-copying", 
/**
 * Which.
 */
copying: Copying, } | { "do": "use-copied" } | { "do": "use-copied-token", 
/**
 * Its life in minutes, one of the eleven.
 */
minutes: number, 
/**
 * Which portal it was made in.
 */
region: Region, } | { "do": "drop-copied" } | { "do": "set-notify", 
/**
 * Whether.
 */
on: boolean, } | { "do": "set-language", 
/**
 * Its id; one that there is not changes nothing.
 */
language: string, } | { "do": "set-portal-name", 
/**
 * Which name.
 */
name: PortalName | null, } | { "do": "set-appliance-name", 
/**
 * Which name.
 */
name: ApplianceName, } | { "do": "set-report-language", 
/**
 * Its id; one that there is not changes nothing.
 */
language: string, } | { "do": "enter-practice" } | { "do": "leave-practice" } | { "do": "reset-practice", 
/**
 * Which starting world.
 */
world: string, } | { "do": "dismiss", 
/**
 * Its id.
 */
notice: string, } | { "do": "retry-key-store" } | { "do": "check-all" } | { "do": "open-check", 
/**
 * Which.
 */
check: CheckId | null, } | { "do": "choose-symptom", 
/**
 * Its id.
 */
symptom: string, } | { "do": "show-all-checks", 
/**
 * Whether.
 */
all: boolean, } | { "do": "fix", 
/**
 * Which check.
 */
check: CheckId, 
/**
 * To which step; none for a fix that happens elsewhere in the window.
 */
step: StepId | null, } | { "do": "back-to-check" } | { "do": "mute", 
/**
 * Which.
 */
check: CheckId, 
/**
 * Why.
 */
reason: string, 
/**
 * For how many days, 1–90.
 */
days: number, } | { "do": "unmute", 
/**
 * Which.
 */
check: CheckId, } | { "do": "plan-module" } | { "do": "plan-remove-module" } | { "do": "plan-message", 
/**
 * Send without TLS, where the listener's certificate is not trusted.
 */
plain: boolean, } | { "do": "agree", 
/**
 * Its id.
 */
plan: number, } | { "do": "drop-plan" } | { "do": "accept-certificate", 
/**
 * Its fingerprint, as it was shown.
 */
fingerprint: string, } | { "do": "forget-appliance" } | { "do": "close-report" } | { "do": "report-format", 
/**
 * Which.
 */
format: ReportFormat, } | { "do": "report-show", 
/**
 * Which kind.
 */
kind: HiddenKind, 
/**
 * Whether.
 */
show: boolean, } | { "do": "report-notes", 
/**
 * Whether.
 */
notes: boolean, } | { "do": "stage-faults", 
/**
 * Their ids.
 */
faults: Array<string>, } | { "do": "surprise-me", 
/**
 * The seed; empty for a new one.
 */
seed: string, } | { "do": "debrief" } | { "do": "undo-start-over" } | { "do": "begin-anew" } | { "do": "bring-back", 
/**
 * Its id.
 */
set_up: string, } | { "do": "discard", 
/**
 * Its id.
 */
set_up: string, } | { "do": "add-appliances", 
/**
 * The text.
 */
text: string, } | { "do": "open-set-up", 
/**
 * Its id.
 */
set_up: string, } | { "do": "rename-set-up", 
/**
 * Its id.
 */
set_up: string, 
/**
 * The name; a blank one changes nothing.
 */
name: string, } | { "do": "remove-set-up", 
/**
 * Its id.
 */
set_up: string, } | { "do": "put-back", 
/**
 * Its id among the earlier ones.
 */
set_up: string, } | { "do": "set-cluster", 
/**
 * Their ids.
 */
set_ups: Array<string>, 
/**
 * What the cluster is called; a blank name takes them out of theirs.
 */
name: string, } | { "do": "check-set-ups", 
/**
 * Their ids.
 */
set_ups: Array<string>, } | { "do": "stop-checking" };

/**
 * Where a secret is.
 */
export type Kept = "stored" | "this-run" | "missing";

/**
 * The operating system's key store.
 */
export type KeyStoreState = "unknown" | "ready" | "asking" | "locked" | "denied" | "refused" | "missing" | "no-collection" | "ambiguous" | "empty" | "absent" | "failed";

/**
 * How an answer is known.
 */
export type KnownBy = "seen" | "practice" | "you" | "assumed";

/**
 * The practice lab.
 */
export type LabView = { 
/**
 * Credentials to copy.
 */
credentials: Array<CopyValue>, 
/**
 * Pages to open.
 */
pages: Array<OpenTarget>, 
/**
 * Starting worlds to choose from.
 */
worlds: Array<Choice>, 
/**
 * What was there before the last start over can be put back.
 */
can_undo: boolean, 
/**
 * Faults to stage, in the order in which they decide a headline.
 */
faults: Array<FaultChoice>, 
/**
 * How many faults are staged now, whether or not the list says which.
 */
staged: number, 
/**
 * The seed of the last surprise, so that a class can be given the same one.
 */
seed: string | null, 
/**
 * The faults were staged by a surprise: the picker does not say which.
 */
secret: boolean, 
/**
 * How the exercise stands.
 */
exercise: ExerciseState, 
/**
 * After an exercise: what broke, what the panel said, what would have prevented it.
 */
debrief: Array<DebriefLine>, 
/**
 * Why the lab does not run, if it does not.
 */
failure: Message | null, };

/**
 * A language that there are message files of.
 */
export type Language = { 
/**
 * Its BCP 47 tag, and the name of its folder: `pt-BR`.
 */
id: string, 
/**
 * What it calls itself.
 */
name: string, 
/**
 * Which way it is written.
 */
direction: Direction, };

/**
 * The languages there are, and which hold.
 */
export type Languages = { 
/**
 * All of them, in the order in which they are offered.
 */
all: Array<Language>, 
/**
 * The window's, by id.
 */
window: string, 
/**
 * The report's, by id.
 */
report: string, };

/**
 * A line that was not taken.
 */
export type LineView = { 
/**
 * Which, from 1.
 */
line: number, 
/**
 * What stands there.
 */
text: string, 
/**
 * Why.
 */
why: Message, };

/**
 * A set-up of the list, by name.
 */
export type ListedView = { 
/**
 * Its id, to open it by.
 */
id: string, 
/**
 * The appliance's name, once known.
 */
name: string | null, 
/**
 * It is the one that is open.
 */
open: boolean, };

/**
 * Where a step is done.
 */
export type Location = "esa" | "sma" | "sse" | "threat-response" | "xdr" | "this-computer" | "both";

/**
 * A message id of the `.ftl` files with its arguments.
 */
export type Message = { 
/**
 * The Fluent message id.
 */
id: string, 
/**
 * What the message's variables stand for.
 */
args?: { [key in string]: Value }, };

/**
 * A milestone of the proof.
 */
export type Milestone = { 
/**
 * `sent`, `tracked`, `investigated`, `sighted`.
 */
id: string, 
/**
 * What it is.
 */
label: Message, 
/**
 * Its state.
 */
state: StepState, 
/**
 * What is so.
 */
message: Message, 
/**
 * What usually holds it, once it takes long.
 */
holds: Array<Message>, 
/**
 * When.
 */
at: string | null, 
/**
 * Where it was seen.
 */
source: Source | null, };

/**
 * The step was just confirmed: another one opens by itself, after a moment in which anybody can stay.
 */
export type MovingView = { 
/**
 * The step that opens.
 */
to: StepId, 
/**
 * Since when; tells one announcement from the next.
 */
since: string, 
/**
 * How long it is announced before it opens, in seconds of being seen.
 */
seconds: number, };

/**
 * A muted check.
 */
export type MuteView = { 
/**
 * Why.
 */
reason: string, 
/**
 * Until when.
 */
until: string, };

/**
 * The names that hold.
 */
export type Names = { 
/**
 * Of the portal, where the person chose one: it stands everywhere then.
 */
chosen: PortalName | null, 
/**
 * Of the portal: the chosen one, else the usual one.
 */
portal: PortalName, 
/**
 * Of the portal that the set-up has.
 */
usual: PortalName, 
/**
 * Of the appliance.
 */
appliance: ApplianceName, };

/**
 * An entry of the navigation.
 */
export type NavigationEntry = { 
/**
 * Which.
 */
id: StepId, 
/**
 * 1–8, or none.
 */
number: number | null, 
/**
 * Its state.
 */
state: StepState, 
/**
 * Whether it is the open one.
 */
current: boolean, };

/**
 * A way on from a verdict.
 */
export type NextAction = { "kind": "step", 
/**
 * Which.
 */
step: StepId, 
/**
 * The button.
 */
label: Message, } | { "kind": "open", 
/**
 * Which.
 */
open: OpenTarget, } | { "kind": "answer", 
/**
 * To which question.
 */
question: QuestionId, 
/**
 * The answer.
 */
value: string, 
/**
 * The button.
 */
label: Message, } | { "kind": "connect", 
/**
 * The button.
 */
label: Message, };

/**
 * A banner.
 */
export type Notice = { 
/**
 * Stable, so that a banner is announced once.
 */
id: string, 
/**
 * How it looks.
 */
tone: Tone, 
/**
 * How it is spoken.
 */
spoken: Spoken, 
/**
 * The first sentence, true by itself.
 */
message: Message, 
/**
 * More.
 */
details: Message | null, 
/**
 * Buttons.
 */
next_actions: Array<NoticeAction>, };

/**
 * A button of a banner.
 */
export type NoticeAction = { 
/**
 * The button.
 */
label: Message, 
/**
 * What it sends.
 */
input: Input, };

/**
 * Something the wizard can do for the person. Pressing it shows a plan and changes nothing.
 */
export type Offer = { 
/**
 * Stable.
 */
id: string, 
/**
 * The button.
 */
label: Message, 
/**
 * What it would do, and what it needs.
 */
hint: Message, 
/**
 * What the button sends.
 */
input: Input, };

/**
 * What an Open button opens. The address comes from Rust and only its id goes back.
 */
export type OpenTarget = { 
/**
 * Sent back with the `open` command.
 */
target: Target, 
/**
 * For the button: "Open SSE Americas".
 */
label: Message, 
/**
 * The address, to read and to copy.
 */
address: string, 
/**
 * Practice only: what its sign-in asks for.
 */
sign_in: Array<CopyValue>, };

/**
 * See [`PasteVerdict`].
 */
export type PasteKind = "recognised" | "wrong-page" | "not-recognised";

/**
 * What the reader made of a pasted text.
 */
export type PasteVerdict = { 
/**
 * Recognised and of use, recognised but the wrong page, not recognised.
 */
kind: PasteKind, 
/**
 * In words.
 */
message: Message, 
/**
 * What to do instead, where the text is no page that we know.
 */
next: Message | null, 
/**
 * What was read, fact by fact, in words.
 */
facts: Array<Message>, };

/**
 * The paste box.
 */
export type PasteView = { 
/**
 * Names the text that is in it; `None` where it is empty. A page's text is long and rarely another one, so it is asked
 * for once and does not travel with every view.
 */
stamp: number | null, 
/**
 * How many characters were pasted and read, where the text is their beginning only.
 */
longer: number | null, 
/**
 * Which page to paste.
 */
wanted: Message, 
/**
 * Whether the page that was read last here can be put aside.
 */
can_discard: boolean, 
/**
 * What the reader made of the text: recognised, the wrong page, nothing.
 */
verdict: PasteVerdict | null, 
/**
 * A row of the page that was not understood, and that the person may understand.
 */
row?: RowQuestion, };

/**
 * The text of the paste box.
 */
export type PastedText = { 
/**
 * As in [`PasteView`].
 */
stamp: number, 
/**
 * Saved, never cleared by an error. What looks like a secret was masked.
 */
text: string, };

/**
 * A redrawn picture with call-outs that match the actions.
 */
export type Picture = { 
/**
 * Which drawing.
 */
id: string, 
/**
 * Which look.
 */
layout: PictureLook, 
/**
 * The picture, read as text, with the numbers of its call-outs.
 */
text: Message, 
/**
 * What it was drawn after, and how sure that is.
 */
stamp: Message, };

/**
 * The look that a picture is drawn in: a generation of the appliance's page, or a portal.
 */
export type PictureLook = "13" | "14" | "ctr" | "ctr-sma" | "xdr" | "xdr-sma";

/**
 * The places of the window, as they are asked for and saved.
 */
export type PlaceId = "setup" | "connect" | "troubleshoot" | "report" | "activity" | "welcome" | "answers" | "debrief" | "about" | "set-ups" | "appliances";

/**
 * What fills the main column.
 */
export type PlaceView = { "kind": "step" } & StepView | { "kind": "connect" } | { "kind": "troubleshoot" } & TroubleshootView | { "kind": "report" } & ReportView | { "kind": "colleague" } & ColleagueView | { "kind": "activity" } & ActivityView | { "kind": "welcome" } | { "kind": "answers", 
/**
 * In the order of the steps that ask them.
 */
questions: Array<Question>, } | { "kind": "debrief" } | { "kind": "about" } & AboutView | { "kind": "set-ups" } & SetUpsView | { "kind": "appliances" } & AppliancesView;

/**
 * One value of a plan.
 */
export type PlanLine = { 
/**
 * What.
 */
label: Message, 
/**
 * Its value.
 */
value: Message, };

/**
 * How far a plan is.
 */
export type PlanState = { "kind": "asking" } | { "kind": "running", 
/**
 * Since when.
 */
since: string, } | { "kind": "failed", 
/**
 * Why.
 */
message: Message, 
/**
 * What to do.
 */
next: Message | null, 
/**
 * For support.
 */
details: string | null, 
/**
 * Whether another yes may be given to the same plan.
 */
again: boolean, };

/**
 * A plan: nothing of it happens before the person agrees.
 */
export type PlanView = { 
/**
 * Sent back with the yes, so that a yes is to this plan and no other.
 */
id: number, 
/**
 * "Create a module in Threat Response".
 */
title: Message, 
/**
 * Exactly what would be written, value by value.
 */
lines: Array<PlanLine>, 
/**
 * What follows from it.
 */
consequences: Array<Message>, 
/**
 * How to take it back.
 */
way_back: Message, 
/**
 * The button that agrees: verb and object.
 */
agree: Message, 
/**
 * How far it is.
 */
state: PlanState, 
/**
 * Another plan for the same end, where this one cannot come about.
 */
instead: Offer | null, };

/**
 * The name of the portal that asks the appliance.
 */
export type PortalName = "xdr" | "securex" | "threat-response";

/**
 * Preferences of the window.
 */
export type Prefs = { 
/**
 * Light, dark or as the system.
 */
theme: Theme, 
/**
 * Page zoom in percent, 50–400.
 */
zoom: number, 
/**
 * The next step opens by itself once the open one is confirmed.
 */
move_on: boolean, 
/**
 * Beside the browser, the window stays above others. Wayland gives a program no way to ask for that.
 */
on_top: boolean, 
/**
 * What is done with a page that the person copied elsewhere; none as long as nobody was asked.
 */
copying?: Copying, 
/**
 * What the portal is called, where it was chosen; else what the set-up has.
 */
portal_name?: PortalName, 
/**
 * What the ESA is called.
 */
appliance_name: ApplianceName, 
/**
 * Whether the desktop tells of what happens while the window is not looked at; none as long as nobody was asked.
 */
notify?: boolean, };

/**
 * The proof card.
 */
export type ProofView = { 
/**
 * The step's state.
 */
state: StepState, 
/**
 * One sentence: what is so.
 */
headline: Message, 
/**
 * Why it matters or what to do, more sentences.
 */
details: Array<Message>, 
/**
 * What we expected and what we found, side by side.
 */
expected: Message | null, 
/**
 * See `expected`.
 */
found: Message | null, 
/**
 * Where the deciding evidence came from.
 */
source: Source | null, 
/**
 * When it was seen.
 */
observed_at: string | null, 
/**
 * The line of the pasted text that says so.
 */
line: number | null, 
/**
 * Whether the wizard can look by itself (API connected and the step has something to look at).
 */
can_check: boolean, 
/**
 * A check is running since.
 */
checking_since: string | null, 
/**
 * Waiting for the far side.
 */
waiting: WaitingView | null, 
/**
 * What more than this step one copy of the wanted page can prove.
 */
one_copy: Message | null, 
/**
 * What page to paste here, and where to find it.
 */
paste: PasteView, 
/**
 * Marked by the person, at.
 */
marked_at: string | null, 
/**
 * Whether "I did this, but cannot prove it" is offered.
 */
can_mark: boolean, 
/**
 * Other buttons that lead on: go to a step, open a page.
 */
next_actions: Array<NextAction>, };

/**
 * Where something was seen.
 */
export type Provenance = { 
/**
 * How.
 */
source: Source, 
/**
 * When.
 */
at: string, 
/**
 * The line of the page that says so.
 */
line: number | null, 
/**
 * What it was: "Cloud Service Settings, pasted", "SSE device list".
 */
what: Message, };

/**
 * An error in an investigation text.
 */
export type QueryError = { 
/**
 * First character that is wrong.
 */
from: number, 
/**
 * One past the last.
 */
to: number, 
/**
 * Why, and what to do.
 */
message: Message, };

/**
 * One of the eight kinds.
 */
export type QueryKind = { 
/**
 * `email_subject`.
 */
id: string, 
/**
 * In words.
 */
label: Message, 
/**
 * The how-to's example.
 */
example: string, };

/**
 * The helper that writes investigation texts.
 */
export type QueryView = { 
/**
 * The kinds, in the order of the how-to, each with the text built so far.
 */
kinds: Array<QueryKind>, 
/**
 * Which kind is chosen.
 */
chosen: string, 
/**
 * The value typed for it.
 */
value: string, 
/**
 * The text to paste into Investigate, if the value allows one.
 */
built: string | null, 
/**
 * Why there is none.
 */
refused: Message | null, 
/**
 * A text pasted for correction; saved.
 */
pasted: string, 
/**
 * What came of it.
 */
corrected: Corrected | null, };

/**
 * A question with its answer.
 */
export type Question = { 
/**
 * Its id; sent back with the answer.
 */
id: QuestionId, 
/**
 * The question.
 */
label: Message, 
/**
 * Where to find the answer.
 */
hint: Message | null, 
/**
 * How it is answered.
 */
kind: QuestionKind, 
/**
 * The answer so far, as typed or chosen.
 */
value: string, 
/**
 * Whether the steps can do without it.
 */
optional: boolean, 
/**
 * Each line has its own state.
 */
state: StepState, 
/**
 * What the answer means; shown below it.
 */
verdict: Message | null, 
/**
 * The step that asks it.
 */
step: StepId, 
/**
 * The answer that counts now, in words, whoever gave it.
 */
answer: Message | null, 
/**
 * How it is known.
 */
known: KnownBy | null, 
/**
 * Where it was seen, if it was.
 */
seen: Seen | null, };

/**
 * A question of the wizard.
 */
export type QuestionId = "name" | "sma-name" | "address" | "sma-address" | "way" | "version" | "sma-version" | "rights" | "account" | "sse-access" | "portal" | "portal-address" | "region" | "cluster" | "cluster-name" | "registered" | "mail-way" | "mail-listener" | "mail-from" | "mail-to" | "mail-sent";

/**
 * How a question is answered.
 */
export type QuestionKind = { "kind": "choice", 
/**
 * In order.
 */
options: Array<Choice>, } | { "kind": "text", 
/**
 * An example, shown under the field.
 */
example: string | null, };

/**
 * Going on from a step that is not so.
 */
export type RefutedView = { 
/**
 * What will fail, and where.
 */
text: Message, 
/**
 * The step that has the fix; none where it is this one.
 */
step: StepId | null, };

/**
 * One of Cisco's regional clouds. Accounts, tokens and API clients belong to exactly one.
 */
export type Region = "americas" | "europe" | "apjc";

/**
 * Formats of the report, from one model.
 */
export type ReportFormat = "html" | "markdown" | "json";

/**
 * The page.
 */
export type ReportView = { 
/**
 * The format shown.
 */
format: ReportFormat, 
/**
 * The file, as it would be saved.
 */
text: string, 
/**
 * What was hidden, by kind.
 */
hidden: Array<Hidden>, 
/**
 * Whether private notes are in it.
 */
notes: boolean, 
/**
 * The report that was saved last.
 */
saved: SavedFile | null, 
/**
 * The key to its pseudonyms that was saved last.
 */
saved_key: SavedFile | null, 
/**
 * Why the last try to save came to nothing.
 */
failure: SaveFailure | null, 
/**
 * Requests to hand to somebody else.
 */
handoffs: Array<HandoffView>, };

/**
 * One answer.
 */
export type RowAnswer = { 
/**
 * The button.
 */
label: Message, 
/**
 * What it sends.
 */
input: Input, };

/**
 * Asks what a row means.
 */
export type RowQuestion = { 
/**
 * The row word for word, and the question.
 */
asks: Message, 
/**
 * What it can mean at this step.
 */
answers: Array<RowAnswer>, };

/**
 * A run of the checks.
 */
export type RunningView = { 
/**
 * Since when.
 */
since: string, 
/**
 * Probes that have ended.
 */
done: number, 
/**
 * Probes in all.
 */
of: number, 
/**
 * What is still being looked at, in words.
 */
waiting_for: Array<Message>, };

/**
 * A file that could not be saved.
 */
export type SaveFailure = { 
/**
 * It was the key, rather than the report.
 */
key: boolean, 
/**
 * What is so.
 */
message: Message, 
/**
 * What to do.
 */
next: Message, };

/**
 * A file that was saved.
 */
export type SavedFile = { 
/**
 * Where.
 */
path: string, 
/**
 * When.
 */
at: string, 
/**
 * What is shown is no longer what stands in the file.
 */
outdated: boolean, };

/**
 * When the state was written.
 */
export type SavedView = { 
/**
 * Last write that went well.
 */
at: string | null, 
/**
 * Why the last one did not.
 */
failure: Message | null, };

/**
 * Where an answer was seen.
 */
export type Seen = { 
/**
 * How.
 */
source: Source, 
/**
 * When.
 */
at: string, 
/**
 * The line of the page.
 */
line: number | null, };

/**
 * This set-up and the earlier ones.
 */
export type SetUpsView = { 
/**
 * When this one was begun.
 */
begun_at: string | null, 
/**
 * Whether an API client's or an appliance's password is in the key store for it.
 */
keeps_secrets: boolean, 
/**
 * The folder of all state.
 */
folder: string, 
/**
 * Newest first.
 */
earlier: Array<EarlierSetUp>, 
/**
 * This one as a file, as it was saved last.
 */
saved: SavedFile | null, 
/**
 * Why the last try to save it came to nothing.
 */
failure: SaveFailure | null, };

/**
 * A certificate, to compare with what the appliance shows.
 */
export type ShownCertificate = { 
/**
 * SHA-256, as colon-separated pairs.
 */
fingerprint: string, 
/**
 * The names it is for.
 */
names: Array<string>, 
/**
 * Valid from.
 */
from: string | null, 
/**
 * Valid to.
 */
to: string | null, 
/**
 * The fingerprint that was accepted before, if this one replaces it.
 */
before: string | null, };

/**
 * By what means evidence was come by. The order says nothing of how much it proves.
 */
export type Source = "cloud_api" | "appliance_api" | "page" | "copied" | "pasted" | "file" | "inferred" | "user" | "this_computer";

/**
 * How a banner is spoken by assistive technology.
 */
export type Spoken = "silent" | "polite" | "assertive";

/**
 * The steps, in order. The numbers 1–8 are those of Cisco's how-to and never shift.
 */
export type StepId = "before" | "open-settings" | "edit-settings" | "enable-server" | "commit" | "generate-token" | "register" | "device-listed" | "add-module" | "prove";

/**
 * The seven words of the step states. There is no "completed".
 */
export type StepState = "to-do" | "in-progress" | "waiting" | "confirmed" | "marked-by-you" | "needs-attention" | "cannot-tell";

/**
 * A step, whole.
 */
export type StepView = { 
/**
 * Which.
 */
id: StepId, 
/**
 * 1–8, or none.
 */
number: number | null, 
/**
 * Where it is done.
 */
at: Location, 
/**
 * Heading: verb and object.
 */
heading: Message, 
/**
 * "When you finish, …".
 */
outcome: Message, 
/**
 * Questions (Before you start; token life; the test message). Empty elsewhere.
 */
questions: Array<Question>, 
/**
 * What to do, in order, for the chosen variant.
 */
actions: Array<Action>, 
/**
 * What to know before acting: at most two, those that the answers make true.
 */
cautions: Array<Message>, 
/**
 * What else is known of this step.
 */
more: Array<Message>, 
/**
 * The redrawn picture, if the step has one (`ui/src/pictures`).
 */
picture: Picture | null, 
/**
 * "Does your page look different?"
 */
variants: Array<Variant>, 
/**
 * Free note under "None of these"; saved.
 */
different_note: string, 
/**
 * The proof card.
 */
proof: ProofView, 
/**
 * Why this step.
 */
why: Message, 
/**
 * The private note field; saved.
 */
note: string, 
/**
 * The milestones of Prove it works.
 */
chain: Array<Milestone>, 
/**
 * What the wizard can do by itself here, after a plan and a yes.
 */
offers: Array<Offer>, 
/**
 * The investigation helper (Prove it works).
 */
query: QueryView | null, 
/**
 * A request to hand to somebody else, if this step needs one.
 */
handoff: Handoff | null, 
/**
 * Going on is the main thing here: the step is proven, or stands on the person's word.
 */
settled: boolean, 
/**
 * The next step opens by itself after a moment.
 */
moving: MovingView | null, 
/**
 * What Continue says when the step is not proven (shown after a first press).
 */
unproven_notice: boolean, 
/**
 * Where something shows the opposite of what the step is for: what going on comes to, and the way to mend it.
 */
refuted: RefutedView | null, 
/**
 * Whether there is a step before and after.
 */
has_back: boolean, 
/**
 * See `has_back`.
 */
has_next: boolean, };

/**
 * What stood first in the panel while a fault was staged.
 */
export type StoodFirst = "cause" | "warning" | "other";

/**
 * A symptom of the how-to, in its words.
 */
export type SymptomView = { 
/**
 * Sent back.
 */
id: string, 
/**
 * In words.
 */
label: Message, 
/**
 * Whether it is chosen.
 */
chosen: boolean, 
/**
 * The checks that can explain it, most telling first.
 */
checks: Array<CheckId>, 
/**
 * What they say, once chosen: the cause, or what to show next.
 */
answer: Message | null, 
/**
 * The check to open first.
 */
first: CheckId | null, };

/**
 * Pages that the wizard opens.
 */
export type Target = "appliance" | "sma" | "sse" | "threat-response" | "xdr" | "practice-mail";

/**
 * What would tell, where one place takes all of it.
 */
export type TellView = { 
/**
 * What to show or say there.
 */
texts: Array<Message>, 
/**
 * The way there.
 */
go: NoticeAction, };

/**
 * Saved text fields.
 */
export type TextField = "note" | "different" | "paste" | "query-value" | "query-pasted";

/**
 * Colours of the window.
 */
export type Theme = "system" | "light" | "dark";

/**
 * What to choose in the portal where several appliances of the list need a token.
 */
export type TokenAdvice = { 
/**
 * How many, with the open one.
 */
appliances: number, 
/**
 * The life that lasts for all of them, in minutes.
 */
minutes: number, 
/**
 * In words.
 */
message: Message, };

/**
 * The token's clock. Never the token.
 */
export type TokenView = { 
/**
 * When it ends.
 */
ends_at: string, 
/**
 * From when little of it is left.
 */
soon_at: string, 
/**
 * From when its last minute runs.
 */
last_minute_at: string, 
/**
 * Whether a page states that. Else it is about then: its life is known only from what the person picked.
 */
exact: boolean, 
/**
 * Whether the text is in the key store, held for this run, or not held.
 */
kept: Kept, 
/**
 * Whether its time is over.
 */
expired: boolean, 
/**
 * Whether the held text has the usual shape, where one is held.
 */
doubt: Message | null, 
/**
 * Which portal it was made in.
 */
region: Region | null, };

/**
 * How a banner looks.
 */
export type Tone = "info" | "time" | "problem" | "unknown";

/**
 * The panel.
 */
export type TroubleshootView = { 
/**
 * When all checks were last run; `None`: not checked yet.
 */
checked_at: string | null, 
/**
 * A run of all checks that is under way.
 */
running: RunningView | null, 
/**
 * The most likely cause; where nothing fails, the earliest warning; nothing where nothing warns either.
 */
headline: CheckId | null, 
/**
 * What the headline's cause also explains: checks that were seen not to be well.
 */
explains: Array<CheckId>, 
/**
 * Warnings that can be behind the headline's failure.
 */
may_come_from: Array<CheckId>, 
/**
 * Checks that wait for it besides: nothing tells how they are until it is put right.
 */
waiting: number, 
/**
 * What to say where there is no headline: not checked yet, nothing explains a problem, nothing could be told.
 */
calm: Message | null, 
/**
 * What a run of all checks could not do without an answer, and the way to the question.
 */
asks?: TellView, 
/**
 * What came of the page that was handed over last, here and now.
 */
read: PasteVerdict | null, 
/**
 * "What are you seeing?"
 */
symptoms: Array<SymptomView>, 
/**
 * All checks, in order, by place.
 */
groups: Array<CheckGroup>, 
/**
 * Passes and consequences are shown too.
 */
show_all: boolean, 
/**
 * The opened check.
 */
opened: CheckId | null, 
/**
 * Fails and warns that are not muted: the badge.
 */
problems: number, 
/**
 * Checks that cannot tell.
 */
open_questions: number, 
/**
 * All checks that apply.
 */
all: number, };

/**
 * An act that can be taken back.
 */
export type UndoView = { 
/**
 * Sent back.
 */
act: number, 
/**
 * The moment of its line.
 */
at: string, 
/**
 * What is taken back, for whoever hears the button alone.
 */
label: Message, };

/**
 * Why a check cannot tell.
 */
export type Unknown = "not_looked" | "stale" | "crashed" | "nonsense" | "timeout" | "no_credentials" | "no_permission" | "offline" | "rate_limited" | "unparsable" | "waiting" | "could_not_look";

/**
 * A value inside a message. Times stay times until the screen, which knows the person's clock and language.
 */
export type Value = { "text": string } | { "number": number } | { "time": string } | { "message": Message };

/**
 * A way in which the real page can look different.
 */
export type Variant = { 
/**
 * Its id; sent back.
 */
id: string, 
/**
 * The button.
 */
label: Message, 
/**
 * Whether it is chosen.
 */
chosen: boolean, 
/**
 * What else to say about it when chosen: who says so, how sure.
 */
remark: Message | null, 
/**
 * A way on that it opens when chosen.
 */
next_action: NextAction | null, };

/**
 * What a check says.
 */
export type Verdict = "pass" | "warn" | "fail" | "cannot_tell" | "blocked" | "not_applicable" | "not_yet";

/**
 * Everything on the screen.
 */
export type View = { 
/**
 * Backend's clock when this view was made; countdowns run from the difference to the page's clock.
 */
now: string, 
/**
 * Practice or live.
 */
practice: boolean, 
/**
 * The appliance's name, once known.
 */
device: string | null, 
/**
 * The tenant's region, once known.
 */
region: Region | null, 
/**
 * The token's clock, once one was made.
 */
token: TokenView | null, 
/**
 * The list at the left.
 */
navigation: Array<NavigationEntry>, 
/**
 * How many of the eight steps are confirmed, and how many stand on the person's word.
 */
confirmed: number, 
/**
 * See `confirmed`.
 */
marked: number, 
/**
 * The open place.
 */
place: PlaceView, 
/**
 * The API connection, as the bar and the Connect card show it.
 */
connection: ConnectionView, 
/**
 * The appliance's API, as the Connect card shows it.
 */
appliance: ApplianceView, 
/**
 * Fails and warns that are not muted: the badge at Troubleshoot. Unknowns do not count.
 */
problems: number, 
/**
 * Whether all of them are warnings: nothing fails.
 */
only_warnings: boolean, 
/**
 * The person came to a step to put something right: the way back to the check.
 */
fixing: FixingView | null, 
/**
 * A plan that waits for a yes, wherever the person is.
 */
plan: PlanView | null, 
/**
 * When the state was last written, and whether that went well.
 */
saved: SavedView, 
/**
 * Whether the operating system's key store can be used.
 */
key_store: KeyStoreState, 
/**
 * Banners above the step, most important first.
 */
notices: Array<Notice>, 
/**
 * Practice only: the lab's addresses and credentials.
 */
lab: LabView | null, 
/**
 * What was copied elsewhere and could be used at the open step.
 */
copied?: CopiedOffer, 
/**
 * Every set-up, where there are several; none where there never was more than one, and in practice.
 */
listed?: Array<ListedView>, 
/**
 * Where one of several appliances needs a token: what to choose in the portal.
 */
token_advice?: TokenAdvice, 
/**
 * Preferences of the window.
 */
prefs: Prefs, 
/**
 * The languages there are, and which hold.
 */
languages: Languages, 
/**
 * What renamed products are called.
 */
names: Names, };

/**
 * Waiting, shown.
 */
export type WaitingView = { 
/**
 * Since when.
 */
since: string, 
/**
 * Whether the wizard looks again by itself.
 */
polling: boolean, 
/**
 * Which look comes next, from 1.
 */
attempt: number, 
/**
 * How many at most.
 */
of: number, 
/**
 * When the next look is.
 */
next_at: string | null, 
/**
 * Paused by the person.
 */
paused: boolean, 
/**
 * Longer than ten minutes.
 */
late: boolean, };

/**
 * The least certain thing of a set-up.
 */
export type WeakestView = { 
/**
 * At which step.
 */
step: StepId, 
/**
 * What the step is called.
 */
state: StepState, 
/**
 * How that was seen, where something was.
 */
source: Source | null, };
