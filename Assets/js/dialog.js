// Buttons that open dialogs; a click beside a dialog closes it; a dialog with an error in it opens by itself.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]")
  if (opener) document.getElementById(opener.dataset.dialog)?.showModal()
  if (event.target.matches("dialog[data-dialog-isi]")) {
    const box = event.target.getBoundingClientRect()
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom
    if (!inside) event.target.close()
  }
})

for (const dialog of document.querySelectorAll("dialog[data-dialog-isi]")) {
  if (dialog.querySelector("[aria-invalid=true]")) dialog.showModal()
}
