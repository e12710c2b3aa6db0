import { hashSource } from './hash-source'

const not = (pattern: string) => ({ not: { href_matches: pattern } })

/** Which links of a page a browser may fetch while a reader points at them (HTML, 7.6.1, speculation rules). */
const rules = JSON.stringify({
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: '/*' },
          ...['/*/newsroom*', '/*/search*', '/*.(xml|json|jpg)'].map(not),
        ],
      },
      eagerness: 'moderate',
    },
  ],
})

export const linksAhead = {
  html: `<script type="speculationrules">${rules}</script>`,
  source: hashSource(rules),
}
