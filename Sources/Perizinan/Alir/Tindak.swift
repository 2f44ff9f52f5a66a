import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// What somebody does in a stage.
package struct Tindakan: Sendable {
  package let permohonan: Permohonan.ID
  /// The count of events he has seen.
  package let langkah: Int
  package let tindakan: String
  /// For which of those asked side by side he answers; empty where nobody is.
  package let cabang: String
  package let alasan: String

  package init(
    _ permohonan: Permohonan.ID, langkah: Int, _ tindakan: String, cabang: String = "", alasan: String = ""
  ) {
    self.permohonan = permohonan
    self.langkah = langkah
    self.tindakan = tindakan
    self.cabang = cabang
    self.alasan = alasan
  }
}

/// An application in hand within one transaction.
struct PermohonanTerbuka {
  var permohonan: Permohonan
  var jalan: Perjalanan
  let isian: IsianTerbaca
  let struktur: Struktur

  var layanan: Layanan { jalan.layanan }

  /// - Throws: `PermohonanError.bukanTahapnya` in another stage.
  func pastikan(_ tugas: Tahap.Tugas) throws(PermohonanError) {
    guard jalan.tahap.tugas == tugas else { throw .bukanTahapnya(jalan.tahap.nama.id) }
  }
}

extension Perizinan {
  /// Does an act whose whole effect is that the application goes on: the stages that need more have acts of their own.
  /// - Throws: `PermohonanError`.
  package func tindak(_ tindakan: Tindakan, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { [self] tx in
      var satu = try terbuka(tindakan, tx, pada: waktu)
      let transisi = try satu.jalan.pilihan(tindakan.tindakan)
      guard transisi.arah != .lanjut || !satu.jalan.tahap.tugas.perluBukti else {
        throw PermohonanError.bukanTahapnya(satu.jalan.tahap.nama.id)
      }
      try tx.lakukan(tindakan, &satu, oleh: pelaku, pada: waktu)
      try lanjutkanSepaket(satu.permohonan, tx, pada: waktu)
    }
  }

  /// What the applicant does.
  func tindakPemohon(_ tindakan: Tindakan, _ tx: Tx, pada waktu: Date) throws {
    var satu = try terbuka(tindakan, tx, pada: waktu)
    let transisi = try satu.jalan.pilihan(tindakan.tindakan)
    guard (transisi.peran ?? satu.jalan.tahap.peran) == .pemohon else {
      throw PermohonanError.bukanGiliran("petugas")
    }
    try tx.catat(tindakan, transisi, &satu, nama: "Pemohon", pada: waktu)
    try lanjutkanSepaket(satu.permohonan, tx, pada: waktu)
  }

  /// What the system does by itself.
  func tindakSistem(_ tindakan: Tindakan, _ tx: Tx, pada waktu: Date) throws {
    var satu = try terbuka(tindakan, tx, pada: waktu)
    let transisi = try satu.jalan.pilihan(tindakan.tindakan)
    guard (transisi.peran ?? satu.jalan.tahap.peran) == .sistem else {
      throw PermohonanError.bukanGiliran("sistem")
    }
    try tx.catat(tindakan, transisi, &satu, nama: "Sistem", pada: waktu)
    try lanjutkanSepaket(satu.permohonan, tx, pada: waktu)
  }

  /// - Throws: `PermohonanError.tidakAda`, `.berubah` when it has gone on since he looked.
  func terbuka(_ tindakan: Tindakan, _ tx: Tx, pada waktu: Date) throws -> PermohonanTerbuka {
    let satu = try terbuka(tindakan.permohonan, tx, pada: waktu)
    guard satu.permohonan.langkah == tindakan.langkah else { throw PermohonanError.berubah }
    return satu
  }

