// Keys: / searches, j and k walk through a list, x ticks a row, ? shows what there is.
const english = document.documentElement.lang === "en"
const help = [
  ["/", english ? "Search" : "Cari"],
  ["j", english ? "Next row" : "Baris berikutnya"],
  ["k", english ? "Previous row" : "Baris sebelumnya"],
  ["x", english ? "Tick the row" : "Pilih baris"],
  ["Enter", english ? "Open the row" : "Buka baris"],
  ["?", english ? "Show these keys" : "Lihat daftar ini"],
]

const walk = (step) => {
  const rows = [...document.querySelectorAll("[data-baris] > li > a")]
  const focused = rows.indexOf(document.activeElement)
  // Beside its list: from the record that is shown.
  const at = focused < 0 ? rows.findIndex((row) => row.ariaCurrent === "true") : focused
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step
  rows[next]?.focus()
}

const showHelp = () => {
  const dialog = document.createElement("dialog")
  dialog.className = "dialog"
  dialog.dataset.dialogIsi = ""
  const title = document.createElement("h2")
  title.textContent = english ? "Keyboard shortcuts" : "Pintasan papan ketik"
  const list = document.createElement("dl")
  list.className = "shortcuts"
  for (const [key, text] of help) {
    const term = document.createElement("dt")
    const cap = document.createElement("kbd")
    cap.textContent = key
    term.append(cap)
    const meaning = document.createElement("dd")
    meaning.textContent = text
    list.append(term, meaning)
  }
  dialog.append(title, list)
  dialog.addEventListener("close", () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

const actions = {
  "/": () => [...document.querySelectorAll("[data-cari]")].find((field) => field.offsetParent)?.focus(),
  j: () => walk(1),
  k: () => walk(-1),
  x: () => document.activeElement.closest(".row")?.querySelector(".row-tick input")?.click(),
  "?": showHelp,
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]")
  if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return
  const action = actions[event.key]
  if (!action) return
  event.preventDefault()
  action()
})
