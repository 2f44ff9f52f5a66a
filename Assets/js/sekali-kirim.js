// A form is sent once: the pressed button shows that it waits, a second press does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target
  if (!form.matches("[data-sekali]") || event.defaultPrevented) return
  // What opens in a tab of its own only shows something; what closes a window sends nothing.
  if (event.submitter?.formTarget === "_blank" || event.submitter?.formMethod === "dialog") return
  if (form.dataset.terkirim) return event.preventDefault()
  form.dataset.terkirim = "1"
  const button = event.submitter
  // After the browser has read the form: a disabled button would not be sent along.
  setTimeout(() => button?.setAttribute("aria-disabled", "true"))
})

// Coming back with the back button finds the form as it was: let it be sent again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return
  for (const form of document.querySelectorAll("[data-terkirim]")) {
    delete form.dataset.terkirim
    form.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled")
  }
})
