import Bahasa
import Database
import Foundation

/// What is asked about a delegate.
package struct DelegasiBaru: Sendable, Equatable {
  package var jabatan: Jabatan.ID
  package var orang: Orang.ID
  package var cakupan: Delegasi.Cakupan
  package var masa: Masa
  package var dasar: String

  package init(
    jabatan: Jabatan.ID, orang: Orang.ID, cakupan: Delegasi.Cakupan, mulai: Tanggal, selesai: Tanggal? = nil,
    dasar: String
  ) {
    self.jabatan = jabatan
    self.orang = orang
    self.cakupan = cakupan
    masa = Masa(mulai: mulai, selesai: selesai)
    self.dasar = dasar
  }
}

package enum DelegasiError: Refusal, Equatable {
  case tidakAda

  package var reason: RefusalReason { .notFound }
  package var message: String { "Delegasi itu tidak ditemukan." }
}

extension Organisasi {
  /// Lets somebody help at the desk of a position: its holder himself may say so, or an administrator.
  /// - Throws: `FieldErrors`, `JabatanError`, `UnitError`.
  @discardableResult
  package func delegasikan(_ baru: DelegasiBaru, oleh pelaku: Pelaku) async throws -> Delegasi.ID {
    let now = now()
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      let jabatan = try struktur.meja(baru.jabatan, oleh: pelaku)
      try pelaku.pastikanBukanDiriSendiri(baru.orang, "orang")
      var errors = FieldErrors()
      errors.check(
        "orang", "Pilih orang yang bertugas pada masa itu.", !struktur.penugasan(baru.orang).isEmpty)
      errors.check(
        "orang", "Pemegang jabatan tidak perlu izin di mejanya sendiri.",
        struktur.pemegang(jabatan.id)?.orang != baru.orang)
      errors.check("dasar", "Sebutkan surat perintahnya.", !baru.dasar.isEmpty)
      errors.check(
        "selesai", "Hari terakhir tidak boleh sebelum hari pertama.",
        baru.masa.selesai.map { $0 >= baru.masa.mulai } ?? true)
      try errors.throwIfAny()
      let delegasi = Delegasi(
        id: tx.key(), jabatan: baru.jabatan, orang: baru.orang, cakupan: baru.cakupan, mulai: baru.masa.mulai,
        selesai: baru.masa.selesai, dasar: baru.dasar)
      try tx.insert(delegasi)
      try tx.catat(
        "delegasi.diberikan", "jabatan", baru.jabatan, oleh: pelaku,
        keterangan: "\(struktur.orang[baru.orang]?.namaLengkap ?? ""): \(baru.cakupan.nama)", pada: now)
      let masa = "sejak \(baru.masa.mulai.teks), dasar \(baru.dasar) (dicatat \(pelaku.nama))."
      try tx.kabari(
        [baru.orang], "Anda membantu di meja \(jabatan.nama)", "\(baru.cakupan.nama) \(masa)",
        SebabPenugasan.delegasi(delegasi.id), oleh: pelaku, pada: now)
      try tx.kabari(
        struktur.penugasan(jabatan: jabatan.id).map(\.orang),
        "\(struktur.orang[baru.orang]?.namaLengkap ?? "") membantu di meja Anda",
        "\(baru.cakupan.nama) \(masa) Bila keliru, mintalah delegasinya dicabut.",
        SebabPenugasan.delegasi(delegasi.id), oleh: pelaku, pada: now)
      return delegasi.id
    }
  }

  /// Ends it at the end of yesterday: from now on he no longer helps.
  /// - Returns: the position at whose desk he did.
  /// - Throws: `DelegasiError`, `JabatanError`, `UnitError`.
  @discardableResult
  package func cabut(_ id: Delegasi.ID, oleh pelaku: Pelaku) async throws -> Jabatan.ID {
    let now = now()
    return try await db.write { tx in
      guard let delegasi = try tx.delegasi(id) else { throw DelegasiError.tidakAda }
      let hariIni = Tanggal(now)
      _ = try tx.struktur(pada: hariIni).meja(delegasi.jabatan, oleh: pelaku)
      if delegasi.mulai < hariIni {
        try tx.run("UPDATE delegasi SET selesai = \(hariIni + -1) WHERE id = \(id)")
      } else {
        try tx.run("DELETE FROM delegasi WHERE id = \(id)")
      }
      try tx.catat("delegasi.dicabut", "jabatan", delegasi.jabatan, oleh: pelaku, pada: now)
      return delegasi.jabatan
    }
  }
}

extension Struktur {
  /// The position, if `pelaku` holds it or keeps its unit.
  fileprivate func meja(_ id: Jabatan.ID, oleh pelaku: Pelaku) throws -> Jabatan {
    guard let jabatan = jabatan[id], jabatan.aktif else { throw JabatanError.tidakAda }
    if pelaku.memegang(id) == nil { _ = try kelola(jabatan.unit, oleh: pelaku) }
    return jabatan
  }
}

extension Tx {
  fileprivate func delegasi(_ id: Delegasi.ID) throws -> Delegasi? {
    try first("SELECT id, jabatan, orang, cakupan, mulai, selesai, dasar FROM delegasi WHERE id = \(id)")
  }
}
