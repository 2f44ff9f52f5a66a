import Bahasa
import Database
import Foundation
import Naskah
import Pemberitahuan

// A letter that was withdrawn or replaced must not leave any more, and who has it must know.
extension Tx {
  /// Calls off the mails of this letter that have not left, and writes to every outside party that has it by mail.
  /// `alamat`: where this system is reached, without a slash at the end.
  func batalkanLuar(_ id: NaskahDinas.ID, alamat: String, pada now: Date) throws {
    for pesan in try pesanLuar(of: id) { try batalkanSurel(pesan, pada: now) }
    guard let naskah = try naskah(id) else { return }
    for pihak in try pihakLuar(of: id) {
      // What was refused or has to be brought is of no concern any more.
      if !pihak.sudahMenerima { try tuntas(.pihakLuar(pihak.id)) }
      try kabariGugur(pihak, naskah, alamat: alamat, pada: now)
    }
  }

  /// Tells one who has the letter that it holds no longer: once, and only when it is so.
  func kabariGugur(_ pihak: PihakLuar, _ naskah: NaskahDinas, alamat: String, pada now: Date) throws {
    guard pihak.gugur, pihak.sudahMenerima, pihak.kabarBatal == nil, !naskah.konten.keamanan.tertutup,
      let tujuan = AlamatSurel(pihak.surel, nama: pihak.nama)
    else { return }
    let pesan = try antreSurel(
      try suratGugur(pihak, naskah, alamat: alamat), kepada: [tujuan], pada: now)
    try simpanKabarBatal(pihak.id, pesan)
  }

  private func suratGugur(_ pihak: PihakLuar, _ naskah: NaskahDinas, alamat: String) throws -> Surel {
    let surat = "surat nomor \(naskah.nomor ?? "") tanggal \(naskah.tanggal?.teks ?? "")"
    let pengganti: String? = try value(
      "SELECT b.nomor FROM naskah n JOIN naskah b ON b.id = n.diganti_oleh WHERE n.id = \(naskah.id)")
    let dicabut = naskah.status == .dicabut
    let isi = [
      "Yth. \(pihak.nama),",
      dicabut
        ? "Dengan ini kami beri tahukan bahwa \(surat) perihal “\(naskah.konten.hal)” telah dicabut dan tidak berlaku lagi."
        : "Dengan ini kami beri tahukan bahwa \(surat) perihal “\(naskah.konten.hal)” telah diganti dengan surat nomor \(pengganti ?? "") dan tidak berlaku lagi.",
      dicabut ? "Alasan: \(naskah.alasan)" : nil,
      "Keadaan surat itu dapat diperiksa dengan kode \(naskah.kode ?? "") di \(alamat)/v/\(naskah.kode ?? "")",
    ]
    return Surel(
      judul: "\(dicabut ? "Dicabut" : "Diganti"): \(naskah.konten.hal) (\(naskah.nomor ?? ""))",
      isi: isi.compactMap(\.self).joined(separator: "\n\n"), sebab: .pihakLuar(pihak.id))
  }
}
