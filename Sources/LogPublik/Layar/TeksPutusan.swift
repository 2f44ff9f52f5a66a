import Web

/// What is said about a receipt: a tone, a heading, and what it means.
struct TeksPutusan: Sendable {
  enum Nada: Sendable { case baik, perhatian, buruk }

  let nada: Nada
  let judul: String
  let kalimat: String
}

extension TeksLog {
  func putusan(_ putusan: PutusanResi) -> TeksPutusan {
    switch putusan {
    case .berlaku(let resi):
      TeksPutusan(
        nada: .baik, judul: satu("Tanda terima ini berlaku", "This receipt holds"),
        kalimat: resi.isi == nil
          ? satu(
            "Catatan nomor \(angka(resi.nomor)) ada dalam log. Isinya tidak dapat dibuka lagi.",
            "Entry number \(angka(resi.nomor)) is in the log. Its content can no longer be opened.")
          : satu(
            "Isi di bawah ini tercatat sebagai nomor \(angka(resi.nomor)), tepat seperti yang tertulis.",
            "The content below is on record as number \(angka(resi.nomor)), exactly as written."))
    case .menunggu:
      TeksPutusan(
        nada: .perhatian, judul: satu("Baru saja dicatat", "Recorded a moment ago"),
        kalimat: satu(
          "Tanda terimanya siap dalam beberapa detik. Muat ulang halaman ini.",
          "The receipt will be ready in a few seconds. Please reload this page."))
    case .tidakTerbaca:
      TeksPutusan(
        nada: .perhatian, judul: satu("Ini bukan tanda terima yang utuh", "This is not a complete receipt"),
        kalimat: satu(
          "Salin seluruh isi berkas tanpa mengubahnya, termasuk baris terakhir yang dimulai dengan tanda —.",
          "Please copy the whole file unchanged, with the last line that begins with —."))
    case .bukanDariLog:
      TeksPutusan(
        nada: .buruk, judul: satu("Bukan dari log ini", "Not from this log"),
        kalimat: satu(
          "Tanda tangannya bukan tanda tangan log ini. Jangan dipercaya; tanyakan kepada yang memberikannya.",
          "It does not carry this log's signature. Do not rely on it; ask whoever gave it to you."))
    case .tidakCocok:
      TeksPutusan(
        nada: .buruk, judul: satu("Isinya tidak cocok", "The content does not match"),
        kalimat: satu(
          "Tanda tangannya milik log ini, tetapi isi atau nomornya bukan yang tercatat. Tanda terima ini telah diubah.",
          "It is signed by this log, but content or number are not what was recorded. This receipt was altered."
        ))
    case .bertentangan:
      TeksPutusan(
        nada: .buruk, judul: satu("Log ini bertentangan dengan dirinya", "This log contradicts itself"),
        kalimat: satu(
          "Tanda terima Anda sah, tetapi log hari ini memuat hal lain di tempat itu. Simpan tanda terimanya dan laporkan ke Inspektorat, DPRD, atau Ombudsman: inilah buktinya.",
          "Your receipt is genuine, but today's log has something else in that place. Keep the receipt and report it to the Inspectorate, the council or the Ombudsman: it is the evidence."
        ))
    case .kodeTidakDikenal:
      TeksPutusan(
        nada: .perhatian, judul: satu("Kode ini tidak membuka apa pun", "This code opens nothing"),
        kalimat: satu(
          "Periksa lagi kodenya. Catatan yang datanya sudah dihapus juga tidak dapat dibuka lagi.",
          "Please check the code. Entries whose data was erased can no longer be opened either."))
    }
  }
}
