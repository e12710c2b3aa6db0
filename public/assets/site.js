// Everything here is an extra: the pages work without it.

const year = 31536000
const root = document.documentElement

offerChoice('theme', 'theme', 'system')
offerChoice('text-size', 'textSize', 'normal')
offerTools()
countReading()
offerPlayers()
document.addEventListener('click', rememberLanguage)
document.addEventListener('click', ({ target }) => closePopovers(target))
document.addEventListener('keydown', ({ key }) => key === 'Escape' && closePopovers())

// A choice that the document carries as `data-…` and the browser remembers; the usual one is no mark.
function offerChoice(name, mark, usual) {
  const choice = document.querySelector(`[data-${name}-choice]`)
  if (!choice) return
  choice.querySelector(`[value="${root.dataset[mark] ?? usual}"]`).checked = true
  choice.hidden = false
  choice.addEventListener('change', ({ target }) => {
    if (target.value === usual) delete root.dataset[mark]
    else root.dataset[mark] = target.value
    try {
      localStorage.setItem(name, target.value)
    } catch {}
  })
}

function offerTools() {
  const tools = document.querySelector('[data-tools]')
  if (!tools) return
  const { tools: url, headline: title } = tools.dataset
  const status = tools.querySelector('[role="status"]')
  const deeds = {
    copy: navigator.clipboard && (() => navigator.clipboard.writeText(url).then(
      () => say(status.dataset.copied),
      () => say(status.dataset.failed),
    )),
    // One who closes the system's window has not failed.
    share: navigator.share && (() => navigator.share({ title, url }).catch(() => {})),
    print: () => window.print(),
  }
  const say = (text) => {
    status.textContent = text
  }
  for (const button of tools.querySelectorAll('[data-tool]')) {
    const deed = deeds[button.dataset.tool]
    if (!deed) continue
    button.hidden = false
    button.addEventListener('click', deed)
  }
}

function closePopovers(target) {
  for (const popover of document.querySelectorAll('details[data-popover][open]')) {
    if (target && popover.contains(target)) continue
    if (popover.contains(document.activeElement)) popover.querySelector('summary').focus()
    popover.open = false
  }
}

// A story counts as read once it has been in sight for five seconds; coming back to it or loading it
// again does not. The number is all that is sent.
function countReading() {
  const [, locale, number] = /^\/(\w+)\/news\/(\d+)\//.exec(location.pathname) ?? []
  const [visit] = performance.getEntriesByType('navigation')
  if (!number || visit?.type !== 'navigate') return
  let waiting
  const watch = () => {
    clearTimeout(waiting)
    if (!document.hidden) waiting = setTimeout(send, 5000)
  }
  const send = () => {
    document.removeEventListener('visibilitychange', watch)
    navigator.sendBeacon('/api/read', JSON.stringify({ number: Number(number), locale }))
  }
  document.addEventListener('visibilitychange', watch)
  watch()
}

// Nothing is asked of another site before the button of a player is pressed.
function offerPlayers() {
  for (const button of document.querySelectorAll('button[data-player]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe')
      frame.src = button.dataset.player
      frame.title = button.dataset.title
      frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
      frame.referrerPolicy = 'strict-origin-when-cross-origin'
      frame.setAttribute('sandbox', 'allow-popups allow-presentation allow-same-origin allow-scripts')
      button.parentElement.replaceChildren(frame)
      frame.focus()
    })
  }
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
