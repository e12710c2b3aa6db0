import { child, element, type XmlElement } from './xml-tree'

/** Whether a control shows only what it asks for. */
export function isPlaceholder(control: XmlElement): boolean {
  return child(child(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined
}

/** What a control, or what older programs are given, holds. */
export function contentOf(control: XmlElement): XmlElement {
  return child(control, 'w:sdtContent') ?? child(control, 'mc:Fallback') ?? element('w:sdtContent')
}
