/// What a person calls the machine that sends this `User-Agent`: `Chrome di Android`.
func namaPerangkat(_ userAgent: String?) -> String {
  let teks = userAgent ?? ""
  func pertama(_ daftar: KeyValuePairs<String, String>) -> String? {
    daftar.first { teks.contains($0.key) }?.value
  }
  // The order matters: every browser pretends to be an older one as well.
  let peramban = pertama([
    "Edg": "Edge", "OPR/": "Opera", "SamsungBrowser": "Samsung Internet", "UCBrowser": "UC Browser",
    "Firefox/": "Firefox", "FxiOS": "Firefox", "CriOS": "Chrome", "Chrome/": "Chrome", "Safari/": "Safari",
  ])
  let sistem = pertama([
    "Android": "Android", "iPhone": "iPhone", "iPad": "iPad", "Windows": "Windows", "CrOS": "ChromeOS",
    "Mac OS X": "Mac", "Linux": "Linux",
  ])
  switch (peramban, sistem) {
  case (let peramban?, let sistem?): return "\(peramban) di \(sistem)"
  case (let satu?, nil), (nil, let satu?): return satu
  case (nil, nil): return "Perangkat tidak dikenal"
  }
}
