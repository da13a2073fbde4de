/** What no start shows, in a file of its own: `state/elsewhere.svelte.ts` brings it in. */
export { default as About } from './About.svelte';
export { default as Activity } from './Activity.svelte';
export { default as Answers } from './Answers.svelte';
export { default as Appliances } from './Appliances.svelte';
export { default as Colleague } from './Colleague.svelte';
export { default as ConnectPage } from './ConnectPage.svelte';
export { default as Debrief } from './Debrief.svelte';
export { default as Find } from './Find.svelte';
export { default as Guide } from './Guide.svelte';
export { default as GuideBar } from './GuideBar.svelte';
export { default as KeysDialog } from './KeysDialog.svelte';
export { default as LabPanel } from './LabPanel.svelte';
export { default as Report } from './Report.svelte';
export { default as SetUps } from './SetUps.svelte';
export { default as Troubleshoot } from './Troubleshoot.svelte';
