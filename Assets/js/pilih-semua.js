// Ticking rows: all at once, and how many there are, shown and said aloud. The bar with the acts is the style sheet's.
const update = (form) => {
  const boxes = [...form.querySelectorAll("input[name=pilih]")]
  const ticked = boxes.filter((box) => box.checked).length
  const all = form.querySelector("[data-pilih-semua]")
  all.checked = ticked > 0 && ticked === boxes.length
  all.indeterminate = ticked > 0 && ticked < boxes.length
  for (const place of form.querySelectorAll("[data-pilih-jumlah]")) {
    const text = ticked ? `${ticked} ${form.dataset.massal} dipilih` : place.textContent && "Tidak ada yang dipilih"
    if (place.textContent !== text) place.textContent = text
  }
}

// Also when live rows have come or gone.
for (const kind of ["change", "baris"]) {
  document.addEventListener(kind, ({ target }) => {
    const form = target.closest?.("[data-massal]")
    if (!form) return
    if (target.matches("[data-pilih-semua]")) {
      for (const box of form.querySelectorAll("input[name=pilih]")) box.checked = target.checked
    }
    update(form)
  })
}

// A browser that comes back to the page brings the ticks along.
addEventListener("pageshow", () => document.querySelectorAll("[data-massal]").forEach(update))
