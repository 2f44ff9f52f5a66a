import Akses
import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan
import Web

// A signed letter that the tata usaha of its office sends by hand, where the office has decided so (`CaraKirim`).
extension Tx {
  /// The office whose register numbered it: its tata usaha sends it.
  func kantorPengirim(_ naskah: NaskahDinas.ID) throws -> UnitKerja.ID? {
    try value(
      "SELECT r.unit FROM naskah n JOIN nomor_register r ON r.id = n.register WHERE n.id = \(naskah)")
  }

  /// Whether it waits for the tata usaha after the signature.
  func ditahan(_ naskah: NaskahDinas, _ struktur: Struktur) throws -> Bool {
    guard !naskah.konten.keamanan.tertutup, let kantor = struktur.penomor(naskah)?.id else { return false }
    let cara = try caraKirim(kantor)
    guard cara != .langsung else { return false }
    return try penerima(naskah.konten.tujuan + naskah.konten.tembusan, struktur)
      .contains { penerima in
        switch penerima {
        case .luar: true
        case .unit(let unit): cara == .keluarKantor && struktur.kantor(dari: unit)?.id != kantor
        }
      }
  }

  /// The tata usaha of the office learns that a letter waits for it; whoever looks at his desk sees it there.
  func tahan(_ naskah: NaskahDinas, pada now: Date) throws {
    guard let kantor = try kantorPengirim(naskah.id) else { return }
    try indeks(naskah, [])
    try tuntas(.naskah(naskah.id))
    try beritahu(
      try pemegangPeran(.tu, pada: Tanggal(now))[kantor] ?? [],
      IsiPemberitahuan(
        jenis: "giliran", judul: "Surat \(naskah.nomor ?? "") menunggu Anda kirim", isi: naskah.halKabar,
        tautan: Rute.satuNaskah(naskah.id), sebab: .naskah(naskah.id)),
      pada: now)
    try siarkan("naskah", kepada: [.orang(naskah.konseptor), .unit(naskah.kantor), .unit(kantor)])
  }

  /// Whether he sends it: signed, and his is the office whose tata usaha does so.
  func bolehMengirim(_ naskah: NaskahDinas, _ pelaku: Pelaku) throws -> Bool {
    guard naskah.status == .ditandatangani, let kantor = try kantorPengirim(naskah.id) else { return false }
    return pelaku.mengurus(kantor)
  }
}
