/** What no start shows first, as one piece: it is brought in once the first page is drawn. See `state/later.svelte.ts`. */
export { default as About } from './About.svelte';
export { default as Activity } from './Activity.svelte';
export { default as Answers } from './Answers.svelte';
export { default as ConnectPage } from './ConnectPage.svelte';
export { default as Debrief } from './Debrief.svelte';
export { default as Guide } from './Guide.svelte';
export { default as GuideBar } from './GuideBar.svelte';
export { default as KeysDialog } from './KeysDialog.svelte';
export { default as LabPanel } from './LabPanel.svelte';
export { default as Report } from './Report.svelte';
export { default as SetUps } from './SetUps.svelte';
export { default as Troubleshoot } from './Troubleshoot.svelte';
