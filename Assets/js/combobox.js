// Makes a long <select data-combobox> a field that filters while typing (WAI-ARIA combobox with listbox).
// The select stays in the form, hidden, and is what is sent.
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")

const enhance = (select) => {
  const { id, multiple } = select
  const label = document.querySelector(`label[for="${id}"]`)
  label.id ||= `${id}-label`
  const list = make("ul", { role: "listbox", id: `${id}-daftar`, class: "combobox-list", "aria-labelledby": label.id, hidden: "" })
  if (multiple) list.setAttribute("aria-multiselectable", "true")
  const input = make("input", {
    id: `${id}-cari`, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", placeholder: select.dataset.ajakan,
    "aria-controls": list.id, "aria-expanded": "false", "aria-autocomplete": "list",
  })
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name))
  }
  const box = make("div", { class: "combobox-box" }, input)
  const status = make("p", { role: "status", class: "visually-hidden" })
  select.after(make("div", { class: "combobox" }, box, list, status))
  select.hidden = true
  select.required = false
  label.htmlFor = input.id

  let active = -1, asked = 0, timer
  const rows = () => [...list.querySelectorAll("[role=option]")]

  const drawChosen = () => {
    box.querySelectorAll(".combobox-chosen").forEach((chip) => chip.remove())
    for (const option of select.selectedOptions) {
      if (!option.value) continue
      const remove = make("button", { type: "button", "aria-label": `Hapus ${option.label}` }, "×")
      remove.addEventListener("click", () => { option.selected = false; changed(); input.focus() })
      input.before(make("span", { class: "combobox-chosen" }, make("span", {}, option.label), remove))
    }
    input.placeholder = [...select.selectedOptions].some((option) => option.value) ? (multiple ? "Tambah lagi…" : "") : select.dataset.ajakan
  }

  const changed = () => {
    drawChosen()
    select.dispatchEvent(new Event("input", { bubbles: true }))
  }

  const close = () => {
    list.hidden = true
    active = -1
    input.setAttribute("aria-expanded", "false")
    input.removeAttribute("aria-activedescendant")
  }

  const choose = (option) => {
    option.selected = multiple ? !option.selected : true
    input.value = ""
    changed()
    if (multiple) show(); else close()
  }

  const move = (to) => {
    const all = rows()
    if (!all.length) return
    all[active]?.classList.remove("active")
    active = (to + all.length) % all.length
    all[active].classList.add("active")
    all[active].scrollIntoView({ block: "nearest" })
    input.setAttribute("aria-activedescendant", all[active].id)
  }

  const draw = (options) => {
    list.replaceChildren()
    let group = ""
    options.slice(0, 60).forEach((option, index) => {
      const heading = option.parentElement.label ?? ""
      if (heading && heading !== group) list.append(make("li", { role: "presentation" }, heading))
      group = heading
      const row = make("li", { role: "option", id: `${id}-${index}`, "aria-selected": option.selected }, option.label)
      if (option.dataset.rincian) row.append(make("small", {}, option.dataset.rincian))
      row.addEventListener("mousedown", (event) => event.preventDefault())
      row.addEventListener("click", () => choose(option))
      list.append(row)
    })
    if (!options.length) list.append(make("li", { role: "presentation" }, "Tidak ada yang cocok. Coba kata lain."))
    status.textContent = `${options.length} pilihan`
    active = -1
    list.hidden = false
    input.setAttribute("aria-expanded", "true")
    list.scrollIntoView({ block: "nearest" })
  }

  const matching = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean)
    return [...select.options].filter((option) => {
      const text = plain(`${option.label} ${option.dataset.rincian ?? ""}`)
      return option.value && words.every((word) => text.includes(word))
    })
  }

  const ask = async () => {
    const number = ++asked
    const separator = select.dataset.sumber.includes("?") ? "&" : "?"
    const answer = await fetch(`${select.dataset.sumber}${separator}q=${encodeURIComponent(input.value)}`, { headers: { Accept: "application/json" } })
    if (!answer.ok || number !== asked) return
    const known = new Map([...select.options].map((option) => [option.value, option]))
    const found = (await answer.json()).pilihan.map(({ nilai, label, rincian }) => {
      const option = known.get(nilai) ?? select.appendChild(new Option(label, nilai))
      if (rincian) option.dataset.rincian = rincian
      return option
    })
    if (number === asked) draw(found)
  }

  const show = () => {
    if (!select.dataset.sumber || !input.value) return draw(matching())
    clearTimeout(timer)
    timer = setTimeout(ask, 180)
  }

  input.addEventListener("input", show)
  input.addEventListener("click", () => list.hidden ? show() : close())
  input.addEventListener("blur", close)
  box.addEventListener("click", (event) => { if (event.target === box) input.focus() })
  select.addEventListener("change", drawChosen)
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden
    if (event.key === "ArrowDown") { open ? move(active + 1) : show() }
    else if (event.key === "ArrowUp" && open) move(active - 1)
    else if (event.key === "Enter" && open && active >= 0) rows()[active].click()
    else if (event.key === "Escape" && open) close()
    else if (event.key === "Backspace" && !input.value) box.querySelector(".combobox-chosen:last-of-type button")?.click()
    else return
    if (event.key !== "Backspace") event.preventDefault()
  })
  drawChosen()
}

document.querySelectorAll("select[data-combobox]").forEach(enhance)
