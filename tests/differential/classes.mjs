/** What may differ from the reference implementation: at most ten classes, each with its reason. */
export const classes = [];
