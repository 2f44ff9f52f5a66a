// Buttons above a text field that write the marks of the letters' light markup, and keys for the most used.
// Insertion goes through the browser, so that Ctrl+Z takes it back.
const put = (field, from, to, text, selectFrom, selectTo) => {
  field.focus()
  field.setSelectionRange(from, to)
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, from, to, "end")
  field.setSelectionRange(selectFrom, selectTo)
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

const wrap = (mark) => (field) => {
  const { selectionStart: from, selectionEnd: to, value } = field
  const chosen = value.slice(from, to)
  const inside = value.slice(from - mark.length, from) === mark && value.slice(to, to + mark.length) === mark
  if (inside) return put(field, from - mark.length, to + mark.length, chosen, from - mark.length, to - mark.length)
  put(field, from, to, mark + chosen + mark, from + mark.length, to + mark.length)
}

const lines = (field) => {
  const from = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1
  const end = field.value.indexOf("\n", field.selectionEnd)
  return [from, end < 0 ? field.value.length : end]
}

const listMark = /^(\s*)(?:\d+[.)]|[a-z][.)]|[-•])\s+/
const list = (mark) => (field) => {
  const [from, to] = lines(field)
  const text = field.value.slice(from, to).split("\n")
    .map((line, index) => line.match(listMark)?.[1] !== undefined ? line.replace(listMark, `$1${mark(index)} `) : `${mark(index)} ${line}`)
    .join("\n")
  put(field, from, to, text, from + text.length, from + text.length)
}

const table = (field) => {
  const [, end] = lines(field)
  const before = field.value.slice(0, end).trimEnd() ? "\n\n" : ""
  const text = `${before}| No | Uraian | Keterangan |\n|----|------|------|\n| 1 |  |  |\n`
  put(field, end, end, text, end + before.length + 2, end + before.length + 4)
}

const tools = [
  ["B", "Tebal (Ctrl+B)", "bold", wrap("**")],
  ["I", "Miring (Ctrl+I)", "italic", wrap("*")],
  ["U", "Garis bawah (Ctrl+U)", "underline", wrap("__")],
  ["1. Daftar", "Daftar bernomor", "", list((index) => `${index + 1}.`)],
  ["a. Daftar", "Daftar berhuruf", "", list((index) => `${String.fromCharCode(97 + index % 26)}.`)],
  ["– Butir", "Daftar butir", "", list(() => "-")],
  ["Tabel", "Sisipkan tabel", "", table],
]
const keys = { b: tools[0][3], i: tools[1][3], u: tools[2][3] }

// Enter in a list begins the next item; on an empty item it ends the list.
const nextItem = (event, field) => {
  const from = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1
  const line = field.value.slice(from, field.selectionStart)
  const found = line.match(/^(\s*)(\d+|[a-z]|[-•])([.)]?)\s+/)
  if (!found || field.selectionStart !== field.selectionEnd) return
  event.preventDefault()
  if (found[0].length === line.length) return put(field, from, field.selectionStart, "", from, from)
  const [, indent, mark, end] = found
  const next = /\d/.test(mark) ? Number(mark) + 1 : /[a-y]/.test(mark) ? String.fromCharCode(mark.charCodeAt(0) + 1) : mark
  const text = `\n${indent}${next}${end} `
  const at = field.selectionStart
  put(field, at, at, text, at + text.length, at + text.length)
}

for (const field of document.querySelectorAll("[data-alat-tulis]")) {
  const bar = document.createElement("div")
  bar.className = "tools"
  bar.setAttribute("role", "toolbar")
  bar.setAttribute("aria-label", "Alat menulis")
  bar.setAttribute("aria-controls", field.id)
  for (const [text, title, kind, act] of tools) {
    const button = document.createElement("button")
    button.type = "button"
    button.className = kind
    button.textContent = text
    button.title = title
    button.setAttribute("aria-label", title)
    button.tabIndex = bar.children.length ? -1 : 0
    button.addEventListener("click", () => act(field))
    bar.append(button)
  }
  // One stop of the Tab key; the arrows go from button to button.
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const all = [...bar.children]
    const at = all.indexOf(document.activeElement)
    const to = all[(at + step + all.length) % all.length]
    all[at].tabIndex = -1
    to.tabIndex = 0
    to.focus()
  })
  field.before(bar)
  field.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && keys[event.key]) {
      event.preventDefault()
      keys[event.key](field)
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) nextItem(event, field)
  })
}
