// A long list of boxes to tick: typing leaves those that match, and those that are ticked.
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")

for (const box of document.querySelectorAll("[data-saring-pilihan]")) {
  const options = [...box.querySelectorAll(".option")]
  const legend = box.closest("fieldset").querySelector("legend").textContent
  const input = Object.assign(document.createElement("input"), {
    type: "search", className: "input", placeholder: "Ketik untuk menyaring", autocomplete: "off",
  })
  input.setAttribute("aria-label", `Saring pilihan: ${legend}`)
  const count = document.createElement("p")
  count.setAttribute("role", "status")
  const head = document.createElement("div")
  head.className = "many-search"
  head.append(input, count)
  box.prepend(head)

  const update = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean)
    for (const option of options) {
      const text = plain(option.textContent)
      option.hidden = !option.querySelector("input").checked && !words.every((word) => text.includes(word))
    }
    const ticked = options.filter((option) => option.querySelector("input").checked).length
    count.textContent = ticked ? `${ticked} dipilih` : ""
  }
  input.addEventListener("input", (event) => { event.stopPropagation(); update() })
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault() })
  box.addEventListener("change", update)
  update()
}
