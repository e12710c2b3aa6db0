import { halfWidth } from './lines'

const simplified = new Map(
  '發发 佈布 時时 間间 於于 後后 點点 號号 週周 禮礼 兩两 國国 華华 東东 倫伦 紐纽 約约 當当 許许 開开 載载 編编 輯辑 區区 協协 調调 標标 準准 韓韩 聯联 歐欧 羅罗 亞亚 剛刚 現现 動动 訂订 創创 傳传 簽签 黃黄 曉晓 緊紧 鐘钟 這这 個个 內内 爾尔 裡里 裏里 舊旧 灣湾 蘭兰 維维 遲迟 來来 訊讯 轉转 責责 記记 譯译 審审 閱阅 覽览 擊击 攝摄 寫写 聞闻 處处'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/**
 * A line as dates are read from it: half-width, one kind of dash, and the words of dates in
 * simplified characters. Every index stays where it was.
 */
export function foldDateLine(text: string): string {
  return halfWidth(text)
    .replace(/[‐-―−]/gu, '-')
    .replace(/[〔〕]/gu, ' ')
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character)
}

/** Where a pattern that is sticky matches at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
