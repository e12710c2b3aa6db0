/** What every browser can count to in a list, with room for the items behind it. Apart from the schemas: the editor needs it. */
export const highestNumber = 1_000_000
