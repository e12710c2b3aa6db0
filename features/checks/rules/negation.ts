import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'

const IN_CHINESE =
  /并非|并不|没有|不得|不能|不会|不是|未能|尚未|从未|绝不|无法|拒绝|否认|(?<![一-鿿])[不未](?=[一-鿿])/g
const IN_ENGLISH =
  /\b(?:not|no|never|nor|none|neither|cannot|without|nothing|nobody|refus\w+|den(?:y|ies|ied)|fail\w*|lack\w*|unable|un\w{4,}|in(?:capable|sufficient|adequate|ability)|im(?:possible|proper)|ir\w+|dis\w{4,}|hardly|rarely|instead|rather|prevent\w*|avoid\w*|stop\w*|little|few|only|beyond|yet|refrain\w*|reject\w*|impossible|less|without|barely|against|absence)\b|n[’']t\b/i

/** A passage that denies something in one language and nothing in the other: no more than a hint. */
export function checkNegation({ zh, en }: PassageText): Found[] {
  const denied = [...zh.matchAll(IN_CHINESE)]
  const [first] = denied
  if (!first || IN_ENGLISH.test(en)) return []
  return [
    {
      rule: 'negation-differs',
      zh: { start: first.index, end: first.index + first[0].length },
      en: null,
      isSlight: true,
    },
  ]
}
