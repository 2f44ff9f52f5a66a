const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")

// A place to type in front of `box`, a place for what there is to say about it, and whether a text has what is typed.
const filter = (box, name, update) => {
  const input = Object.assign(document.createElement("input"), {
    type: "search", className: "input", placeholder: "Ketik untuk menyaring", autocomplete: "off",
  })
  input.setAttribute("aria-label", name)
  const count = document.createElement("p")
  count.setAttribute("role", "status")
  const head = document.createElement("div")
  head.className = "many-search"
  head.append(input, count)
  box.prepend(head)
  input.addEventListener("input", (event) => { event.stopPropagation(); update() })
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault() })
  const matches = (text) => plain(input.value).split(/\s+/).filter(Boolean).every((word) => plain(text).includes(word))
  return { input, count, matches }
}

// A long list of rows: typing leaves those that match.
for (const box of document.querySelectorAll("[data-saring-daftar]")) {
  const rows = [...box.querySelectorAll("li")]
  const { input, count, matches } = filter(box, `Saring: ${box.dataset.saringDaftar}`, () => {
    for (const row of rows) row.hidden = !matches(row.textContent)
    const left = rows.filter((row) => !row.hidden).length
    count.textContent = !input.value ? "" : left ? `${left} cocok` : "Tidak ada yang cocok."
  })
}

// A long list of boxes to tick: those that are ticked stay as well.
for (const box of document.querySelectorAll("[data-saring-pilihan]")) {
  const options = [...box.querySelectorAll(".option")]
  const legend = box.closest("fieldset").querySelector("legend").textContent
  const update = () => {
    for (const option of options) option.hidden = !option.querySelector("input").checked && !matches(option.textContent)
    for (const group of box.querySelectorAll(".option-group")) group.hidden = !group.querySelector(".option:not([hidden])")
    const ticked = options.filter((option) => option.querySelector("input").checked).length
    count.textContent = ticked ? `${ticked} dipilih` : ""
  }
  const { count, matches } = filter(box, `Saring pilihan: ${legend}`, update)
  box.addEventListener("change", update)
  update()
}
