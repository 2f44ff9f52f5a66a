import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Organisasi
import Pemberitahuan

extension Persuratan {
  /// The sender brought the letter himself: who took it, and on which day.
  /// - Throws: `FieldErrors` at `kepada` and `hari`; `PihakLuarError`.
  package func serahkan(
    _ id: PihakLuar.ID, naskah: NaskahDinas.ID, _ penyerahan: Penyerahan, kunci: String = "",
    oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await sekali(kunci, "serah-luar", id, oleh: pelaku, pada: now) { tx in
      let (naskah, pihak) = try tx.pihakLuar(id, naskah, pengirim: pelaku)
      guard pihak.diserahkan == nil else { throw PihakLuarError.sudahDiserahkan }
      let sah = try penyerahan.validated(dikirim: pihak.dikirim, pada: now)
      try tx.simpanPenyerahan(id, sah, oleh: pelaku.nama)
      try tx.catat(
        "naskah.diserahkan", "naskah", naskah.id, oleh: pelaku, sebagai: pelaku.jabatan(di: naskah.kantor),
        keterangan: naskah.untukJejak("\(pihak.nama): \(sah.kepada), \(sah.hari.teks)"), pada: now)
      try tx.tuntas(.pihakLuar(id))
      try tx.siarkan("naskah", kepada: [.orang(naskah.konseptor), .unit(naskah.kantor)])
    }
  }

  /// The sheet that goes with a letter brought by hand; that it was printed is on record, and numbers the copy.
  func lembarLuar(_ id: PihakLuar.ID, naskah: NaskahDinas.ID, oleh pelaku: Pelaku) async throws -> [UInt8] {
    let now = now()
    let sampul = try await db.write { tx in
      let (naskah, pihak) = try tx.pihakLuar(id, naskah, pengirim: pelaku)
      return try tx.sampul(pihak, naskah, pelaku, pada: now)
    }
    return try await mesin.cetak(sampul)
  }
}

extension Penyerahan {
  /// - Returns: to whom and when, as it is kept.
  /// - Throws: `FieldErrors` at `kepada` and `hari`.
  func validated(dikirim: Date, pada now: Date) throws(FieldErrors) -> (hari: Tanggal, kepada: String) {
    let kepada = kepada.satuBaris
    var errors = FieldErrors()
    errors.check("kepada", "Tulis nama yang menerima surat ini.", !kepada.isEmpty)
    errors.check("kepada", "Nama penerima paling panjang 200 huruf.", kepada.count <= 200)
    errors.check("hari", "Tulis tanggal seperti 2026-01-31.", hari != nil)
    if let hari {
      errors.check("hari", "Tanggal penyerahan belum tiba.", hari <= Tanggal(now))
      errors.check("hari", "Surat ini baru dikirim \(Tanggal(dikirim).teks).", hari >= Tanggal(dikirim))
    }
    guard let hari, errors.isEmpty else { throw errors }
    return (hari, kepada)
  }
}

extension Tx {
  /// The party of a sent letter, for who sends it: its drafter, or the office.
  fileprivate func pihakLuar(
    _ id: PihakLuar.ID, _ naskah: NaskahDinas.ID, pengirim pelaku: Pelaku
  ) throws -> (NaskahDinas, PihakLuar) {
    let naskah = try self.naskah(naskah, for: pelaku)
    guard let pihak = try pihakLuar(id), pihak.naskah == naskah.id else {
      throw PihakLuarError.tidakDitemukan
    }
    guard naskah.dikirimOleh(pelaku) else { throw PihakLuarError.bukanWewenang }
    return (naskah, pihak)
  }

  fileprivate func sampul(
    _ pihak: PihakLuar, _ naskah: NaskahDinas, _ pelaku: Pelaku, pada now: Date
  ) throws -> SampulSalinan {
    guard let kode = naskah.kode.flatMap({ KodeDokumen($0) }) else { throw NaskahError.belumTersegel }
    let struktur = try struktur(pada: Tanggal(now))
    let identitas = try identitasDaerah(pada: Tanggal(now))
    let salinan =
      1 + (try self.cerita("naskah", naskah.id.rawValue).count { $0.peristiwa == "naskah.dicetak" })
    try catat(
      "naskah.dicetak", "naskah", naskah.id, oleh: pelaku, sebagai: pelaku.jabatan(di: naskah.kantor),
      keterangan: "Salinan ke-\(salinan)\(naskah.untukJejak(" untuk \(pihak.nama)"))", pada: now)
    let konten = naskah.konten
    let kantor = struktur.pewaris(naskah.kantor) ?? naskah.kantor
    return SampulSalinan(
      identitas: identitas,
      kop: try kopNaskah(
        struktur.unit[kantor]?.jenis == .bupati ? .bupati : .kantor(kantor), struktur,
        identitas),
      jenis: try jenisNaskah(konten.jenis)?.nama ?? konten.jenis, nomor: naskah.nomor ?? "",
      tanggal: naskah.tanggal ?? Tanggal(now),
      dari: try value("SELECT sebutan_penandatangan FROM naskah WHERE id = \(naskah.id)") ?? "",
      untuk: pihak.alamat.isEmpty ? pihak.nama : "\(pihak.nama), \(pihak.alamat)", sifat: sifat(konten),
      hal: konten.keamanan.tertutup ? nil : konten.hal, salinan: salinan, dicetakOleh: pelaku.nama, kode: kode
    )
  }
}

extension NaskahDinas {
  /// Whether he sees to its sending.
  func dikirimOleh(_ pelaku: Pelaku) -> Bool { konseptor == pelaku.orang || pelaku.mengurus(kantor) }
}
