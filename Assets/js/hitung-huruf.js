// Says how many letters are left once a field begins to be full.
for (const field of document.querySelectorAll("[data-paling-banyak]")) {
  const most = Number(field.dataset.palingBanyak)
  const note = document.createElement("p")
  note.className = "field-left"
  note.setAttribute("role", "status")
  field.after(note)
  const count = () => {
    const left = most - field.value.length
    note.textContent = left < most / 3 ? `Sisa ${left.toLocaleString("id-ID")} huruf` : ""
    note.classList.toggle("few", left < most / 20)
  }
  field.addEventListener("input", count)
  count()
}
