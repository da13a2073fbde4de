/**
 * The redrawn pictures by the id that a step's description gives. Some drawings serve several steps with other call-outs;
 * each of those has an id of its own, so that a number in a picture is always the number of an action beside it.
 */
import type { Component } from 'svelte';
import type { PictureLook } from '../bindings';
import AddModule from './AddModule.svelte';
import AvailableModules from './AvailableModules.svelte';
import Changes from './Changes.svelte';
import Proof from './Proof.svelte';
import Settings from './Settings.svelte';
import SseAddDevices from './SseAddDevices.svelte';
import SseCloudServices from './SseCloudServices.svelte';
import SseDevices from './SseDevices.svelte';
import Tracking from './Tracking.svelte';
import XdrAppliances from './XdrAppliances.svelte';

/** A drawing with everything but the layout decided. */
function as<P extends { layout: PictureLook }>(drawing: Component<P>, rest: Omit<P, 'layout'>): Component<{ layout: PictureLook }> {
  return (internals, props) => {
    // A getter, so that a change of layout reaches the drawing.
    const whole = Object.defineProperty({ ...rest }, 'layout', { enumerable: true, get: () => props.layout });
    return drawing(internals, whole as P);
  };
}

export const pictures: Record<string, Component<{ layout: PictureLook }>> = {
  'cloud-service-settings-status': as(Settings, { page: 'status' }),
  'cloud-service-settings-disabled': as(Settings, { page: 'disabled' }),
  'cloud-service-settings-form': as(Settings, { page: 'form' }),
  'cloud-service-settings-busy': as(Settings, { page: 'busy' }),
  'cloud-service-settings-token': as(Settings, { page: 'token' }),
  'cloud-service-settings-refused': as(Settings, { page: 'refused' }),
  'cloud-service-settings-in-progress': as(Settings, { page: 'in-progress' }),
  'cloud-service-settings-registered': as(Settings, { page: 'registered' }),
  'uncommitted-changes': as(Changes, { submit: true }),
  'uncommitted-changes-waiting': as(Changes, { submit: false }),
  'sse-devices': as(SseDevices, { purpose: 'find' }),
  'xdr-appliances': XdrAppliances,
  'sse-devices-add': as(SseDevices, { purpose: 'add' }),
  'sse-devices-tenant': as(SseDevices, { purpose: 'tenant' }),
  'sse-add-devices': SseAddDevices,
  'sse-cloud-services': SseCloudServices,
  'ctr-modules': AvailableModules,
  'ctr-add-module': AddModule,
  'message-tracking': as(Tracking, { purpose: 'range' }),
  'tracking-and-investigate': Proof,
};
