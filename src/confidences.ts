/** Written by scripts/confidences.mjs: for each rule, the share of its decisions that were right on articles with gold. */
export const confidences: Readonly<Record<string, number>> = {}
