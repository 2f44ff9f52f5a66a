import Bahasa

/// The number of a kartu keluarga: kecamatan of issue, day of recording, serial number. Not for life: a move, a new head
/// or a split gives a new one. Shows its masked form, like `NIK`.
package struct NomorKK: Hashable, Sendable {
  package let angka: UInt64

  /// Of a number that was one before: read back from where it was sealed.
  init(tersimpan angka: UInt64) { self.angka = angka }

  /// From text as typed, pasted or imported.
  /// - Throws: `NomorError` where the structure cannot be one.
  package init(_ teks: String) throws(NomorError) {
    angka = try PembacaNomor.baca(teks, .kk)
    guard angka >= 1_000_000_000_000_000 else { throw .wilayah(.kk, wilayah) }
    guard (1...31).contains(hari) else { throw .hari(.kk) }
    guard (1...12).contains(bulan) else { throw .bulan(.kk) }
    guard hariAda(hari, bulan: bulan, duaAngkaTahun: tahun) else { throw .tanggal(.kk) }
    guard urut != 0 else { throw .urut(.kk) }
  }

  init(wilayah: Int, direkam: Tanggal, urut: Int) {
    angka =
      UInt64(wilayah) * 10_000_000_000 + UInt64(direkam.hari) * 100_000_000
      + UInt64(direkam.bulan) * 1_000_000 + UInt64(direkam.tahun % 100) * 10_000 + UInt64(urut)
  }

  package var wilayah: Int { Int(angka / 10_000_000_000) }
  package var hari: Int { Int(angka / 100_000_000 % 100) }
  package var bulan: Int { Int(angka / 1_000_000 % 100) }
  package var tahun: Int { Int(angka / 10_000 % 100) }
  package var urut: Int { Int(angka % 10_000) }
  package var awalan: UInt64 { angka / 10_000 }

  /// The sixteen digits. Only for who may see them.
  package var teks: String { angka.enamBelasAngka }
  /// `331401******0001`
  package var disamarkan: String { angka.enamBelasAngkaDisamarkan }
}

extension NomorKK: CustomStringConvertible, CustomReflectable {
  package var description: String { disamarkan }
  package var customMirror: Mirror { Mirror(self, children: ["kk": disamarkan]) }
}
