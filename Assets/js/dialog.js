// Buttons that open dialogs, and links that end in the name of one; a click beside a dialog closes it; a dialog with
// an error in it opens by itself.
const first = "form:not([method=dialog]) :is(input:not([type=hidden]), textarea, select, button)"
const open = (dialog) => {
  if (!dialog || dialog.open) return
  dialog.showModal()
  dialog.querySelector(first)?.focus()
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]")
  if (opener) open(document.getElementById(opener.dataset.dialog))
  event.target.closest("[data-tutup]")?.closest("dialog").close()
  if (event.target.matches("dialog[data-dialog-isi]")) {
    const box = event.target.getBoundingClientRect()
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom
    if (!inside) event.target.close()
  }
})

const named = () => {
  const name = decodeURIComponent(location.hash.slice(1))
  return (name && document.getElementById(name)?.closest("dialog[data-dialog-isi]")) || null
}

const wrong = document.querySelector("dialog[data-dialog-buka], dialog[data-dialog-isi]:has([aria-invalid=true])")
open(wrong ?? named())
wrong?.querySelector("[aria-invalid=true]")?.focus()
// Having come to the named part, the browser puts the focus on the window as a whole.
addEventListener("load", () => named()?.querySelector(first)?.focus())
addEventListener("hashchange", () => open(named()))
