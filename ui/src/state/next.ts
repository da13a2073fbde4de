/** The ways on from an answer, by what they are for. */
import type { NextAction, ProofView } from '../bindings';

/** That the wizard looks by itself is another way to the proof, not one out of what is wrong. */
const another = (way: NextAction): boolean => way.kind === 'connect';

/** The ways out of what is wrong. The first is the next act. */
export const ways = (proof: ProofView): NextAction[] => proof.next_actions.filter((way) => !another(way));

/** Other ways to the same proof, offered beside the box. */
export const others = (proof: ProofView): NextAction[] => proof.next_actions.filter(another);
