import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension Persuratan {
  /// Takes a submitted letter that nobody has signed back to its draft: by who drafts it or by the leader of the office
  /// (2.14). The paraf given so far no longer count but stay on record; who waited is told.
  ///
  /// `versi`: the version that was on the screen.
  /// `alasan`: read by those it was taken from.
  /// Throws `NaskahError.alasanWajib`, `.statusTidakSesuai` once it is being sealed.
  package func tarikKembali(
    _ id: NaskahDinas.ID, versi: Int, alasan: String, kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await sekali(kunci, "tarik", id, oleh: pelaku, pada: now) { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      guard naskah.versi == versi else { throw NaskahError.versiBerubah }
      let menunggu = try tx.menunggu(naskah)
      try naskah.tarik(alasan: alasan, pada: now)
      try tx.gugurkanParaf(id, versi: versi)
      try tx.simpanVersi(naskah, oleh: pelaku)
      try tx.update(naskah)
      try tx.catat("naskah.ditarik", naskah, oleh: pelaku, keterangan: naskah.untukJejak(naskah.alasan))
      try tx.kabariDitarik(naskah, dari: menunggu, oleh: pelaku, pada: now)
    }
  }
}

extension Tx {
  /// The positions for which a submitted letter waits: those whose paraf is asked for, or who signs.
  func menunggu(_ naskah: NaskahDinas) throws -> [Jabatan.ID] {
    switch naskah.status {
    case .paraf: try putaranParaf(naskah.id, versi: naskah.versi).terbuka.map(\.jabatan)
    case .siapTandaTangan: [naskah.konten.penandatangan]
    case .konsep, .menyegel, .ditandatangani, .dikirim, .ditolak, .dicabut, .dibuang: []
    }
  }

  fileprivate func kabariDitarik(
    _ naskah: NaskahDinas, dari menunggu: [Jabatan.ID], oleh pelaku: Pelaku, pada now: Date
  ) throws {
    let struktur = try struktur(pada: Tanggal(now))
    let penunggu = menunggu.compactMap { struktur.pemegang($0)?.orang }
    try tuntas(.naskah(naskah.id))
    try beritahu(
      Set(penunggu + [naskah.konseptor]).filter { $0 != pelaku.orang }.sorted(),
      IsiPemberitahuan(
        jenis: "kembali", judul: "Naskah ditarik kembali oleh \(pelaku.nama)",
        isi: naskah.halKabar(karena: naskah.alasan), tautan: Rute.satuNaskah(naskah.id),
        sebab: .naskah(naskah.id)),
      pada: now)
    for jabatan in menunggu { try siarkan("naskah", kepada: [.objek("jabatan", jabatan)]) }
    try siarkan("naskah", kepada: [.orang(naskah.konseptor)])
  }
}
