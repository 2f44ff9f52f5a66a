import Web

/// What a page says first and biggest.
struct Putusan: Sendable, Equatable {
  let nada: Nada
  let judul: String
  let kalimat: String

  enum Nada: Sendable { case baik, perhatian, buruk }

  init(_ nada: Nada, _ judul: String, _ kalimat: String) {
    self.nada = nada
    self.judul = judul
    self.kalimat = kalimat
  }
}

extension TeksVerifikasi {
  private func pilih(
    _ nada: Putusan.Nada, id: (judul: String, kalimat: String), en: (judul: String, kalimat: String)
  ) -> Putusan {
    bahasa == .id ? Putusan(nada, id.judul, id.kalimat) : Putusan(nada, en.judul, en.kalimat)
  }

  /// A code was scanned or typed: it says that a document exists, not that the paper in hand is it.
  func putusan(kode dokumen: DokumenTersegel) -> Putusan {
    guard dokumen.status == .berlaku else { return putusan(tidakBerlaku: dokumen) }
    return pilih(
      .baik,
      id: (
        "Dokumen ini terdaftar dan berlaku",
        "Cocokkan keterangan di bawah dengan surat yang Anda pegang. Bila ada yang berbeda, surat itu bukan dokumen ini."
      ),
      en: (
        "This document is registered and in force",
        "Compare the details below with the letter in your hand. If anything differs, that letter is not this document."
      ))
  }

  private func putusan(tidakBerlaku dokumen: DokumenTersegel) -> Putusan {
    let kapan = dokumen.diubah.map(saat) ?? ""
    return dokumen.status == .diganti
      ? pilih(
        .perhatian,
        id: ("Dokumen ini sudah diganti", "Sejak \(kapan) yang berlaku adalah dokumen penggantinya."),
        en: ("This document has been replaced", "Since \(kapan) another document has taken its place."))
      : pilih(
        .buruk,
        id: (
          "Dokumen ini sudah dicabut",
          "Dokumen ini pernah diterbitkan, tetapi tidak berlaku lagi sejak \(kapan)."
        ),
        en: ("This document has been revoked", "It was issued, but has not been in force since \(kapan)."))
  }

  var putusanKodeTidakDikenal: Putusan {
    pilih(
      .buruk,
      id: (
        "Kode ini tidak dikenal",
        "Tidak ada dokumen dengan kode ini. Periksa lagi kode di kaki halaman; bila sama, surat itu tidak diterbitkan lewat sistem ini. Laporkan kepada kantor yang namanya tercantum."
      ),
      en: (
        "This code is unknown",
        "There is no document with this code. Please check it at the foot of the page; if it is the same, the letter was not issued through this system. Tell the office named on it."
      ))
  }

