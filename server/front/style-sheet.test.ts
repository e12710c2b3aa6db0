import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { parseSheet, usedOf } from './style-sheet'

const used = (css: string, ...names: string[]) =>
  usedOf(parseSheet(css), (name) => names.includes(name))

describe('what a page uses of a sheet', () => {
  test.each([
    ['a rule without a class', 'p{margin:0}'],
    ['of a class that it has', '.lead{margin:0}'],
    ['of one by a name that is escaped', '.sm\\:grid-cols-\\[1fr_2fr\\]:hover{margin:0}'],
    ['of one of several', ':is(.lead,.missing){margin:0}'],
    ['of none', 'p:not(.missing){margin:0}'],
    ['in a group of groups', '@layer base{@media print{.lead{margin:0!important}}}'],
    ['frames and faces', '@keyframes turn{0%{rotate:0deg}}@font-face{font-family:a}'],
    ['the order of layers', '@layer base, components;.lead{margin:0}'],
    ['rules in a rule', '.lead{margin:0;& .missing{margin:0}}'],
    ['what looks like a bracket', '.lead:before{content:"}{.missing"}'],
  ])('%s stays as it is', (_, css) => {
    expect(used(css, 'p', '.lead', '.sm:grid-cols-[1fr_2fr]')).toBe(css)
  })

  test.each([
    ['a rule of a class that it has not', '.missing{margin:0}', ''],
    ['a rule of a kind that it has not', 'table{margin:0}', ''],
    ['one of two', '.lead .missing{margin:0}', ''],
    ['a selector of several', '.missing,.lead{margin:0}', '.lead{margin:0}'],
    ['a group without a rule', '@media print{.missing{margin:0}}p{margin:0}', 'p{margin:0}'],
    ['the name of an object', '.constructor{margin:0}', ''],
  ])('%s is left out', (_, css, left) => {
    expect(used(css, 'p', '.lead')).toBe(left)
  })

  test('every rule that takes an element of the page, in the order of the sheet', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const compound = fc
      .tuple(fc.constantFrom('', 'p', 'b'), fc.array(name, { minLength: 1, maxLength: 2 }))
      .map(([tag, names]) => tag + names.map((each) => `.${each}`).join(''))
    const selector = fc.oneof(
      compound,
      fc.tuple(compound, fc.constantFrom(' ', '>'), compound).map((parts) => parts.join('')),
      compound.map((each) => `:not(${each})`),
      fc.tuple(compound, compound).map(([one, other]) => `:is(${one},${other})`),
    )
    const element = fc.tuple(fc.constantFrom('p', 'b'), fc.array(name, { maxLength: 2 }))
    fc.assert(
      fc.property(fc.array(selector), fc.array(element), (selectors, elements) => {
        const sheet = selectors.map((each, at) => `${each}{--rule:${at}}`).join('')
        const inner = elements.map(([tag, names]) => `<${tag} class="${names.join(' ')}">`).join('')
        const { document } = parseHTML(`<body>${inner}</body>`)
        const held = new Set<string>(
          elements.flatMap(([tag, names]) => [tag, ...names.map((each) => `.${each}`)]),
        )
        const left = usedOf(parseSheet(sheet), (one) => held.has(one))
        const numbers = [...left.matchAll(/--rule:(\d+)/gu)].map(([, at]) => Number(at))
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
        for (const [at, each] of selectors.entries())
          if (document.querySelector(each)) expect(numbers).toContain(at)
      }),
    )
  })
})
