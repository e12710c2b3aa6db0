import anyAscii from 'any-ascii'

const latinBeyondAscii = /[^\P{Script=Latin}a-z]/gu

/**
 * Text in small letters without accents and without what nobody sees (soft hyphens, zero-width
 * marks), its Latin letters spelt out in those of the English alphabet: ø as o, ß as ss, þ as th.
 */
export function plainLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
      // By way of capitals as letters have small forms that differ: ß and ss, σ and ς, ı and i.
      .toUpperCase()
      .toLowerCase()
      .replace(latinBeyondAscii, spelling)
  )
}

function spelling(letter: string): string {
  const letters = anyAscii(letter)
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
  return letters || letter
}
