import Foundation

/// A zip file written to the disk entry by entry, of which no more than a piece is ever in memory. Sizes are put into an
/// entry's head when it has ended.
final class PenulisZipAliran {
  private let keluaran: FileHandle
  private var daftar: [UInt8] = []
  private var jumlah = 0
  private var letak = 0
  private var terbuka: (nama: String, awal: Int, pemadat: PemadatAliran)?

  /// - Parameter keluaran: an empty file, open for writing.
  init(_ keluaran: FileHandle) { self.keluaran = keluaran }

  /// Begins an entry; the one before has ended.
  func mulai(_ nama: String) throws {
    terbuka = (nama, letak, try PemadatAliran(nama))
    try kirim(kepala(nama, sidik: 0, padat: 0, utuh: 0))
  }

  func tulis(_ isi: String) throws {
    guard let terbuka else { return }
    try kirim(terbuka.pemadat.padatkan(Array(isi.utf8)))
  }

  /// - Throws: `LembarError.terlaluBesar` above 4 GiB, which spreadsheets do not read.
  func akhiri() throws {
    guard let (nama, awal, pemadat) = terbuka else { return }
    terbuka = nil
    try kirim(pemadat.selesai())
    let padat = letak - awal - 30 - nama.utf8.count
    guard pemadat.utuh < 0xFFFF_FFFF, letak < 0xFFFF_FFFF else { throw LembarError.terlaluBesar }
    let jadi = kepala(nama, sidik: pemadat.sidik, padat: padat, utuh: pemadat.utuh)
    try keluaran.seek(toOffset: UInt64(awal))
    try keluaran.write(contentsOf: jadi)
    try keluaran.seek(toOffset: UInt64(letak))
    daftar += u32(0x0201_4b50) + u16(20) + jadi[4..<30]
    daftar += u16(0) + u16(0) + u16(0) + u32(0) + u32(awal) + Array(nama.utf8)
    jumlah += 1
  }

  /// Ends the file.
  func selesai() throws {
    let awal = letak
    try kirim(daftar)
    try kirim(u32(0x0605_4b50) + u16(0) + u16(0) + u16(jumlah) + u16(jumlah))
    try kirim(u32(daftar.count) + u32(awal) + u16(0))
  }

  private func kirim(_ isi: [UInt8]) throws {
    try keluaran.write(contentsOf: isi)
    letak += isi.count
  }

  /// Version 2.0, UTF-8 names, deflated; no time, so that the same contents give the same file.
  private func kepala(_ nama: String, sidik: Int, padat: Int, utuh: Int) -> [UInt8] {
    let sifat = u32(0x0403_4b50) + u16(20) + u16(0x0800) + u16(8) + u16(0) + u16(0x21)
    return sifat + u32(sidik) + u32(padat) + u32(utuh) + u16(nama.utf8.count) + u16(0) + Array(nama.utf8)
  }
}

func u16(_ nilai: Int) -> [UInt8] { [UInt8(nilai & 0xff), UInt8(nilai >> 8 & 0xff)] }
func u32(_ nilai: Int) -> [UInt8] { u16(nilai & 0xffff) + u16(nilai >> 16 & 0xffff) }
