// Ticking rows: all at once, a count, and the actions only when something is ticked.
for (const form of document.querySelectorAll("[data-pilih-semua]")) {
  const all = form.querySelector("[data-pilih-semua-kotak]")
  const boxes = [...form.querySelectorAll("input[name=pilih]")]
  const count = form.querySelector("[data-pilih-jumlah]")
  const actions = form.querySelector("[data-pilih-tindakan]")

  const update = () => {
    const ticked = boxes.filter((box) => box.checked).length
    count.textContent = ticked ? `${ticked} dipilih` : ""
    actions.hidden = ticked === 0
    all.checked = ticked === boxes.length && ticked > 0
    all.indeterminate = ticked > 0 && ticked < boxes.length
  }
  all.addEventListener("change", () => { boxes.forEach((box) => { box.checked = all.checked }); update() })
  form.addEventListener("change", update)
  addEventListener("pageshow", update)
  update()
}
