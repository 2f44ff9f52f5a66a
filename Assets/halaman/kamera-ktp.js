// The counter's camera. Hints while it looks are only hints: the server decides. The picture is made small here, so that
// it goes through a slow line, and sent again when the line breaks; the server takes it once.
const area = document.querySelector("[data-kamera]")
const form = area?.closest("form")
const video = area?.querySelector("video")
const shot = area?.querySelector("img")
const message = area?.querySelector("[data-kamera-pesan]")
const fault = area?.querySelector("[data-kamera-galat]")
const take = area?.querySelector("[data-kamera-potret]")
const again = area?.querySelector("[data-kamera-ulang]")
const choice = area?.querySelector("[data-kamera-pilih]")
const file = form?.querySelector("input[type=file]")
const save = form?.querySelector(".action-bar button.primary")
const bar = form?.querySelector(".action-bar")
const largest = 900
let picture = null, stream = null

// Nothing to save yet: one button at a time.
const ready = () => { bar.hidden = !picture && !file.files.length }

const say = (text, bad = false) => {
  if (message.textContent !== text) message.textContent = text
  message.classList.toggle("bad", bad)
}

// What went wrong stays until there is another picture; the hints beside it go on.
const tell = (text) => {
  fault.textContent = text
  fault.hidden = !text
}

const start = async (device) => {
  stream?.getTracks().forEach((track) => track.stop())
  stream = await navigator.mediaDevices.getUserMedia({
    audio: false, video: { width: { ideal: 1280 }, height: { ideal: 960 }, ...(device ? { deviceId: { exact: device } } : { facingMode: "user" }) },
  })
  video.srcObject = stream
  await video.play()
  const cameras = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === "videoinput")
  const current = stream.getVideoTracks()[0].getSettings().deviceId
  choice.replaceChildren(...cameras.map(({ deviceId, label }, at) => new Option(label || `Kamera ${at + 1}`, deviceId, false, deviceId === current)))
  choice.closest("label").hidden = cameras.length < 2
}

// Light and sharpness of the middle of the picture, in a copy of 160 by 120.
const small = Object.assign(document.createElement("canvas"), { width: 160, height: 120 })
const brush = small.getContext("2d", { willReadFrequently: true })
const look = () => {
  if (picture || !video.videoWidth || document.hidden) return
  brush.drawImage(video, 0, 0, 160, 120)
  const { data } = brush.getImageData(50, 20, 60, 70)
  const grey = new Float32Array(60 * 70)
  let light = 0
  for (let i = 0; i < grey.length; i++) {
    grey[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2]
    light += grey[i] / grey.length
  }
  let edges = 0
  for (let y = 1; y < 69; y++) {
    for (let x = 1; x < 59; x++) {
      const at = 60 * y + x
      edges += Math.abs(4 * grey[at] - grey[at - 1] - grey[at + 1] - grey[at - 60] - grey[at + 60]) / (58 * 68)
    }
  }
  if (light < 60) say("Terlalu gelap. Nyalakan lampu atau hadapkan pemohon ke jendela.", true)
  else if (light > 230) say("Terlalu terang. Kurangi cahaya langsung.", true)
  else if (edges < 1.2) say("Belum tajam. Minta pemohon diam, atau bersihkan lensa.", true)
  else say("Cahaya cukup. Taruh wajah di dalam lingkaran, lalu ambil foto.")
}

const capture = () => {
  const scale = Math.min(1, largest / Math.max(video.videoWidth, video.videoHeight))
  const canvas = Object.assign(document.createElement("canvas"), {
    width: Math.round(video.videoWidth * scale), height: Math.round(video.videoHeight * scale),
  })
  canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height)
  return canvas
}

const keep = (canvas) => canvas.toBlob((blob) => {
  picture = blob
  tell("")
  if (shot.src) URL.revokeObjectURL(shot.src)
  shot.src = URL.createObjectURL(blob)
  shot.hidden = false
  again.hidden = false
  take.hidden = true
  ready()
  say(`Siap disimpan, ${Math.ceil(blob.size / 1000)} kB.`)
  save.focus()
}, "image/jpeg", 0.85)

const retake = () => {
  picture = null
  shot.hidden = true
  again.hidden = true
  take.hidden = false
  ready()
  say("Taruh wajah di dalam lingkaran, lalu ambil foto.")
  take.focus()
}

// A picture from a file is made small as well, upright as its camera meant it.
const shrink = async (source) => {
  const bitmap = await createImageBitmap(source, { imageOrientation: "from-image" })
  const scale = Math.min(1, largest / Math.max(bitmap.width, bitmap.height))
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) })
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85))
}

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds))

const send = async (blob) => {
  const data = new FormData(form)
  data.set("foto", blob, "foto.jpg")
  for (let attempt = 0; ; attempt++) {
    try {
      return await fetch(form.action, { method: "POST", body: data, headers: { "X-CSRF": form.elements.csrf.value } })
    } catch {
      if (attempt === 4) throw new Error("offline")
      say(`Sambungan terputus. Mencoba lagi (${attempt + 1})…`, true)
      await pause(2 ** attempt)
    }
  }
}

const submit = async (event) => {
  const chosen = file.files[0]
  if (!picture && !chosen) {
    event.preventDefault()
    event.stopImmediatePropagation()
    tell("Ambil fotonya dahulu.")
    return take.focus()
  }
  event.preventDefault()
  event.stopImmediatePropagation()
  if (form.dataset.terkirim) return
  form.dataset.terkirim = "1"
  save.setAttribute("aria-disabled", "true")
  tell("")
  say("Mengirim dan memeriksa foto…")
  try {
    const answer = await send(picture ?? await shrink(chosen))
    if (answer.redirected || answer.ok) return location.assign(answer.url)
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const wrong = page.querySelector("#f-foto-galat")?.textContent.trim() ?? page.querySelector("h1")?.textContent
    retake()
    tell(wrong || "Foto belum dapat disimpan. Ulangi.")
  } catch {
    tell("Sambungan terputus. Fotonya masih ada di sini: tekan Simpan foto lagi.")
  }
  delete form.dataset.terkirim
  save.removeAttribute("aria-disabled")
}

if (area && navigator.mediaDevices?.getUserMedia) {
  area.hidden = false
  const spare = form.querySelector("[data-kamera-cadangan]")
  const shutAway = document.createElement("details")
  shutAway.className = "details"
  shutAway.append(Object.assign(document.createElement("summary"), { textContent: "Pakai berkas foto" }), spare.cloneNode(false))
  spare.before(shutAway)
  shutAway.lastChild.append(...spare.childNodes)
  spare.remove()
  file.required = false
  take.addEventListener("click", () => video.videoWidth && keep(capture()))
  again.addEventListener("click", retake)
  choice.addEventListener("change", () => start(choice.value))
  file.addEventListener("change", () => { tell(""); ready() })
  ready()
  form.addEventListener("submit", submit, true)
  start().then(() => setInterval(look, 400)).catch(() => {
    say("Kamera tidak dapat dibuka. Izinkan kamera di peramban, atau pakai berkas foto di bawah.", true)
    shutAway.open = true
    take.hidden = true
  })
  addEventListener("pagehide", () => stream?.getTracks().forEach((track) => track.stop()))
}
