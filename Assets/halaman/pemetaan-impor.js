// Shows what stands under a heading as soon as it is chosen.
for (const row of document.querySelectorAll(".map-row")) {
  const select = row.querySelector("select")
  const sample = row.querySelector("[data-contoh]")
  select.addEventListener("change", () => {
    sample.textContent = select.selectedOptions[0]?.dataset.rincian ?? ""
  })
}
