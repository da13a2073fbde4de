/**
 * The only file that talks to Rust (and the only one that names `@tauri-apps`).
 *
 * Everything the window can ask for is a method of `Rpc`; tests and `--mode mock` put another object in its place.
 * Secrets have methods of their own, because an `Input` may be saved and replayed and a secret must never be.
 */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { firstView } from './ahead';
import type { CheckId, Findable, Input, Kept, PastedText, Region, HandoffKind, Target, View } from './bindings';

/** Where a secret is to be kept: nobody asks for `missing`. */
export type Keep = Exclude<Kept, 'missing'>;

/** How the log of activity is written. */
export type ActivityFormat = 'csv' | 'json';

/** What can be saved for the person. */
export type Saved = 'report' | 'key' | 'activity' | 'set-up';

/** A file that was dropped: its name, whether it is the first of several, and what holds now that it was read. */
export interface Dropped {
  name: string;
  first: boolean;
  view: View;
}

/** What the window can ask of Rust. A call answers with the View that holds afterwards. */
export interface Rpc {
  view(): Promise<View>;
  send(input: Input): Promise<View>;
  /** Whether a browser was started with the page. */
  openTarget(target: Target): Promise<boolean>;
  keepToken(token: string, keep: Keep): Promise<View>;
  /** Whether the token is on the clipboard; `null` where the key store has not handed it over yet. */
  copyToken(): Promise<boolean | null>;
  /** Copies a text that is no secret. `false` where there is no clipboard. */
  copyText(text: string): Promise<boolean>;
  testConnection(clientId: string, password: string, region: Region): Promise<View>;
  saveConnection(keep: Keep): Promise<View>;
  /** An empty password means the one that is kept. */
  testAppliance(address: string, user: string, password: string): Promise<View>;
  saveAppliance(keep: Keep): Promise<View>;
  /** Saves the report as it is shown. Where it went, or why it did not, is in the View. */
  saveReport(): Promise<View>;
  /** Saves the key to its pseudonyms, apart. */
  saveReportKey(): Promise<View>;
  /** Saves the log of activity, without secrets. */
  saveActivity(format: ActivityFormat): Promise<View>;
  /** Saves this set-up for another computer, without secrets. */
  saveSetUp(): Promise<View>;
  /** Whether the report, as it is shown, is on the clipboard. */
  copyReport(): Promise<boolean>;
  copyCheck(check: CheckId): Promise<boolean>;
  copyHandoff(which: HandoffKind): Promise<boolean>;
  /** Shows the folder of all state in the file manager; whether one did. */
  revealState(): Promise<boolean>;
  /** Shows what was saved last of this kind in the file manager; false where that did not work. */
  revealSaved(what: Saved): Promise<boolean>;
  readFile(bytes: Uint8Array): Promise<View>;
  /** Everything that Find leads to now. */
  findable(): Promise<Findable[]>;
  /** What stands in the paste box of the open step; the View names it and does not hold it. */
  pasted(): Promise<PastedText | null>;
  /** Files that were dropped on the window, which Rust reads: one call for each. Answers with the way to stop. */
  onDropped(listener: (dropped: Dropped) => void): Promise<() => void>;
  /** Whether files are held over the window. */
  onDragging(listener: (dragging: boolean) => void): Promise<() => void>;
  /** Views that Rust sends by itself. Answers with the way to stop. */
  onChange(listener: (view: View) => void): Promise<() => void>;
  /** The window is about to close: the last moment to send what was typed. */
  onClosing(listener: () => void): Promise<() => void>;
  /** The first page is made: the window may be seen. */
  shown(): Promise<void>;
  /** Puts the window beside the browser, or back. */
  beside(on: boolean): Promise<void>;
  /** Everything typed was sent: the window may close. */
  close(): Promise<void>;
}

/** The real one. */
export const rpc: Rpc = {
  view: () => firstView() ?? invoke('view'),
  send: (input) => invoke('send', { input }),
  openTarget: (target) => invoke('open_target', { target }),
  keepToken: (token, keep) => invoke('keep_token', { token, keep }),
  copyToken: () => invoke('copy_token'),
  copyText: (text) => invoke('copy_text', { text }),
  testConnection: (clientId, password, region) => invoke('test_connection', { clientId, password, region }),
  saveConnection: (keep) => invoke('save_connection', { keep }),
  testAppliance: (address, user, password) => invoke('test_appliance', { address, user, password }),
  saveAppliance: (keep) => invoke('save_appliance', { keep }),
  saveReport: () => invoke('save_report'),
  saveReportKey: () => invoke('save_report_key'),
  saveActivity: (format) => invoke('save_activity', { format }),
  saveSetUp: () => invoke('save_set_up'),
  copyReport: () => invoke('copy_report'),
  copyCheck: (check) => invoke('copy_check', { check }),
  copyHandoff: (which) => invoke('copy_handoff', { which }),
  revealState: () => invoke('reveal_state'),
  revealSaved: (what) => invoke('reveal_report', { what }),
  readFile: (bytes) => invoke('read_file', bytes),
  findable: () => invoke('findable'),
  pasted: () => invoke('pasted'),
  onChange: (listener) => listen<View>('session-changed', (event) => listener(event.payload)),
  onDropped: (listener) => listen<Dropped>('file-dropped', (event) => listener(event.payload)),
  onDragging: (listener) => listen<boolean>('files-dragged', (event) => listener(event.payload)),
  onClosing: (listener) => listen('window-closing', () => listener()),
  shown: () => invoke('show_window'),
  beside: (on) => invoke('put_beside', { on }),
  close: () => invoke('close_window'),
};
