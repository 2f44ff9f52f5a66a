import Bahasa

/// Nomor Induk Kependudukan: kecamatan of first registration, birth day (women +40), serial number. For life.
/// PP 37/2007 Pasal 37; it follows neither a move nor a corrected birth date (PP 40/2019 Pasal 30).
///
/// Printed or logged it shows its masked form; the sixteen digits are only in `teks`.
package struct NIK: Hashable, Sendable {
  package let angka: UInt64

  /// Of a number that was an NIK before: read back from where it was sealed.
  init(tersimpan angka: UInt64) { self.angka = angka }

  /// From text as typed, pasted or imported.
  /// - Throws: `NomorError` where the structure cannot be an NIK. Whether the kecamatan is known is asked of `WilayahNIK`.
  package init(_ teks: String) throws(NomorError) {
    let angka = try PembacaNomor.baca(teks, .nik)
    if angka < 1_000_000_000_000_000 { throw .sementara }
    self.angka = angka
    try periksaSusunan()
  }

  /// The same, and also takes the numbers that programs of villages make for who has none yet: `0`, ten digits of the
  /// village, five of a count.
  package static func denganSementara(_ teks: String) throws(NomorError) -> NIK {
    let angka = try PembacaNomor.baca(teks, .nik)
    let nik = NIK(tersimpan: angka)
    if !nik.isSementara { try nik.periksaSusunan() }
    return nik
  }

  init(wilayah: Int, lahir: Tanggal, _ kelamin: JenisKelamin, urut: Int) {
    let hari = lahir.hari + (kelamin == .perempuan ? 40 : 0)
    angka =
      UInt64(wilayah) * 10_000_000_000 + UInt64(hari) * 100_000_000
      + UInt64(lahir.bulan) * 1_000_000 + UInt64(lahir.tahun % 100) * 10_000 + UInt64(urut)
  }

  /// Begins with 0, as no province does.
  package var isSementara: Bool { angka < 1_000_000_000_000_000 }

  /// The code of the kecamatan of first registration: `331401`.
  package var wilayah: Int {
    isSementara ? Int(angka / 1_000_000_000) : Int(angka / 10_000_000_000)
  }

  package var jenisKelamin: JenisKelamin { hariTercatat > 40 ? .perempuan : .lakiLaki }
  /// The day of birth, without the 40 of women.
  package var hari: Int { hariTercatat > 40 ? hariTercatat - 40 : hariTercatat }
  package var bulan: Int { Int(angka / 1_000_000 % 100) }
  /// The last two digits of the year: only the birth date tells the century.
  package var tahun: Int { Int(angka / 10_000 % 100) }
  package var urut: Int { Int(angka % 10_000) }
  /// What all of one kecamatan, birth day and sex have in common.
  package var awalan: UInt64 { angka / 10_000 }

  /// The sixteen digits. Only for who may see them.
  package var teks: String { angka.enamBelasAngka }
  /// Beside a birth date: there the masked digits would say the rest, for they are that date.
  static let tertutup = "•••• •••• •••• ••••"

  /// `331401******0001`
  package var disamarkan: String { angka.enamBelasAngkaDisamarkan }

  private var hariTercatat: Int { Int(angka / 100_000_000 % 100) }

  private func periksaSusunan() throws(NomorError) {
    guard (1...31).contains(hariTercatat) || (41...71).contains(hariTercatat) else { throw .hari(.nik) }
    guard (1...12).contains(bulan) else { throw .bulan(.nik) }
    guard hariAda(hari, bulan: bulan, duaAngkaTahun: tahun) else { throw .tanggal(.nik) }
    guard urut != 0 else { throw .urut(.nik) }
  }
}

/// Whether the month has that day in at least one century: 29 February of year 00 was in 2000 only.
func hariAda(_ hari: Int, bulan: Int, duaAngkaTahun: Int) -> Bool {
  [1800, 1900, 2000].contains { Tanggal($0 + duaAngkaTahun, bulan, hari) != nil }
}

extension NIK: CustomStringConvertible, CustomReflectable {
  package var description: String { disamarkan }
  package var customMirror: Mirror { Mirror(self, children: ["nik": disamarkan]) }
}
