// Suggestions under the search field: a combobox as the ARIA Authoring Practices describe it, with a
// list to choose from by hand. The form works without it.

const pause = 120
const field = document.querySelector('[data-suggest]')
if (field) offerSuggestions(field)

function offerSuggestions(field) {
  const list = document.createElement('ul')
  list.id = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', field.dataset.suggestLabel)
  field.after(list)
  field.autocomplete = 'off'
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', list.id)
  close()

  let timer
  let asking
  field.addEventListener('input', ({ isComposing }) => {
    // Letters on their way to a Chinese word are no word.
    if (!isComposing) askSoon()
  })
  field.addEventListener('compositionend', askSoon)
  field.addEventListener('keydown', onKey)
  field.addEventListener('blur', close)
  // The field keeps the focus, or the list would close before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => follow(target.closest('[role="option"]')))

  function askSoon() {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  }

  async function ask() {
    asking?.abort()
    const typed = field.value.trim()
    if (!typed) return close()
    asking = new AbortController()
    try {
      const query = new URLSearchParams({ q: typed })
      const response = await fetch(`${field.dataset.suggest}?${query}`, { signal: asking.signal })
      if (response.ok) show(await response.json())
    } catch {
      // Superseded, or without a connection: there are no suggestions then.
    }
  }

  function show(suggestions) {
    close()
    if (suggestions.length === 0 || document.activeElement !== field) return
    list.replaceChildren(...suggestions.map(optionOf))
    list.hidden = false
    field.setAttribute('aria-expanded', 'true')
  }

  function close() {
    list.hidden = true
    list.replaceChildren()
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
  }

  function onKey(event) {
    if (event.isComposing || list.hidden) return
    const options = [...list.children]
    const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true')
    if (event.key === 'ArrowDown') select(options[(at + 1) % options.length])
    else if (event.key === 'ArrowUp') select(options.at(at <= 0 ? -1 : at - 1))
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && at >= 0) follow(options[at])
    else return
    event.preventDefault()
  }

  function select(option) {
    for (const other of list.children) other.ariaSelected = String(other === option)
    field.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }
}

function optionOf({ text, href }, index) {
  const option = document.createElement('li')
  option.id = `suggestion-${index}`
  option.setAttribute('role', 'option')
  option.ariaSelected = 'false'
  option.dataset.href = href
  option.textContent = text
  return option
}

function follow(option) {
  if (option) location.assign(option.dataset.href)
}
