import { type CheckedTerm, findEnglish } from '@/features/checks/terms/term-list'
import { isSpeltBySound } from './transliterations'

/** A person, place or organisation as English has it, and what of Chinese shows that it is said. */
export interface KnownName {
  en: string
  /** Any of these is enough; the first is the name itself. */
  zh: string[]
}

/** Whether a Chinese text says a name, or spells one of another tongue by other characters. */
export const isSaidIn = (text: string, { en, zh }: KnownName) =>
  text.includes(en) || zh.some((form) => text.includes(form) || isSpeltOtherwise(text, form))

/** 肖尔茨 for 朔尔茨: half of the characters of a name that is written by its sound. */
function isSpeltOtherwise(text: string, form: string): boolean {
  const sounds = [...form].filter(isSpeltBySound).length
  if (form.length < 2 || sounds < form.length - (form.length > 2 ? 1 : 0)) return false
  return [...form].filter((character) => text.includes(character)).length >= form.length / 2
}

export interface NameInText extends KnownName {
  start: number
  end: number
}

const NAMES = new Set(['institution', 'media', 'company', 'person', 'place'])

/** The names of a glossary; forms that several terms share may stand for any of them. */
export function namesOf(terms: CheckedTerm[]): KnownName[] {
  const said = new Map<string, string[]>()
  for (const { domain, zh, en } of terms.filter((term) => NAMES.has(term.domain))) {
    const forms = [...zh.preferred, ...zh.forbidden].flatMap((form) => [
      form,
      ...shorterOf(form, domain),
    ])
    for (const form of en.preferred.filter((each) => isOwn(each, en.preferred, domain))) {
      said.set(form, [...(said.get(form) ?? []), ...forms])
    }
  }
  return [...said].map(([en, zh]) => ({ en, zh: [...new Set(zh)] }))
}

/**
 * The form to use, and those that begin as it does: "the Pentagon" is a ministry, and a building and a shape as
 * well; and "Zhou" is anybody of the family.
 */
function isOwn(form: string, [first = '']: string[], domain: string): boolean {
  const isName = /^[A-Z]/.test(form) && form.length > SHORTEST
  if (!isName || form === first) return isName
  return domain !== 'person' && form.split(' ')[0] === first.split(' ')[0]
}

const SHORTEST = 3

/** In how else a name is said: 共产党 for 中国共产党, 沪 for 上海, 莱西 for 莱希, 小米 for 小米集团. */
function shorterOf(form: string, domain: string): string[] {
  if (domain === 'place') return shortOf(form)
  const parts = form.split(/[·•]/)
  const name = domain === 'company' ? form.replace(/(?<=..)(?:集团|股份|公司)$/, '') : form
  return [name.replace(/^(?:中国|中华人民共和国)(?=..)/, ''), ...(parts.length > 1 ? parts : [])]
}

/** 中方, 沪市, 中美: a place is said by one character as well. */
const shortOf = (name: string) => [name.charAt(0), ...(PROVINCES.get(name.slice(0, 2)) ?? [])]

const PROVINCES = new Map(
  (
    '北京京 天津津 河北冀 山西晋 内蒙蒙 辽宁辽 吉林吉 黑龙黑 上海沪申 江苏苏 浙江浙 安徽皖 福建闽 江西赣 山东鲁 河南豫 湖北鄂 湖南湘 广东粤 ' +
    '广西桂 海南琼 重庆渝 四川川蜀 贵州贵黔 云南云滇 西藏藏 陕西陕秦 甘肃甘陇 青海青 宁夏宁 新疆新 香港港 澳门澳 台湾台 广州穗 深圳深'
  )
    .split(' ')
    .map((line) => [line.slice(0, 2), [...line.slice(2)]]),
)

/** Where known names stand in an English text, none within a longer name. */
export function findKnownNames(text: string, names: KnownName[]): NameInText[] {
  return names.flatMap((name) => {
    if (!text.includes(name.en)) return []
    const span = findEnglish(text, name.en)
    return span && isWhole(text, span) ? [{ ...name, ...span }] : []
  })
}

/** The China of "China Daily" and the York of "New York" are no names of their own. */
const isWhole = (text: string, { start, end }: { start: number; end: number }) =>
  !/[\p{L}\d-]$/u.test(text.slice(0, start)) &&
  !/\b(?!The |In |At |On |From |But |And |As |For |To |By |When |While |After |Mr |Ms |Dr )[A-Z][\w.&’'-]{0,20} $/.test(
    text.slice(Math.max(0, start - 24), start),
  ) &&
  !/^(?:['’]s)?[ -](?:of |for |and )?[A-Z&]/.test(text.slice(end, end + 9)) &&
  !/^[-/]/.test(text.slice(end))
