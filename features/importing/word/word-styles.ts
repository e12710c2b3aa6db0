import { child, childElements, type XmlElement } from './xml-tree'

export type WordStyles = {
  /** The number properties of a paragraph style or of one that it is based on. */
  numberingOf: (styleId: string | undefined) => XmlElement | undefined
  /** Whether a run is hidden or struck by itself, by its style or by that of its paragraph. */
  isOn: (names: string[], run: XmlElement | undefined, paragraphStyle?: string) => boolean
}

const longestChain = 20

export function readStyles(root: XmlElement | undefined): WordStyles {
  const styles = new Map(
    (root ? childElements(root) : [])
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  )
  const chain = (styleId: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    let id = styleId
    while (id !== undefined && found.length < longestChain) {
      const style = styles.get(id)
      if (!style) break
      found.push(style)
      id = child(style, 'w:basedOn')?.attributes.get('w:val')
    }
    return found
  }
  return {
    numberingOf: (styleId) =>
      chain(styleId)
        .map((style) => child(child(style, 'w:pPr'), 'w:numPr'))
        .find((numbering) => numbering !== undefined),
    isOn: (names, run, paragraphStyle) => {
      const runStyle = child(run, 'w:rStyle')?.attributes.get('w:val')
      const looks = [
        run,
        ...[...chain(runStyle), ...chain(paragraphStyle)].map((style) => child(style, 'w:rPr')),
      ]
      return names.some((name) => {
        const stated = looks.map((look) => child(look, name)).find((each) => each !== undefined)
        return stated !== undefined && isTrue(stated.attributes.get('w:val'))
      })
    },
  }
}

const isTrue = (value: string | undefined) => !['false', '0', 'off', 'none'].includes(value ?? '')
