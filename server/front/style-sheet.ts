import { parse as parseSelector } from 'css-what'
import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss'

/** What is written only where an element of a page may bear it. */
type Part =
  | { text: string }
  | { opening: string; parts: Part[] }
  | { selectors: Selector[]; body: string }

/** A selector, and what an element has to be for it: `.lead` of a class, `table` of a kind. */
type Selector = { text: string; needs: string[] }

export type Sheet = Part[]

export function parseSheet(css: string): Sheet {
  return postcss.parse(css).nodes.map(partOf)
}

/** The rules of a sheet for a page that has what they need, in their order; the rest of it as it is. */
export function usedOf(sheet: Sheet, has: (name: string) => boolean): string {
  return sheet.map((part) => written(part, has)).join('')
}

function written(part: Part, has: (name: string) => boolean): string {
  if ('text' in part) return part.text
  if ('parts' in part) {
    const inside = usedOf(part.parts, has)
    return inside && `${part.opening}{${inside}}`
  }
  const used = part.selectors.filter(({ needs }) => needs.every(has))
  return used.length > 0 ? `${used.map(({ text }) => text).join(',')}${part.body}` : ''
}

function partOf(node: ChildNode): Part {
  if (node.type === 'rule') return ruleOf(node)
  if (node.type === 'atrule' && node.nodes && holdsRules(node))
    return { opening: `@${node.name} ${node.params}`, parts: node.nodes.map(partOf) }
  if (node.type === 'comment') return { text: '' }
  return { text: node.type === 'atrule' && !node.nodes ? `${node};` : String(node) }
}

/** Of the groups, those that hold rules for elements. */
const holdsRules = ({ name }: AtRule) => ['container', 'layer', 'media', 'supports'].includes(name)

function ruleOf(rule: Rule): Part {
  const selectors = rule.selectors.map((text) => ({ text, needs: needsOf(text) }))
  return { selectors, body: String(rule.clone({ selector: '' })) }
}

/** What stands outside of brackets: `:is(.a, .b)` asks for one of its own alone, and `:not(.a)` for none. */
function needsOf(selector: string): string[] {
  return parseSelector(selector).flatMap((tokens) =>
    tokens.flatMap((token) => {
      if (token.type === 'tag') return [token.name]
      const isClass =
        token.type === 'attribute' && token.name === 'class' && token.action === 'element'
      return isClass ? [`.${token.value}`] : []
    }),
  )
}
