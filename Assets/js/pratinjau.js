// Shows beside a form what comes of it, a moment after the last key.
const proof = document.querySelector("meta[name=csrf]")?.content

for (const mark of document.querySelectorAll("[data-pratinjau]")) {
  const form = mark.closest("form")
  const target = document.getElementById(mark.dataset.pratinjauKe)
  let timer, asked = 0

  const show = async () => {
    // Hidden where there is no room for it: then it costs no line either.
    if (!target.checkVisibility()) return
    const turn = ++asked
    const answer = await fetch(mark.dataset.pratinjau, {
      method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error",
      headers: { "X-CSRF": proof, "Accept": "text/html" },
    })
    if (answer.ok && turn === asked) target.innerHTML = await answer.text()
    target.removeAttribute("aria-busy")
  }

  form.addEventListener("input", () => {
    target.setAttribute("aria-busy", "true")
    clearTimeout(timer)
    timer = setTimeout(() => show().catch(() => {}), 400)
  })
}
