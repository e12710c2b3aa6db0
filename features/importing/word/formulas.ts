import { child, childElements, element, type XmlElement, type XmlNode } from './xml-tree'

type Part = { text: string; place?: 'superscript' | 'subscript' }

/** A formula in one line, as runs of text: what is raised or lowered is, fractions have a bar. */
export function formulaRuns(formula: XmlElement): { runs: XmlElement[]; words: string } {
  const parts = partsOf(formula)
  return {
    runs: parts.map(({ text, place }) =>
      element('w:r', {}, [
        element('w:rPr', {}, place ? [element('w:vertAlign', { 'w:val': place })] : []),
        element('w:t', { 'xml:space': 'preserve' }, [text]),
      ]),
    ),
    words: textOfParts(parts),
  }
}

function partsOf(node: XmlNode | undefined): Part[] {
  if (node === undefined || typeof node === 'string') return []
  const inside = (name: string) => partsOf(child(node, name))
  switch (node.name) {
    case 'm:t':
    case 'w:t':
      return [{ text: node.children.filter((each) => typeof each === 'string').join('') }]
    case 'm:sSup':
      return [...inside('m:e'), ...placed(inside('m:sup'), 'superscript')]
    case 'm:sSub':
      return [...inside('m:e'), ...placed(inside('m:sub'), 'subscript')]
    case 'm:sSubSup':
      return [
        ...inside('m:e'),
        ...placed(inside('m:sub'), 'subscript'),
        ...placed(inside('m:sup'), 'superscript'),
      ]
    case 'm:f':
      return [...grouped(inside('m:num')), { text: '/' }, ...grouped(inside('m:den'))]
    case 'm:rad':
      return [...placed(inside('m:deg'), 'superscript'), { text: '√' }, ...grouped(inside('m:e'))]
    case 'm:nary':
      return [
        { text: property(node, 'm:naryPr', 'm:chr') ?? '∫' },
        ...placed(inside('m:sub'), 'subscript'),
        ...placed(inside('m:sup'), 'superscript'),
        ...inside('m:e'),
      ]
    case 'm:d':
      return [
        { text: property(node, 'm:dPr', 'm:begChr') ?? '(' },
        ...joined(named(node, 'm:e'), property(node, 'm:dPr', 'm:sepChr') ?? '|'),
        { text: property(node, 'm:dPr', 'm:endChr') ?? ')' },
      ]
    case 'm:m':
      return [{ text: '[' }, ...joined(named(node, 'm:mr'), '; '), { text: ']' }]
    case 'm:mr':
    case 'm:eqArr':
      return joined(named(node, 'm:e'), node.name === 'm:mr' ? ', ' : '; ')
    default:
      return node.children.flatMap(partsOf)
  }
}

const named = (node: XmlElement, name: string) =>
  childElements(node).filter((each) => each.name === name)

function property(node: XmlElement, group: string, name: string): string | undefined {
  return child(child(node, group), name)?.attributes.get('m:val')
}

function placed(parts: Part[], place: 'superscript' | 'subscript'): Part[] {
  return parts.map(({ text }) => ({ text, place }))
}

function grouped(parts: Part[]): Part[] {
  const isOne = [...textOfParts(parts)].length <= 1 || /^\d+$/u.test(textOfParts(parts))
  return isOne ? parts : [{ text: '(' }, ...parts, { text: ')' }]
}

function joined(nodes: XmlElement[], separator: string): Part[] {
  return nodes.flatMap((node, index) => [
    ...(index > 0 ? [{ text: separator }] : []),
    ...partsOf(node),
  ])
}

/** The words of a formula, with what is raised behind ^ and what is lowered behind _. */
function textOfParts(parts: Part[]): string {
  const signs = { superscript: '^', subscript: '_' }
  return parts.map(({ text, place }) => (place ? `${signs[place]}${text}` : text)).join('')
}
