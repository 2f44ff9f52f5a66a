import Bahasa
import Database
import Foundation

/// What is asked about a mandate.
package struct MandatBaru: Sendable, Equatable {
  package var pemberi: Jabatan.ID
  package var penerima: Jabatan.ID
  package var bentuk: Mandat.Bentuk
  /// Empty means all kinds.
  package var jenisNaskah: [String]
  package var masa: Masa
  package var dasar: String

  package init(
    pemberi: Jabatan.ID, penerima: Jabatan.ID, bentuk: Mandat.Bentuk, jenisNaskah: [String] = [],
    mulai: Tanggal,
    selesai: Tanggal? = nil, dasar: String
  ) {
    self.pemberi = pemberi
    self.penerima = penerima
    self.bentuk = bentuk
    self.jenisNaskah = jenisNaskah
    masa = Masa(mulai: mulai, selesai: selesai)
    self.dasar = dasar
  }
}

package enum MandatError: Refusal, Equatable {
  case tidakAda
  case sudahBerakhir

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .sudahBerakhir: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Mandat itu tidak ditemukan."
    case .sudahBerakhir: "Mandat itu sudah berakhir."
    }
  }
}

extension Organisasi {
  /// Lets `penerima` sign for `pemberi`.
  /// - Throws: `FieldErrors`, `UnitError`.
  @discardableResult
  package func limpahkan(_ baru: MandatBaru, oleh pelaku: Pelaku) async throws -> Mandat.ID {
    let now = now()
    return try await db.write { tx in
      let saatItu = try tx.struktur(pada: baru.masa.mulai)
      try saatItu.periksa(baru)
      guard let pemberi = saatItu.jabatan[baru.pemberi], let penerima = saatItu.jabatan[baru.penerima] else {
        throw JabatanError.tidakAda
      }
      _ = try saatItu.kelola(pemberi.unit, oleh: pelaku)
      let pemegang = saatItu.penugasan(jabatan: penerima.id).map(\.orang)
      for orang in pemegang { try pelaku.pastikanBukanDiriSendiri(orang, "penerima") }
      if pelaku.memegang(penerima.id) != nil { try pelaku.pastikanBukanDiriSendiri(pelaku.orang, "penerima") }
      let mandat = Mandat(
        id: tx.key(), pemberi: baru.pemberi, penerima: baru.penerima, bentuk: baru.bentuk,
        jenisNaskah: baru.jenisNaskah, mulai: baru.masa.mulai, selesai: baru.masa.selesai, dasar: baru.dasar)
      try tx.insert(mandat)
      try tx.catat(
        "mandat.dilimpahkan", "mandat", mandat.id, oleh: pelaku,
        keterangan:
          "\(baru.bentuk.awalan) \(pemberi.nama) kepada \(penerima.nama) sejak \(baru.masa.mulai.teks), dasar \(baru.dasar)",
        pada: now)
      try tx.kabari(
        pemegang + saatItu.penugasan(jabatan: pemberi.id).map(\.orang),
        "\(penerima.nama) menandatangani \(baru.bentuk.awalan) \(pemberi.nama)",
        "Sejak \(baru.masa.mulai.teks), dasar \(baru.dasar) (dicatat \(pelaku.nama)).",
        SebabPenugasan.mandat(mandat.id), oleh: pelaku, pada: now)
      return mandat.id
    }
  }

  /// Ends a mandate; `terakhir` is its last day.
  /// - Throws: `FieldErrors`, `MandatError`, `UnitError`.
  package func cabut(_ id: Mandat.ID, terakhir: Tanggal, alasan: String, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard let mandat = try tx.mandat(id) else { throw MandatError.tidakAda }
      let struktur = try tx.struktur(pada: Tanggal(now))
      guard let pemberi = struktur.jabatan[mandat.pemberi] else { throw JabatanError.tidakAda }
      _ = try struktur.kelola(pemberi.unit, oleh: pelaku)
      if let selesai = mandat.selesai, selesai < Tanggal(now) { throw MandatError.sudahBerakhir }
      var errors = FieldErrors()
      errors.check("selesai", "Mandat ini baru berlaku \(mandat.mulai.teks).", terakhir >= mandat.mulai)
      errors.check("alasan", "Sebutkan alasan pencabutannya.", !alasan.isEmpty)
      try errors.throwIfAny()
      try tx.run("UPDATE mandat SET selesai = \(terakhir) WHERE id = \(id)")
      try tx.strukturBerubah()
      try tx.catat(
        "mandat.dicabut", "mandat", id, oleh: pelaku, keterangan: "hari terakhir \(terakhir.teks): \(alasan)",
        pada: now)
    }
  }
}

extension Mandat.Bentuk {
  package var awalan: String {
    switch self {
    case .an: "a.n."
    case .ub: "u.b."
    }
  }
}

extension Tx {
  package func mandat(_ id: Mandat.ID) throws -> Mandat? {
    try first(
      """
      SELECT id, pemberi, penerima, bentuk, jenis_naskah, mulai, selesai, dasar
      FROM mandat
      WHERE id = \(id)
      """)
  }
}
