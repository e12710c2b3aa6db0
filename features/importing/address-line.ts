import { withoutAddresses } from './addresses'
import { foldLabel } from './fold-label'

/** What stands beside an address that a line holds nothing but. */
const around = new Set(
  `原文 链接 网址 地址 来源 出处 详见 详情 全文 阅读 阅读全文 查看 查看原文 原文链接 原文地址 原文网址 文章链接 本文链接 本文地址 链接地址 网页 网页链接 官网 网站 邮箱 电邮 电子邮箱 电子邮件 投稿 投稿邮箱 联系 联系邮箱 联系我们 相关链接 参考链接 参考 视频 视频链接 图片 图片链接 英文版 中文版 英文原文 中文原文 见 请见 点击 点击查看 转自 来自 永久链接
  link links url urls web website webpage page source original article story full text read more at see via from the here for view watch video click on online permalink email e-mail mail contact us to tel and or in english chinese version this visit`
    .split(/\s+/u)
    .filter(Boolean),
)
const longest = 4000

/** Whether a line holds one address or several, and nothing but a word of what they are. */
export function isAddressLine(line: string): boolean {
  if (line.length > longest || !/[.@]/u.test(line)) return false
  const rest = withoutAddresses(line)
  if (rest === line) return false
  const words =
    foldLabel(rest)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  return words.length <= 8 && words.every((word) => around.has(word))
}
