import fc from 'fast-check'

/**
 * The gates draw the same inputs for a property each time, so that no change is refused for one it
 * has nothing to do with; a run by hand draws new ones.
 */
const seed = process.env.PROPERTY_SEED
if (seed) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })
