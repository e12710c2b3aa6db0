import { addNote, type Cleaning, leaveOut } from './cleaning'
import { contentOf, isPlaceholder } from './controls'
import { fieldText } from './field-text'
import { formulaRuns } from './formulas'
import {
  child,
  childElements,
  element,
  outermost,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml-tree'

const unwrapped = [
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
  'm:oMathPara',
]
const silent = [
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:moveFrom',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
]
const keptInRun = ['w:rPr', 'w:t', 'w:tab', 'w:br', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym']

/** A part of a line as mammoth reads it. */
export function clean(part: XmlElement, cleaning: Cleaning): XmlNode[] {
  const inside = () => childElements(part).flatMap((each) => clean(each, cleaning))
  switch (part.name) {
    case 'w:r':
      return cleanRun(part, cleaning)
    case 'w:hyperlink':
      return cleaning.noteLinks
        ? noteLink(part, cleaning.noteLinks, inside())
        : [{ ...part, children: inside() }]
    case 'w:ins':
      leaveOut(cleaning, 'inserted', textOf(part))
      return inside()
    case 'w:del':
      return leaveOut(cleaning, 'deleted', textOf(part))
    case 'w:sdt':
      return isPlaceholder(part)
        ? []
        : childElements(contentOf(part)).flatMap((each) => clean(each, cleaning))
    case 'w:ruby':
      return cleanRuby(part, cleaning)
    case 'm:oMath': {
      const { runs, words } = formulaRuns(part)
      addNote(cleaning, 'formula', words)
      return runs
    }
    case 'mc:AlternateContent':
      return drawing(part, cleaning)
    default:
      if (unwrapped.includes(part.name)) return inside()
      return silent.includes(part.name) ? [] : leaveOut(cleaning, 'unread', textOf(part))
  }
}

/** As a field that says its address: mammoth knows the names of the links of the text alone. */
function noteLink(
  { attributes }: XmlElement,
  links: Map<string, string>,
  words: XmlNode[],
): XmlNode[] {
  const address = links.get(attributes.get('r:id') ?? '')?.replaceAll('"', '%22')
  if (!address) return words
  const mark = (type: string) =>
    element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })])
  const code = element('w:instrText', { 'xml:space': 'preserve' }, [` HYPERLINK "${address}" `])
  return [mark('begin'), element('w:r', {}, [code]), mark('separate'), ...words, mark('end')]
}

function cleanRun(run: XmlElement, cleaning: Cleaning): XmlNode[] {
  const properties = child(run, 'w:rPr')
  const { styles, paragraphStyle } = cleaning
  const isOn = (...names: string[]) => styles.isOn(names, properties, paragraphStyle)
  if (isOn('w:vanish')) return leaveOut(cleaning, 'hidden', textOf(run))
  if (isOn('w:strike', 'w:dstrike')) return leaveOut(cleaning, 'struck', textOf(run))
  const children = childElements(run).flatMap((each) => cleanInRun(each, cleaning))
  return [element('w:r', {}, children)]
}

function cleanInRun(part: XmlElement, cleaning: Cleaning): XmlNode[] {
  if (keptInRun.includes(part.name)) return [part]
  switch (part.name) {
    case 'w:cr':
      return [element('w:br')]
    case 'w:ptab':
      return [element('w:tab')]
    case 'w:fldChar':
    case 'w:instrText':
      return followField(part, cleaning)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return noteReference(part, cleaning)
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawing(part, cleaning)
    case 'w:ruby':
    case 'm:oMath':
    case 'mc:AlternateContent':
      return clean(part, cleaning)
    default:
      return []
  }
}

/** The characters; what is written above them is named. */
function cleanRuby(ruby: XmlElement, cleaning: Cleaning): XmlNode[] {
  const above = child(ruby, 'w:rt')
  if (above) leaveOut(cleaning, 'ruby', textOf(above))
  const base = child(ruby, 'w:rubyBase')
  return base ? childElements(base).flatMap((each) => clean(each, cleaning)) : []
}

