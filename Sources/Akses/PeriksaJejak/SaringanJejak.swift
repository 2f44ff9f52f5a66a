import Bahasa
import Database
import Foundation
import Organisasi

/// Which lines of the trail are looked for, as it stands in the address.
struct JejakForm: Decodable, Sendable {
  /// The beginning of a person's name.
  var nama = ""
  var peristiwa = ""
  /// `naskah`, or one of them: `naskah:7301`.
  var objek = ""
  var dari = ""
  var sampai = ""
  /// The last line of the page before: its time in milliseconds and its key.
  var waktu = ""
  var nomor = ""

  func validated() throws(FieldErrors) -> SaringanJejak {
    var errors = FieldErrors()
    let (awal, akhir) = (Tanggal(tulisan: dari), Tanggal(tulisan: sampai))
    errors.check("dari", "Tulis tanggal seperti 31-01-2026.", dari.isEmpty || awal != nil)
    errors.check("sampai", "Tulis tanggal seperti 31-01-2026.", sampai.isEmpty || akhir != nil)
    if let awal, let akhir { errors.check("sampai", "Tanggal akhir mendahului tanggal awal.", akhir >= awal) }
    let bagian = objek.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    errors.check(
      "objek", "Tulis jenisnya, atau jenis dan nomor seperti naskah:7301.",
      bagian.count < 2 || Int64(bagian[1]) != nil)
    try errors.throwIfAny()
    return SaringanJejak(
      nama: nama.trimmingCharacters(in: .whitespaces), peristiwa: peristiwa.isEmpty ? nil : peristiwa,
      jenis: bagian.first, objek: bagian.count > 1 ? Int64(bagian[1]) : nil, dari: awal?.awal(),
      sebelum: akhir.map { ($0 + 1).awal() }, sesudah: batas)
  }

  private var batas: SaringanJejak.Batas? {
    guard let waktu = Int64(waktu), let nomor = Int64(nomor) else { return nil }
    return .init(waktu: Date(timeIntervalSince1970: Double(waktu) / 1000), nomor: nomor)
  }
}

struct SaringanJejak: Sendable, Equatable {
  let nama: String
  let peristiwa: String?
  let jenis: String?
  let objek: Int64?
  let dari: Date?
  let sebelum: Date?
  var sesudah: Batas?

  struct Batas: Sendable, Equatable {
    let waktu: Date
    let nomor: Int64
  }

  /// What was looked for, for the trail itself.
  var keterangan: String {
    let bagian = [
      nama.isEmpty ? nil : "nama \(nama)", peristiwa.map { "peristiwa \($0)" },
      jenis.map { "objek \($0)" + (objek.map { ":\($0)" } ?? "") },
      dari.map { "sejak \(Tanggal($0).teks)" }, sebelum.map { "sebelum \(Tanggal($0).teks)" },
    ]
    let isi = bagian.compactMap(\.self).joined(separator: ", ")
    return isi.isEmpty ? "semua" : isi
  }
}
