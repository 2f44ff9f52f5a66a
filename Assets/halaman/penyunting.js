// A finding leads to its line: the line is selected in the text, and scrolled into view.
const text = document.querySelector("textarea[name=yaml]")

for (const link of document.querySelectorAll("[data-baris]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault()
    const lines = text.value.split("\n")
    const number = Math.min(Number(link.dataset.baris), lines.length)
    const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0)
    text.focus()
    text.setSelectionRange(start, start + lines[number - 1].length)
    const height = parseFloat(getComputedStyle(text).lineHeight)
    text.scrollTop = Math.max(0, (number - 6) * height)
  })
}
