import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Pencarian

/// What one disposition sheet orders, for each of its recipients.
package struct DisposisiIsian: Sendable, Equatable {
  package struct Perintah: Sendable, Equatable {
    package var kepada: Jabatan.ID
    package var tenggat: Date?

    package init(kepada: Jabatan.ID, tenggat: Date? = nil) {
      self.kepada = kepada
      self.tenggat = tenggat
    }
  }

  package var perintah: [Perintah]
  package var instruksi: [String]
  package var catatan: String

  package init(perintah: [Perintah], instruksi: [String], catatan: String = "") {
    self.perintah = perintah
    self.instruksi = instruksi
    self.catatan = catatan
  }
}

extension Persuratan {
  /// The addressee, or one to whom it was dispositioned, orders people below him.
  ///
  /// `induk`: the disposition that is passed on; nil for the addressee's own.
  /// Gives the delivery it belongs to.
  @discardableResult
  package func disposisikan(
    _ id: Kiriman.ID, induk: Disposisi.ID? = nil, dengan isian: DisposisiIsian, kunci: String,
    oleh pelaku: Pelaku
  ) async throws -> Kiriman.ID {
    let now = now()
    guard !isian.perintah.isEmpty else {
      throw FieldErrors("kepada", "Pilih sedikitnya satu penerima disposisi.")
    }
    return try await db.write(serialised: "agenda") { tx in
      try tx.sekali(kunci, oleh: pelaku, pada: now) {
        var kiriman = try tx.kiriman(id, for: pelaku)
        let struktur = try tx.struktur(pada: Tanggal(now))
        try tx.aturanTenggat(kiriman.kantor, struktur, pada: now).periksa(isian.perintah)
        let pemberi = try tx.pemberiDisposisi(kiriman, induk, pelaku, now)
        if kiriman.nomorAgenda == nil { try tx.agendakan(&kiriman, oleh: pelaku, pada: now) }
        // What is written down for him he has not read himself, nor has the office it is kept for.
        if pemberi.delegasi == nil, !kiriman.titipan { kiriman.baca(pada: now) }
        try kiriman.disposisikan()
        try tx.update(kiriman)
        let hal = try tx.naskah(kiriman.naskah)?.halKabar ?? ""
        for perintah in isian.perintah {
          guard struktur.dapatDiperintah(perintah.kepada, oleh: pemberi.penugasan.jabatan),
            let penerima = struktur.jabatan[perintah.kepada]
          else { throw DisposisiError.bukanBawahan }
          try tx.beri(
            Disposisi(
              id: tx.key(), kiriman: id, induk: induk, dari: pemberi.penugasan.jabatan, kepada: penerima.id,
              sebutanDari: pemberi.penugasan.sebutan, sebutanKepada: struktur.sebutan(penerima),
              instruksi: isian.instruksi, catatan: isian.catatan, tenggat: perintah.tenggat, status: .baru,
              alasan: "", laporan: "", dibuat: now, disiapkan: pemberi.delegasi == nil ? "" : pelaku.nama),
            atas: kiriman, hal: hal, oleh: pelaku, sebagai: pemberi)
        }
        try tx.tembuskan(isian, kiriman, induk, hal: hal, oleh: pelaku, sebagai: pemberi, struktur, pada: now)
        if let delegasi = pemberi.delegasi {
          try tx.kabariDisiapkan(kiriman, oleh: pelaku, untuk: delegasi, hal: hal, pada: now)
        }
        try tx.kabariKiriman(kiriman)
        return id
      }
    }
  }
}

extension Tx {
  /// In which position he may dispose: as leader of the addressed office, or as recipient of `induk`; or for one of
  /// these, at whose desk he writes dispositions down.
  fileprivate func pemberiDisposisi(
    _ kiriman: Kiriman, _ induk: Disposisi.ID?, _ pelaku: Pelaku, _ now: Date
  ) throws -> PemberiDisposisi {
    guard let naskah = try naskah(kiriman.naskah) else { throw KirimanError.tidakDitemukan }
    guard try bolehMembuka(kiriman, naskah, pelaku) else { throw KirimanError.hanyaSampul }
    if let induk {
      guard var atas = try disposisi(induk), atas.kiriman == kiriman.id else {
        throw DisposisiError.tidakDitemukan
      }
      guard let pemberi = pelaku.pemberi(untuk: { $0.jabatan == atas.kepada }) else {
        throw DisposisiError.bukanWewenang
      }
      try atas.kerjakan(pada: now)
      try update(atas)
      return pemberi
    }
    guard let pemberi = pelaku.pemberi(atas: kiriman.kantor) else { throw DisposisiError.bukanWewenang }
    guard kiriman.jenis == .utama else { throw KirimanError.hanyaTembusan }
    return pemberi
  }

  fileprivate func beri(
    _ disposisi: Disposisi, atas kiriman: Kiriman, hal: String, oleh pelaku: Pelaku,
    sebagai pemberi: PemberiDisposisi
  ) throws {
    try insert(disposisi)
    try catat(disposisi, oleh: pelaku, sebagai: pemberi)
    try kabariDisposisi(disposisi, hal: hal, pada: disposisi.dibuat)
    try beriHakCari([.jabatan(disposisi.kepada)], jenis: "naskah", objek: kiriman.naskah)
    try siarkan("disposisi", kepada: [.objek("jabatan", disposisi.kepada)])
  }

  /// The Sekda learns what the Bupati orders a perangkat daerah directly (2.8); not of a closed letter, which stays with
  /// those who were told to act.
  fileprivate func tembuskan(
    _ isian: DisposisiIsian, _ kiriman: Kiriman, _ induk: Disposisi.ID?, hal: String, oleh pelaku: Pelaku,
    sebagai pemberi: PemberiDisposisi, _ struktur: Struktur, pada now: Date
  ) throws {
    let penerima = isian.perintah.map(\.kepada)
    guard let sekda = struktur.tembusanDisposisi(dari: pemberi.penugasan.jabatan, kepada: penerima),
      try naskah(kiriman.naskah)?.konten.keamanan.tertutup == false
    else { return }
    let nama = penerima.compactMap { struktur.jabatan[$0].map { struktur.sebutan($0) } }
    var tembusan = Disposisi(
      id: key(), kiriman: kiriman.id, induk: induk, dari: pemberi.penugasan.jabatan, kepada: sekda.id,
      sebutanDari: pemberi.penugasan.sebutan, sebutanKepada: struktur.sebutan(sekda),
      instruksi: ["untuk_diketahui"], catatan: "Tembusan disposisi kepada \(nama.joined(separator: "; ")).",
      tenggat: nil, status: .baru, alasan: "", laporan: "", dibuat: now,
      disiapkan: pemberi.delegasi == nil ? "" : pelaku.nama)
    tembusan.sifat = .tembusan
    try beri(tembusan, atas: kiriman, hal: hal, oleh: pelaku, sebagai: pemberi)
  }

  fileprivate func catat(_ disposisi: Disposisi, oleh pelaku: Pelaku, sebagai pemberi: PemberiDisposisi)
    throws
  {
    let kepada = "kepada \(disposisi.sebutanKepada)"
    if let delegasi = pemberi.delegasi {
      try catat(
        "kiriman.didisposisikan", "kiriman", disposisi.kiriman, oleh: pelaku, untuk: delegasi,
        keterangan: kepada, pada: disposisi.dibuat)
    } else {
      try catat(
        "kiriman.didisposisikan", "kiriman", disposisi.kiriman, oleh: pelaku, sebagai: pemberi.penugasan,
        keterangan: kepada, pada: disposisi.dibuat)
    }
  }
}
