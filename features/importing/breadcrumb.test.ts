import { expect, test } from 'vitest'
import { readBreadcrumb } from './breadcrumb'

test.each([
  '新闻合作联盟>>新闻资讯>>最新资讯',
  '新闻合作联盟 > 新闻资讯 > 最新资讯',
  '新闻合作联盟»新闻资讯 » 最新资讯',
  '新闻合作联盟›新闻资讯›最新资讯',
  '新闻合作联盟＞＞新闻资讯＞＞最新资讯',
  '当前位置：新闻合作联盟 >> 新闻资讯 >> 最新资讯',
  '新闻合作联盟>>新闻资讯>>最新资讯>>',
])('reads the path of sections: %s', (line) => {
  expect(readBreadcrumb(line)?.names).toEqual(['新闻合作联盟', '新闻资讯', '最新资讯'])
})

test.each(['新桥通车', '气温5 > 3，天气转暖。', 'When a > b, the rule holds. It is simple.', '>>'])(
  'leaves other text alone: %s',
  (line) => {
    expect(readBreadcrumb(line)).toBeNull()
  },
)
