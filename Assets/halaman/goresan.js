// Writing on the screen: by finger, pen or mouse. What was written goes as a picture in the place of the file.
const area = document.querySelector("[data-goresan]")
const form = area?.closest("form")

if (area && window.PointerEvent) {
  const canvas = area.querySelector("canvas")
  const pen = canvas.getContext("2d")
  const state = area.querySelector("[data-goresan-keadaan]")
  const file = form.querySelector("input[type=file]")
  const strokes = []
  let now = null

  const point = (event) => {
    const box = canvas.getBoundingClientRect()
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height, event.pressure || 0.5]
  }

  const draw = () => {
    pen.fillStyle = "#fff"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.strokeStyle = "#101223"
    pen.lineCap = pen.lineJoin = "round"
    for (const stroke of strokes) {
      for (let i = 0; i < stroke.length; i++) {
        const [x, y, pressure] = stroke[i]
        const [fromX, fromY] = stroke[Math.max(0, i - 1)]
        pen.lineWidth = 3 + 5 * pressure
        pen.beginPath()
        pen.moveTo(fromX, fromY)
        pen.lineTo(x, y)
        pen.stroke()
      }
    }
    state.textContent = strokes.length ? "Sudah ditulis. Hapus bila ingin mengulang." : "Tulis di kotak ini dengan jari, pena, atau tetikus."
  }

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId)
    now = [point(event)]
    strokes.push(now)
    draw()
    event.preventDefault()
  })
  canvas.addEventListener("pointermove", (event) => {
    if (!now) return
    for (const part of event.getCoalescedEvents?.() ?? [event]) now.push(point(part))
    draw()
  })
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => { now = null })
  area.querySelector("[data-goresan-hapus]").addEventListener("click", () => { strokes.length = 0; draw() })
  area.querySelector("[data-goresan-urung]").addEventListener("click", () => { strokes.pop(); draw() })

  const save = form.querySelector(".action-bar button.primary")
  const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds))

  const send = async (blob) => {
    const data = new FormData(form)
    data.set("tanda_tangan", blob, "tanda-tangan.png")
    for (let attempt = 0; ; attempt++) {
      try {
        return await fetch(form.action, { method: "POST", body: data, headers: { "X-CSRF": form.elements.csrf.value } })
      } catch {
        if (attempt === 4) throw new Error("offline")
        state.textContent = `Sambungan terputus. Mencoba lagi (${attempt + 1})…`
        await pause(2 ** attempt)
      }
    }
  }

  form.addEventListener("submit", (event) => {
    if (file.files.length) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (form.dataset.terkirim) return
    if (!strokes.length) {
      state.textContent = "Belum ada goresan. Tulis di kotak ini dahulu."
      return canvas.focus()
    }
    form.dataset.terkirim = "1"
    save.setAttribute("aria-disabled", "true")
    canvas.toBlob(async (blob) => {
      try {
        const answer = await send(blob)
        if (answer.redirected || answer.ok) return location.assign(answer.url)
        const page = new DOMParser().parseFromString(await answer.text(), "text/html")
        state.textContent = page.querySelector(".field-error, h1")?.textContent.trim() || "Belum dapat disimpan. Ulangi."
      } catch {
        state.textContent = "Sambungan terputus. Goresannya masih ada: simpan lagi."
      }
      delete form.dataset.terkirim
      save.removeAttribute("aria-disabled")
    }, "image/png")
  }, true)

  area.hidden = false
  file.required = false
  const spare = form.querySelector("[data-goresan-cadangan]")
  const shutAway = document.createElement("details")
  shutAway.className = "details"
  shutAway.append(Object.assign(document.createElement("summary"), { textContent: "Pakai pindaian dari kertas" }), ...spare.childNodes)
  if (shutAway.querySelector("[aria-invalid=true]")) shutAway.open = true
  spare.replaceWith(shutAway)
  draw()
}
