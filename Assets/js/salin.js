// Copies a text and says so where the button is.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-salin]")
  if (!button) return
  await navigator.clipboard.writeText(button.dataset.salin)
  const label = button.querySelector("span")
  const before = label.textContent
  label.setAttribute("role", "status")
  label.textContent = button.dataset.tersalin
  setTimeout(() => { label.textContent = before }, 2000)
})
