import Bahasa
import Database
import Foundation

/// What is asked about a person.
package struct IsianOrang: Sendable, Equatable {
  package var nama: String
  package var gelarDepan = ""
  package var gelarBelakang = ""
  /// Empty for who is not a civil servant.
  package var nip = ""
  package var pangkat = ""
  package var golongan = ""
  package var surel = ""
  package var telepon = ""

  package init(nama: String) { self.nama = nama }
}

extension Organisasi {
  /// Enters a person; an appointment gives him something to do.
  /// - Throws: `FieldErrors`; `UnitError.bukanWewenang` for who is no administrator at all.
  @discardableResult
  package func daftarkan(_ isian: IsianOrang, oleh pelaku: Pelaku) async throws -> Orang.ID {
    let now = now()
    return try await db.write { tx in
      guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit) else { throw UnitError.bukanWewenang }
      try tx.periksa(isian, milik: nil)
      let orang = Orang(id: tx.key(), isian)
      try tx.insert(orang)
      try tx.catat(
        "orang.didaftarkan", "orang", orang.id, oleh: pelaku, keterangan: orang.namaLengkap, pada: now)
      return orang.id
    }
  }

  /// Corrects a person's name, titles, rank or address. Signed documents keep what they were signed with.
  /// - Throws: `FieldErrors`, `OrangError`, `UnitError` when he works outside of the administrator's units.
  package func perbarui(_ id: Orang.ID, _ isian: IsianOrang, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard let lama = try tx.orang(id) else { throw OrangError.tidakAda }
      let struktur = try tx.struktur(pada: Tanggal(now))
      let unit = struktur.penugasanAktif(id).map(\.unit)
      guard pelaku.adalah(.admin) || unit.contains(where: { struktur.mengelola($0, pelaku) }) else {
        throw UnitError.bukanWewenang
      }
      try tx.periksa(isian, milik: id)
      let baru = Orang(id: id, isian)
      try tx.update(baru)
      try tx.kabariSurelLama(lama, baru, oleh: pelaku, pada: now)
      try tx.catat(
        "orang.diperbarui", "orang", id, oleh: pelaku,
        keterangan: lama.namaLengkap == baru.namaLengkap
          ? baru.namaLengkap : "\(lama.namaLengkap) menjadi \(baru.namaLengkap)",
        pada: now)
    }
  }
}

package enum OrangError: Refusal, Equatable {
  case tidakAda

  package var reason: RefusalReason { .notFound }
  package var message: String { "Orang itu tidak ditemukan." }
}

extension Orang {
  package init(id: ID, _ isian: IsianOrang) {
    self.init(
      id: id, nama: isian.nama, gelarDepan: isian.gelarDepan, gelarBelakang: isian.gelarBelakang,
      nip: isian.nip.isEmpty ? nil : isian.nip, pangkat: isian.pangkat, golongan: isian.golongan,
      surel: isian.surel, telepon: isian.telepon)
  }
}

extension Tx {
  /// Whether a person may be entered, or corrected when `id` is given.
  /// - Throws: `FieldErrors`.
  package func periksa(_ isian: IsianOrang, milik id: Orang.ID?) throws {
    var errors = FieldErrors()
    errors.check("nama", "Tulis nama tanpa gelar.", !isian.nama.isEmpty)
    if !isian.nip.isEmpty {
      errors.check(
        "nip", "NIP terdiri atas 18 angka; delapan angka pertama tanggal lahir.", nipSah(isian.nip))
      let pemilik: Orang.ID? = try value("SELECT id FROM orang WHERE nip = \(isian.nip)")
      errors.check("nip", "NIP ini sudah tercatat pada orang lain.", pemilik == nil || pemilik == id)
    }
    errors.check("surel", "Alamat surel belum lengkap.", isian.surel.isEmpty || isian.surel.contains("@"))
    try errors.throwIfAny()
  }
}

/// Eight digits of a day of birth, six of the month of appointment, one of sex, three of sequence.
private func nipSah(_ nip: String) -> Bool {
  let angka = nip.compactMap(\.wholeNumberValue)
  guard nip.utf8.count == 18, angka.count == 18 else { return false }
  func bilangan(_ letak: Range<Int>) -> Int { angka[letak].reduce(0) { $0 * 10 + $1 } }
  return Tanggal(bilangan(0..<4), bilangan(4..<6), bilangan(6..<8)) != nil && (1...2).contains(angka[14])
}
