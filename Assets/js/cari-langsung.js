// A search among people: the answer comes while typing, and what was asked stays out of addresses.
for (const form of document.querySelectorAll("[data-cari-langsung]")) {
  const input = form.querySelector("[data-cari]")
  const target = document.getElementById(form.dataset.cariLangsung)
  const remembered = `cari:${form.getAttribute("action")}`
  let timer, asked = 0

  const ask = async () => {
    const turn = ++asked
    const answer = await fetch(form.action, {
      method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error",
      headers: { Accept: "text/html", "X-Fragmen": "1" },
    })
    if (turn !== asked) return
    target.removeAttribute("aria-busy")
    // What was refused is told by the page itself.
    if (!answer.ok) return form.submit()
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    target.replaceChildren(...page.getElementById(target.id).childNodes)
  }

  // Whole numbers are asked by the button, and kept nowhere.
  const digits = () => input.value.replace(/\D/g, "").length
  input.addEventListener("input", () => {
    clearTimeout(timer)
    if (digits() > 8) return sessionStorage.removeItem(remembered)
    sessionStorage.setItem(remembered, input.value)
    if (input.value.trim().length < 3) return
    target.setAttribute("aria-busy", "true")
    timer = setTimeout(() => ask().catch(() => target.removeAttribute("aria-busy")), 300)
  })

  // Back from somebody's page: the same answer again.
  const [arrival] = performance.getEntriesByType("navigation")
  const before = sessionStorage.getItem(remembered)
  if (arrival?.type === "back_forward" && before && !input.value) {
    input.value = before
    ask().catch(() => {})
  }
}