  func terbuka(_ id: Permohonan.ID, _ tx: Tx, pada waktu: Date) throws -> PermohonanTerbuka {
    guard let permohonan = try tx.permohonan(id) else { throw PermohonanError.tidakAda }
    let layanan = try katalog.satu(tx, permohonan.layanan, versi: permohonan.versi)
    let tulisan = permohonan.isian.merging(try kunci.buka(permohonan)) { publik, _ in publik }
    let isian = IsianTerbaca(
      layanan, tulisan.merging(try tx.nomorMenyusul(permohonan, layanan)) { ditulis, _ in ditulis },
      TeksPerizinan(kode: "id"))
    return PermohonanTerbuka(
      permohonan: permohonan, jalan: try Perjalanan(layanan, { isian.nilai($0) }, try tx.peristiwa(id)),
      isian: isian,
      struktur: try tx.struktur(pada: Tanggal(waktu)))
  }
}

extension Tx {
  /// Whether he may, and then does it.
  func lakukan(
    _ tindakan: Tindakan, _ satu: inout PermohonanTerbuka, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    let (transisi, sebagai) = try pastikanBoleh(tindakan, satu, pelaku)
    try catat(
      tindakan, transisi, &satu, orang: pelaku.orang, nama: pelaku.nama, jabatan: sebagai.sebutan, pada: waktu
    )
  }

  /// - Returns: what the act is, and in which position he does it.
  /// - Throws: `PermohonanError.bukanTahapnya`, `.bukanGiliran`, `.orangSama`.
  @discardableResult
  func pastikanBoleh(
    _ tindakan: Tindakan, _ satu: PermohonanTerbuka, _ pelaku: Pelaku
  ) throws -> (Transisi, PenugasanAktif) {
    let transisi = try satu.jalan.pilihan(tindakan.tindakan)
    let peran = transisi.peran ?? satu.jalan.tahap.peran
    guard peran?.petugas != false,
      let giliran = try giliran(satu.permohonan.id).first(where: { $0.cabang == tindakan.cabang }),
      let sebagai = try sebagai(pelaku, giliran, satu.struktur)
    else { throw PermohonanError.bukanGiliran(TeksPerizinan(.id).peran(peran ?? .sistem).lowercased()) }
    if let tahap = satu.jalan.berbenturan(pelaku.orang) {
      throw PermohonanError.orangSama(tahap.nama.id.lowercased())
    }
    return (transisi, sebagai)
  }

  func catat(
    _ tindakan: Tindakan, _ transisi: Transisi, _ satu: inout PermohonanTerbuka, orang: Orang.ID? = nil,
    nama: String, jabatan: String = "", pada waktu: Date
  ) throws {
    let alasan = tindakan.alasan.satuBaris
    guard !transisi.beralasan || alasan.contains(where: { $0.isLetter }) else {
      throw PermohonanError.perluAlasan
    }
    let ke = try satu.jalan.tujuan(transisi, cabang: tindakan.cabang)
    // What another office has yet to give is no time of this one.
    let jam = try ke.tugas == .tandaTangan && menungguSepaket(satu) ? Tahap.Jam.luar : ke.jam
    let peristiwa = PeristiwaIzin(
      urut: satu.permohonan.langkah + 1, waktu: waktu, tindakan: transisi.tindakan, arah: transisi.arah,
      dari: satu.jalan.tahap.kode, ke: ke.kode, cabang: tindakan.cabang, jam: jam, orang: orang,
      nama: nama,
      jabatan: jabatan, alasan: alasan)
    try satu.jalan.catat(peristiwa)
    try satu.permohonan.sesudah(peristiwa, satu.jalan, try hariKerja(satu.permohonan.kantor, satu.struktur))
    try perbarui(satu.permohonan)
    try tambah(peristiwa, pada: satu.permohonan)
    try pasangGiliran(satu.permohonan, satu.jalan, satu.struktur, pada: waktu)
  }
}

extension Tahap.Tugas {
  /// Whether going on from here takes more than saying so: findings, a sum, a seal, a receipt.
  var perluBukti: Bool {
    switch self {
    case .survei, .tetapkan, .bayar, .tandaTangan: true
    case .daftar, .periksa, .rekomendasi, .konsep, .paraf, .serah, .perbaiki, .selesai, .tolak, .cabut,
      .gugur:
      false
    }
  }
}
