// Shows what is being sent and how far it is. Without it the form is sent the ordinary way.
const size = (bytes) => bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toLocaleString("id-ID", { maximumFractionDigits: 1 })} MB`

for (const area of document.querySelectorAll("[data-unggah]")) {
  const input = area.querySelector("input[type=file]")
  const list = area.querySelector("[data-unggah-daftar]")
  const bar = area.querySelector("[data-unggah-kemajuan]")
  const form = input.form
  const most = Number(area.dataset.unggahBatas) || Infinity
  const words = document.createElement("p")
  words.className = "upload-text"
  words.setAttribute("role", "status")
  bar.after(words)

  input.addEventListener("change", () => {
    list.replaceChildren(...[...input.files].map((file) => {
      const item = document.createElement("li")
      item.textContent = `${file.name}, ${size(file.size)}`
      return item
    }))
    const large = [...input.files].find((file) => file.size > most)
    input.setCustomValidity(large ? `${large.name} lebih besar dari ${size(most)}.` : "")
    if (large) list.append(Object.assign(document.createElement("li"), {
      className: "field-error", textContent: `${large.name} lebih besar dari ${size(most)}. Kecilkan dahulu, atau bagi menjadi beberapa berkas.`,
    }))
  })
  for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    area.addEventListener(name, () => area.classList.toggle("over", over))
  }

  form.addEventListener("submit", (event) => {
    if (!input.files.length || event.defaultPrevented) return
    event.preventDefault()
    if (!input.checkValidity()) return input.focus()
    if (form.dataset.terkirim) return
    form.dataset.terkirim = "1"
    event.submitter?.setAttribute("aria-disabled", "true")
    const request = new XMLHttpRequest()
    request.open("POST", form.action)
    request.setRequestHeader("X-CSRF", form.elements.csrf.value)
    request.setRequestHeader("X-Unggah", "1")
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      bar.hidden = false
      bar.value = 100 * loaded / total
      words.textContent = loaded < total
        ? `Mengirim ${size(loaded)} dari ${size(total)}, ${Math.floor(100 * loaded / total)} %`
        : "Terkirim. Memeriksa berkas…"
    })
    // The answer is where to go, or a page that says what is wrong with the form.
    request.addEventListener("load", () => {
      const target = request.getResponseHeader("X-Tujuan")
      if (target) {
        const bare = (address) => new URL(address, location).href.split("#")[0]
        if (bare(target) === bare(location.href)) return location.reload()
        return location.assign(target)
      }
      const page = new DOMParser().parseFromString(request.responseText, "text/html")
      document.title = page.title
      document.querySelector("main").replaceWith(page.querySelector("main"))
      document.querySelector("[data-fokus]")?.focus()
    })
    request.addEventListener("error", () => {
      bar.hidden = true
      words.textContent = ""
      delete form.dataset.terkirim
      form.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled")
      list.textContent = "Sambungan terputus sebelum berkas sampai. Periksa sambungan, lalu kirim lagi."
      form.dispatchEvent(new Event("putus"))
    })
    const data = new FormData(form, event.submitter)
    request.send(data)
  })
}
