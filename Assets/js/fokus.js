// After an error the summary is read first; a link in it leads to the field itself, also into a group.
document.querySelector("[data-fokus]")?.focus()

document.addEventListener("click", (event) => {
  const link = event.target.closest(".summary a[href^='#']")
  const target = link && document.getElementById(link.hash.slice(1))
  if (!target) return
  event.preventDefault()
  const control = target.matches("input, textarea, select") ? target : target.querySelector("input, textarea, select")
  const box = target.closest(".field") ?? target
  box.scrollIntoView({ block: "center" })
  const shown = control?.hidden ? box.querySelector("[role=combobox]") : control
  shown?.focus({ preventScroll: true })
})
