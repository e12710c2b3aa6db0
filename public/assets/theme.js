// Runs before the first paint, so that neither a chosen theme nor a chosen size of text flashes.
try {
  const { dataset } = document.documentElement
  const [theme, size] = [localStorage.getItem('theme'), localStorage.getItem('text-size')]
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  if (['small', 'large', 'largest'].includes(size)) dataset.textSize = size
} catch {}
