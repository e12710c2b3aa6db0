/**
 * How much each feature of `evidence.ts` speaks for a clause having no counterpart, learnt by
 * `bench/checks/train-coverage.ts` from clauses set into passages where they do not belong.
 */
export const OMITTED: readonly number[] = [
  -3.861, 0.3179, -0.0482, 0.4931, -0.3685, -3.1002, -1.5832, -1.7359, -0.3762, 8.7035, -7.8536,
  2.0427,
]
export const ADDED: readonly number[] = [
  -2.5746, 0.0626, 1.4812, 0.1219, -0.0687, -5.1708, -2.5315, 0.3049, -0.5188, 13.5426, 0.7434,
  -10.033,
]
