/** Invented faults to choose from, and the debrief of an exercise. */
import type { DebriefLine, FaultChoice } from '../bindings';
import { msg } from '../state/words';

const fault = (id: string, group: string): FaultChoice => ({ id, label: msg(`fault-${id}`), group, on: false });

export const faults: FaultChoice[] = [
  fault('offline', 'local'),
  fault('region-mismatch', 'world'),
  fault('ctr-disabled', 'world'),
  fault('uncommitted', 'world'),
  fault('token-expired', 'world'),
  fault('bad-query', 'local'),
  fault('http-403', 'transport'),
  fault('garbage', 'transport'),
];

export const debrief: DebriefLine[] = [
  {
    id: 'ctr-disabled',
    fault: msg('fault-ctr-disabled'),
    check: 'sse.ctr_enabled',
    title: msg('check-sse-ctr-enabled-title'),
    said: msg('check-sse-ctr-enabled-off'),
    was_headline: true,
    prevented_by: 'generate-token',
    prevention: msg('fault-ctr-disabled-prevention'),
    end: 'put-right',
  },
  {
    id: 'http-403',
    fault: msg('fault-http-403'),
    check: 'sse.device',
    title: msg('check-sse-device-title'),
    said: null,
    was_headline: false,
    prevented_by: null,
    prevention: msg('fault-http-403-prevention'),
    end: 'still-there',
  },
];
