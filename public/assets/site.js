// Everything here is an extra: the pages work without it.

const year = 31536000

offerThemes()
document.addEventListener('click', rememberLanguage)

function offerThemes() {
  const choice = document.querySelector('[data-theme-choice]')
  if (!choice) return
  const root = document.documentElement
  choice.querySelector(`[value="${root.dataset.theme ?? 'system'}"]`).checked = true
  choice.hidden = false
  choice.addEventListener('change', ({ target }) => {
    if (target.value === 'system') delete root.dataset.theme
    else root.dataset.theme = target.value
    try {
      localStorage.setItem('theme', target.value)
    } catch {}
  })
}

function rememberLanguage({ target }) {
  const link = target.closest('a[data-locale]')
  if (!link) return
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `locale=${link.dataset.locale}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`
  if (link.closest('[data-language-switch]')) keepPlace(link)
}

// Passages have the same anchors in every language: the switch leads to the one at the top.
function keepPlace(link) {
  const atTop = [...document.querySelectorAll('[id^="p-"]')].findLast(
    (passage) => passage.getBoundingClientRect().top < 40,
  )
  if (atTop) link.hash = atTop.id
}
