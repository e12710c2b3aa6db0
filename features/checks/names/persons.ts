import { pinyin } from 'pinyin-pro'
import { maySpellBySound } from './sounds-like'
import { isSpeltBySound } from './transliterations'

/** A Chinese personal name where it stands, and how Pinyin spells its parts. */
export interface Person {
  start: number
  end: number
  surname: string
  given: string
  /** Its syllables, where its characters may as well spell a foreign name. */
  sounds?: string[]
}

// The hundred commonest surnames in the census of 2010 and their compounds, less those that begin common words.
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹熊秦邱尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴孔汤尤梅俞丛岳齐伍庞樊兰殷施洪翟颜倪柳舒祝盛霍聂焦耿詹褚',
)
/** Whoever has one of these before the name is a person. */
const TITLE_BEFORE =
  /(?:记者|编辑|责编|作者|主席|书记|主任|总理|总统|部长|市长|省长|县长|区长|局长|厅长|司长|院长|校长|会长|社长|行长|教授|专家|学者|医生|律师|总裁|董事长|经理|总监|创始人|导演|演员|发言人|顾问|委员|常委|队长|教练|选手|研究员|分析师|工程师|村民|市民|夫人|女儿|儿子|丈夫|妻子|员|者)(?:[：: ]{0,2})$/
/** What follows a name that does or says something. */
const DEED_BEHIND =
  /^(?:说|表示|指出|称|认为|介绍|告诉|强调|坦言|透露|回忆|分析|解释|补充|写道|宣布|出席|会见|率团|先生|女士|同志|教授|等|[)）])/
const NO_NAME =
  /[的了在和与为是有不将会等也就对向从中上下年月日说表称指认介告强回分解出个这那各其及或以到已被把让给又再并则都还只很更最]/

/** The names of persons in Chinese texts, as what stands around them shows; once known, wherever they stand. */
export function findPersons(texts: string[]): Person[][] {
  const all = texts.flatMap((text) => candidates(text).map((at) => ({ text, ...at })))
  const nameOf = ({ text, start, end }: (typeof all)[number]) => text.slice(start, end)
  const elsewhere = new Set(all.filter(isFromElsewhere).map(nameOf))
  const shown = all.filter((each) => isShown(each.text, each)).map(nameOf)
  const known = new Set(shown.filter((name) => !elsewhere.has(name)))
  return texts.map((text) =>
    apart(candidates(text).filter(({ start, end }) => known.has(text.slice(start, end)))).map(
      (one) => spelt(text, one),
    ),
  )
}

/** Hong Kong, Taiwan, Korea and others do not write their names in Pinyin. */
const ELSEWHERE = /(?:香港|澳门|台湾|台北|新加坡|马来西亚|韩国|朝鲜|日本|越南)[^，。；！？]{0,16}$/

function isFromElsewhere({ text, start }: { text: string; start: number }): boolean {
  return ELSEWHERE.test(text.slice(Math.max(0, start - 20), start))
}

interface Candidate {
  start: number
  end: number
}

function candidates(text: string): Candidate[] {
  const found: Candidate[] = []
  for (let start = 0; start < text.length; start++) {
    if (!SURNAMES.has(text.charAt(start))) continue
    for (const size of [3, 2]) {
      const name = text.slice(start, start + size)
      if (
        /^\p{Script=Han}+$/u.test(name) &&
        name.length === size &&
        !NO_NAME.test(name.slice(1)) &&
        !isNoPerson(name)
      )
        found.push({ start, end: start + size })
    }
  }
  return found
}

/** 孙先生 names a family alone, 周三 a day, 马丁 a foreigner. */
const isNoPerson = (name: string) =>
  /[先女][生士]?$|^周[一二三四五六末]/.test(name) || isSpeltBySound(name)

/** Both before and behind it something must part it from other words. */
function isShown(text: string, { start, end }: Candidate): boolean {
  if (/[·•]/.test(text.charAt(start - 1) + text.charAt(end))) return false
  const [before, behind] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 3)]
  const hasTitle = TITLE_BEFORE.test(before)
  const acts = DEED_BEHIND.test(behind)
  const isParted = /^(?:[，。、；：:（）()\]」”\s]|$)/.test(behind)
  return (hasTitle && (acts || isParted)) || (acts && /(?:[，。！？；：“”、（(\s]|^)$/.test(before))
}

/** The longer of two that begin at one place, and none that lies over another. */
function apart(found: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const one of found)
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  return kept
}

function spelt(text: string, { start, end }: Candidate): Person {
  const name = text.slice(start, end)
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: false,
    surname: 'head',
  }).map((part) => part.replaceAll('ü', 'u'))
  const [surname = '', ...given] = syllables
  const sounds = maySpellBySound(name) && { sounds: syllables }
  return { start, end, surname, given: given.join(''), ...sounds }
}
