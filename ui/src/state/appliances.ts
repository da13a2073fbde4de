/** The table of set-ups: which rows are shown, and in which order. Pure; a sort keeps the order of what is the same. */
import type { ApplianceRow, StepState } from '../bindings';

/** The columns that one can sort by. */
export type Column = 'name' | 'region' | 'confirmed' | 'weakest' | 'token' | 'checked' | 'next';

export interface Order {
  by: Column;
  down: boolean;
}

/** The least certain first: what somebody sorts for is what wants looking after. */
const CERTAINTY: StepState[] = ['needs-attention', 'cannot-tell', 'marked-by-you', 'waiting', 'in-progress', 'to-do', 'confirmed'];

/** Made when a table is sorted: it takes up to ten milliseconds, which no start needs. */
let collator: Intl.Collator | undefined;
const numbers = () => (collator ??= new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }));

const key: Record<Column, (row: ApplianceRow) => string | number> = {
  name: (row) => row.name ?? '',
  region: (row) => row.region ?? '',
  confirmed: (row) => row.confirmed,
  weakest: (row) => (row.weakest ? CERTAINTY.indexOf(row.weakest.state) : CERTAINTY.length),
  token: (row) => (row.token ? Date.parse(row.token.ends_at) : Number.MAX_SAFE_INTEGER),
  checked: (row) => (row.checked_at ? Date.parse(row.checked_at) : 0),
  next: (row) => (row.next ? CERTAINTY.indexOf(row.next_state) : CERTAINTY.length),
};

export function shown(rows: ApplianceRow[], filter: string, order: Order | null): ApplianceRow[] {
  const wanted = filter.trim().toLocaleLowerCase();
  const found = rows.filter((row) => (row.name ?? '').toLocaleLowerCase().includes(wanted));
  if (!order) return found;
  const of = key[order.by];
  const { compare: byText } = numbers();
  const compare = (one: ApplianceRow, other: ApplianceRow) => {
    const [a, b] = [of(one), of(other)];
    return typeof a === 'string' || typeof b === 'string' ? byText(String(a), String(b)) : a - b;
  };
  return found.sort((one, other) => (order.down ? compare(other, one) : compare(one, other)));
}

/** Rows that stand together: the members of a cluster, or a run of those that are of none that has a name. */
export interface Group {
  cluster: string | null;
  rows: ApplianceRow[];
}

/** Whatever the order, the members of a cluster follow the first of them. */
export function grouped(rows: ApplianceRow[]): Group[] {
  const groups: Group[] = [];
  const same = (one: string | null, other: string | null) => one?.toLocaleLowerCase() === other?.toLocaleLowerCase();
  for (const row of rows) {
    const cluster = row.cluster?.name ?? null;
    const last = groups.at(-1);
    const group = cluster === null ? (last?.cluster === null ? last : undefined) : groups.find((one) => same(one.cluster, cluster));
    if (group) group.rows.push(row);
    else groups.push({ cluster, rows: [row] });
  }
  return groups;
}

/** A press on a column: up, then down, then as they were added. */
export function turned(order: Order | null, by: Column): Order | null {
  if (order?.by !== by) return { by, down: false };
  return order.down ? null : { by, down: true };
}
