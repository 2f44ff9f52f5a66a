import Bahasa
import Database

/// Issues numbers of the registry: one counter for each of the twelve digits they begin with, raised in the transaction
/// that uses the number, so that what is rolled back is not lost and what is issued is never issued again.
package struct PenerbitNomor: Sendable {
  let sandi: Sandi

  package init(sandi: Sandi) { self.sandi = sandi }

  /// The next NIK of that kecamatan, birth day and sex that nobody has or had.
  /// - Throws: `NomorError.wilayah` when the kecamatan is unknown, `.habis` after number 9,999.
  package func terbitkanNIK(
    _ tx: Tx, wilayah: Int, lahir: Tanggal, _ kelamin: JenisKelamin
  ) throws -> NIK {
    guard try tx.exists("SELECT 1 FROM wilayah_nik WHERE kode = \(wilayah)") else {
      throw NomorError.wilayah(.nik, wilayah)
    }
    let awalan = NIK(wilayah: wilayah, lahir: lahir, kelamin, urut: 0).awalan
    while true {
      let urut = try berikut(tx, .nik, awalan)
      let nik = NIK(wilayah: wilayah, lahir: lahir, kelamin, urut: urut)
      if try !tx.pernahDipakai(sandi.sidik(nik)) { return nik }
    }
  }

  /// The next number of a kartu keluarga recorded in that kecamatan on that day.
  /// - Throws: `NomorError.wilayah` when the kecamatan is unknown, `.habis` after number 9,999.
  package func terbitkanKK(_ tx: Tx, wilayah: Int, direkam: Tanggal) throws -> NomorKK {
    guard try tx.exists("SELECT 1 FROM wilayah_nik WHERE kode = \(wilayah)") else {
      throw NomorError.wilayah(.kk, wilayah)
    }
    let awalan = NomorKK(wilayah: wilayah, direkam: direkam, urut: 0).awalan
    while true {
      let nomor = NomorKK(wilayah: wilayah, direkam: direkam, urut: try berikut(tx, .kk, awalan))
      if try !tx.exists("SELECT 1 FROM kartu_keluarga WHERE nomor_sidik = \(sandi.sidik(nomor))") {
        return nomor
      }
    }
  }

  private func berikut(_ tx: Tx, _ jenis: JenisNomor, _ awalan: UInt64) throws -> Int {
    let urut = try tx.value(
      """
      INSERT INTO nomor_penduduk (jenis, awalan, terakhir)
      VALUES (\(jenis == .nik ? "nik" : "kk"), \(Int(awalan)), 1)
      ON CONFLICT (jenis, awalan) DO UPDATE SET terakhir = nomor_penduduk.terakhir + 1
      RETURNING terakhir
      """, as: Int.self)
    guard let urut, urut <= 9999 else { throw NomorError.habis(jenis) }
    return urut
  }
}

extension Tx {
  fileprivate func pernahDipakai(_ nik: [UInt8]) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM penduduk WHERE nik_sidik = \(nik)
      UNION ALL
      SELECT 1 FROM versi_penduduk WHERE nik_sidik = \(nik)
      LIMIT 1
      """)
  }
}
