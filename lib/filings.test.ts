import { expect, test } from 'vitest'
import { policeRegister } from './filings'

test.each(['京公网安备11010102000001号', '京公网安备 11010102000001号'])(
  'the register is asked for %s by its digits',
  (filing) => {
    expect(policeRegister(filing)).toBe(
      'https://beian.mps.gov.cn/#/query/webSearch?code=11010102000001',
    )
  },
)