/** A field that has a result is that result; one that draws characters is those. */
function followField(part: XmlElement, cleaning: Cleaning): XmlNode[] {
  const { fields } = cleaning
  const open = fields.at(-1)
  if (part.name === 'w:instrText') {
    if (open) open.code += part.children.filter((each) => typeof each === 'string').join('')
    return [part]
  }
  const type = part.attributes.get('w:fldCharType')
  if (type === 'begin') fields.push({ code: '', hasResult: false })
  if (type === 'separate' && open) open.hasResult = true
  if (type !== 'end') return [part]
  fields.pop()
  const drawn = open && !open.hasResult ? fieldText(open.code) : null
  if (!drawn) return [part]
  addNote(cleaning, drawn.note.kind, drawn.note.words)
  return [part, element('w:t', { 'xml:space': 'preserve' }, [drawn.text])]
}

function noteReference({ name, attributes }: XmlElement, cleaning: Cleaning): XmlNode[] {
  const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const number = cleaning.noteNumber(kind, attributes.get('w:id') ?? '')
  if (number === null) return []
  // A run within the run: the mark alone is raised, however the text around it looks.
  return [
    element('w:r', {}, [
      element('w:rPr', {}, [element('w:vertAlign', { 'w:val': 'superscript' })]),
      element('w:t', {}, [`[${number}]`]),
    ]),
  ]
}

/** What is drawn: the text of boxes comes behind the paragraph, all else is named. */
function drawing(part: XmlElement, cleaning: Cleaning): XmlNode[] {
  const choice = part.name === 'mc:AlternateContent' ? bestOf(part) : part
  if (!choice) return []
  const boxes = outermost(choice, ['w:txbxContent'])
  for (const box of boxes) leaveOut(cleaning, 'textBox', textOf(box))
  cleaning.boxes.push(...boxes)
  const pictures = outermost(choice, ['pic:pic', 'v:imagedata'])
  const program = outermost(choice, ['o:OLEObject'])[0]?.attributes.get('ProgID')
  if (program !== undefined) {
    addNote(cleaning, program.startsWith('Equation') ? 'formula' : 'object', program)
  } else if (cleaning.keepsPictures && pictures.length === 1 && isWithin(choice)) {
    return choice === part ? [part] : outermost(choice, ['w:drawing', 'w:pict'])
  } else if (pictures.length > 0) {
    for (const picture of pictures) addNote(cleaning, 'picture', nameOf(choice, picture))
  } else if (boxes.length === 0) addNote(cleaning, 'drawing', drawnWords(choice))
  return []
}

/** Whether the picture that is drawn is in the file: another would be read from the machine. */
function isWithin(drawn: XmlElement): boolean {
  const [blip] = outermost(drawn, ['a:blip', 'v:imagedata'])
  const { attributes } = blip ?? { attributes: new Map<string, string>() }
  return (attributes.has('r:embed') || attributes.has('r:id')) && !attributes.has('r:link')
}

/** Programs give what is new, and beside it what older ones can show of the same. */
function bestOf(alternatives: XmlElement): XmlElement | undefined {
  const [choice, fallback] = [child(alternatives, 'mc:Choice'), child(alternatives, 'mc:Fallback')]
  const says = (each: XmlElement | undefined) =>
    each && outermost(each, ['w:txbxContent', 'pic:pic', 'v:imagedata']).length > 0
  return says(choice) || !says(fallback) ? (choice ?? fallback) : fallback
}

function nameOf(around: XmlElement, picture: XmlElement): string {
  const properties = outermost(picture, ['pic:cNvPr'])[0] ?? picture
  const described = outermost(around, ['wp:docPr'])[0]
  const names = [
    described?.attributes.get('descr'),
    properties.attributes.get('descr'),
    described?.attributes.get('title'),
    picture.attributes.get('o:title'),
    properties.attributes.get('name'),
    described?.attributes.get('name'),
  ]
  return names.find((name) => name?.trim()) ?? ''
}

function drawnWords(part: XmlElement): string {
  const paths = outermost(part, ['v:textpath']).map(({ attributes }) => attributes.get('string'))
  const described = outermost(part, ['wp:docPr'])[0]?.attributes.get('descr')
  return [described, ...paths, textOf(part)].filter((words) => words?.trim()).join(' ')
}
