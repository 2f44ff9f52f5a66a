import Bahasa
import Database
import Web

/// How an act on many is told of.
///
/// `surat`: what it was done to; `sudah`, `belum`: "tercatat di agenda", "dapat dicatat di agenda".
struct KataMassal {
  let surat, sudah, belum: String

  func berhasil(_ jumlah: Int) -> String { "\(jumlah) \(surat) \(sudah)." }

  /// Those left over; nil when there are none.
  ///
  /// `judul`: the names of those that the person may see.
  func sisa<Objek>(
    _ hasil: HasilMassal<Objek>, _ judul: [Key<Objek>: String], _ alamat: (Key<Objek>) -> String
  ) -> HTML? {
    guard !hasil.gagal.isEmpty else { return nil }
    return bulkRemainder(
      "\(hasil.gagal.count) \(surat) tidak \(belum)",
      done: hasil.berhasil.isEmpty ? nil : berhasil(hasil.berhasil.count),
      hasil.gagal.map {
        judul[$0.id] == nil
          ? ("Pilihan yang tidak dikenal", "", $0.alasan)
          : (judul[$0.id] ?? "", alamat($0.id), $0.alasan)
      })
  }

  /// Nothing was ticked, or more than a page of the list holds.
  func galat(dipilih jumlah: Int) -> FieldErrors {
    var errors = FieldErrors()
    errors.check("pilih", "Pilih sedikitnya satu \(surat), lalu tekan tombolnya lagi.", jumlah > 0)
    errors.check(
      "pilih", "Pilih paling banyak \(Self.terbanyak) \(surat) sekaligus.", jumlah <= Self.terbanyak)
    return errors
  }

  private static let terbanyak = 100
}

extension Page {
  /// Marks the page when the address of the list, or an act on some of its rows, was not accepted.
  func with(errors: FieldErrors, left sisa: HTML?) -> Page {
    var page = with(errors: errors)
    if sisa != nil { page.state = .hasErrors }
    return page
  }
}