  /// A file was sent.
  func putusan(_ hasil: HasilVerifikasi) -> Putusan {
    switch hasil {
    case .asli(let dokumen) where dokumen.status == .berlaku:
      pilih(
        .baik,
        id: (
          "Berkas ini asli dan tidak berubah",
          "Setiap bagiannya sama dengan dokumen yang disegel pada \(saat(dokumen.disegel)), dan dokumen itu berlaku."
        ),
        en: (
          "This file is genuine and unaltered",
          "Every byte is as it was sealed on \(saat(dokumen.disegel)), and the document is in force."
        ))
    case .asli(let dokumen): putusan(tidakBerlaku: dokumen)
    case .berubah(.isi, _):
      pilih(
        .buruk,
        id: (
          "Berkas ini telah diubah",
          "Isinya tidak sama dengan yang ditandatangani. Jangan digunakan; mintalah berkas asli kepada pengirimnya."
        ),
        en: (
          "This file has been altered",
          "It is not what was signed. Do not rely on it; ask the sender for the original file."
        ))
    case .berubah(.tambahan, _):
      pilih(
        .buruk,
        id: (
          "Berkas ini telah ditambahi",
          "Ada yang ditambahkan setelah ditandatangani, sehingga yang tampil bisa berbeda dari aslinya. Mintalah berkas asli kepada pengirimnya."
        ),
        en: (
          "Something was added to this file",
          "It was changed after it was signed, so what you see may not be what was signed. Ask the sender for the original file."
        ))
    case .segelSah(let nama):
      pilih(
        .perhatian,
        id: (
          "Tanda tangannya sah, tetapi berkasnya tidak terdaftar",
          "Ditandatangani oleh \(nama.joined(separator: ", ")) dengan sertifikat yang sah, tetapi bukan dokumen yang diterbitkan lewat sistem ini. Tanyakan kepada penanda tangannya."
        ),
        en: (
          "The signature is valid, but the file is not registered",
          "It was signed by \(nama.joined(separator: ", ")) with a valid certificate, but not issued through this system. Ask the signer."
        ))
    case .sertifikatBermasalah(let masalah): putusan(masalah)
    case .tidakDikenal:
      pilih(
        .buruk,
        id: (
          "Berkas ini tidak dikenal",
          "PDF ini tidak bertanda tangan elektronik dan tidak terdaftar. Hasil pindai atau cetak ulang ke PDF bukan dokumen asli; gunakan kode di kaki halamannya."
        ),
        en: (
          "This file is unknown",
          "This PDF carries no electronic signature and is not registered. A scan or a re-saved print is not the original; use the code at the foot of the page instead."
        ))
    case .tidakTerbaca:
      pilih(
        .perhatian,
        id: (
          "Berkas ini bukan dari sistem ini",
          "PDF ini disusun program lain dengan cara yang tidak dibaca di sini, dan tidak terdaftar. Surat dari sistem ini tidak pernah berbentuk demikian."
        ),
        en: (
          "This file is not from this system",
          "The PDF was made by another program in a way that is not read here, and it is not registered. Letters of this system never look like that."
        ))
    case .tidakUtuh(let kode):
      putusan(terpotong: kode)
    case .bukanPDF:
      pilih(
        .buruk,
        id: (
          "Ini bukan berkas PDF",
          "Surat elektronik selalu berupa PDF. Foto atau dokumen kantor tidak dapat diperiksa; gunakan kode di kaki halaman."
        ),
        en: (
          "This is not a PDF file",
          "Electronic letters are always PDF files. Photos or office documents cannot be checked; use the code at the foot of the page."
        ))
    }
  }

  private func putusan(terpotong kode: KodeDokumen?) -> Putusan {
    pilih(
      .buruk,
      id: (
        "Berkas ini bukan PDF yang utuh",
        kode == nil
          ? "Berkas ini terpotong, rusak, atau bukan PDF, sehingga tidak dapat diperiksa dan tidak sah sebagai dokumen. Unduh lagi atau mintalah berkas aslinya, lalu periksa lagi."
          : "Berkas ini memuat kode dokumen kami, tetapi terpotong, sehingga tidak sah. Unduh lagi atau mintalah berkas aslinya, lalu periksa lagi."
      ),
      en: (
        "This is not a whole PDF file",
        kode == nil
          ? "The file is cut off, damaged, or no PDF at all. It cannot be checked and is not valid as a document. Download it again or ask for the original file, then check once more."
          : "The file carries the code of a document of ours, but it is cut off and therefore not valid. Download it again or ask for the original file, then check once more."
      ))
  }

  private func putusan(_ masalah: HasilVerifikasi.MasalahSertifikat) -> Putusan {
    switch masalah {
    case .tidakDipercaya:
      pilih(
        .perhatian,
        id: (
          "Ditandatangani dengan sertifikat lain",
          "Berkas ini bertanda tangan elektronik, tetapi bukan dari otoritas pemerintah kabupaten ini, dan tidak terdaftar di sini."
        ),
        en: (
          "Signed with another certificate",
          "The file carries an electronic signature, but not one of this regency government, and it is not registered here."
        ))
    case .kedaluwarsa:
      pilih(
        .buruk,
        id: (
          "Sertifikat penanda tangannya tidak berlaku saat itu",
          "Tanda tangan ini dibuat di luar masa berlaku sertifikatnya, dan berkasnya tidak terdaftar."
        ),
        en: (
          "The signer's certificate was not valid then",
          "The signature was made outside the certificate's validity, and the file is not registered."
        ))
    case .dicabut:
      pilih(
        .buruk,
        id: (
          "Sertifikat penanda tangannya telah dicabut",
          "Tidak ada bukti bahwa tanda tangan ini dibuat sebelum pencabutan, dan berkasnya tidak terdaftar."
        ),
        en: (
          "The signer's certificate was revoked",
          "Nothing proves that the signature was made before that, and the file is not registered."
        ))
    }
  }
}
