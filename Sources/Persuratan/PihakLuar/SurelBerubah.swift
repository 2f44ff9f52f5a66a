import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension Persuratan {
  /// A mail was taken or refused by the mail server: the screens of the sender see it, and he is told of a refusal. A mail
  /// that was taken just while its letter was withdrawn is followed by one that says so.
  ///
  /// `alamat`: where people outside reach this system, without a slash at the end.
  package static func surelBerubah(_ hasil: HasilSurel, alamat: String, _ tx: Tx, pada now: Date) throws {
    for pihak in try tx.pihakLuar(surel: hasil.surel, alamat: hasil.alamat) {
      guard let naskah = try tx.naskah(pihak.naskah) else { continue }
      try tx.siarkan("naskah", kepada: [.orang(naskah.konseptor), .unit(naskah.kantor)])
      switch hasil.status {
      case .antre, .dibatalkan: continue
      case .terkirim:
        try tx.tuntas(.pihakLuar(pihak.id))
        try tx.kabariGugur(pihak, naskah, alamat: alamat, pada: now)
      case .ditolak:
        try tx.kabariSurelDitolak(
          pihak, naskah, "\(hasil.jawaban). Kirim sendiri, lalu catat penyerahannya.", pada: now)
      }
    }
    for pihak in try tx.pihakLuar(kabarBatal: hasil.surel, alamat: hasil.alamat) {
      guard let naskah = try tx.naskah(pihak.naskah) else { continue }
      try tx.siarkan("naskah", kepada: [.orang(naskah.konseptor), .unit(naskah.kantor)])
      guard hasil.status == .ditolak else { continue }
      try tx.kabariSurelDitolak(
        pihak, naskah, "\(hasil.jawaban). Beri tahu sendiri bahwa surat ini tidak berlaku lagi.", pada: now)
    }
  }
}

extension Tx {
  /// The drafter and the tata usaha of the sending office.
  fileprivate func kabariSurelDitolak(
    _ pihak: PihakLuar, _ naskah: NaskahDinas, _ sebab: String, pada now: Date
  )
    throws
  {
    let tu = try pemegangPeran(.tu, pada: Tanggal(now))[naskah.kantor] ?? []
    try beritahu(
      Set([naskah.konseptor] + tu).sorted(),
      IsiPemberitahuan(
        jenis: "surel", judul: "Surel kepada \(pihak.nama) ditolak",
        isi: "\(naskah.konten.hal): \(sebab)",
        tautan: Rute.penerimaNaskah(naskah.id), sebab: .pihakLuar(pihak.id)),
      pada: now)
  }
}
