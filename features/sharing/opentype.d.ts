/** The package's module for bundlers, which Node too can take names from. */
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js'
}
