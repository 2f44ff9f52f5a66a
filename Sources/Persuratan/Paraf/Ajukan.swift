import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan

extension Persuratan {
  /// Submits a draft: everything needed for signing is checked now, and its chain of paraf begins.
  /// - Throws: `FieldErrors` naming what is missing.
  package func ajukan(_ id: NaskahDinas.ID, versi: Int, kunci: String = "", oleh pelaku: Pelaku) async throws
  {
    let now = now()
    try await sekali(kunci, "ajukan", id, oleh: pelaku, pada: now) { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      guard naskah.versi == versi else { throw NaskahError.versiBerubah }
      guard naskah.dapatDiubah else { throw NaskahError.statusTidakSesuai(naskah.status, untuk: "diajukan") }
      try tx.periksaSatuRalat(naskah)
      let struktur = try tx.struktur(pada: Tanggal(now))
      try tx.periksaLengkap(naskah, struktur, untuk: .pengajuan)
      let putaran = try tx.mulaiParaf(naskah, struktur)
      try naskah.ajukan(adaParaf: !putaran.langkah.isEmpty, pada: now)
      try tx.update(naskah)
      try tx.catat("naskah.diajukan", naskah, oleh: pelaku)
      try tx.kabari(naskah, putaran)
    }
  }
}

extension Tx {
  /// The steps of this version: own line first, then related offices at once, then the rest of the line (2.7).
  func mulaiParaf(_ naskah: NaskahDinas, _ struktur: Struktur) throws -> PutaranParaf {
    var rantai = struktur.rantaiParaf(from: naskah)
    // What was prepared for an official he has not seen yet: he goes first, unless he signs it anyway.
    if !naskah.disiapkan.isEmpty, naskah.jabatanKonseptor != naskah.konten.penandatangan,
      let pejabat = struktur.jabatan[naskah.jabatanKonseptor], struktur.pemegang(pejabat.id) != nil
    {
      rantai.insert(pejabat, at: 0)
    }
    let sendiri = rantai.prefix { struktur.kantor(dari: $0.unit)?.id == naskah.kantor }
    let koordinasi = struktur.pejabatKoordinasi(naskah).filter { !rantai.contains($0) }
    let tahap =
      sendiri.map { ([$0], Paraf.Kelompok.hierarki) }
      + (koordinasi.isEmpty ? [] : [(koordinasi, .koordinasi)])
      + rantai.dropFirst(sendiri.count).map { ([$0], .hierarki) }
    let sidik = try naskah.konten.sidik()
    var putaran = PutaranParaf(
      tahap.enumerated()
        .flatMap { urutan, tahap in
          tahap.0.map { jabatan in
            Paraf(
              id: key(), naskah: naskah.id, versi: naskah.versi, sidik: sidik, urutan: urutan,
              kelompok: tahap.1,
              jabatan: jabatan.id, sebutan: struktur.sebutan(jabatan), status: .antre, nama: "", catatan: "")
          }
        })
    putaran.buka()
    for langkah in putaran.langkah { try insert(langkah) }
    return putaran
  }

  /// Wakes the screens of those whose turn it is, and of the drafter.
  func kabari(_ naskah: NaskahDinas, _ putaran: PutaranParaf) throws {
    let menunggu =
      naskah.status == .siapTandaTangan ? [naskah.konten.penandatangan] : putaran.terbuka.map(\.jabatan)
    try tuntas(.naskah(naskah.id))
    if naskah.status == .paraf || naskah.status == .siapTandaTangan {
      try kabariGiliran(
        naskah, menunggu, tandaTangan: naskah.status == .siapTandaTangan, pada: naskah.diubah)
    } else if naskah.status == .konsep, !naskah.alasan.isEmpty {
      try kabariKonseptor(naskah, "Konsep dikembalikan", pada: naskah.diubah)
    }
    for langkah in putaran.terbuka { try siarkan("naskah", kepada: [.objek("jabatan", langkah.jabatan)]) }
    if naskah.status == .siapTandaTangan {
      try siarkan("naskah", kepada: [.objek("jabatan", naskah.konten.penandatangan)])
    }
    try siarkan("naskah", kepada: [.orang(naskah.konseptor)])
  }
}

extension Struktur {
  func rantaiParaf(from naskah: NaskahDinas) -> [Jabatan] {
    rantaiParaf(dari: naskah.jabatanKonseptor, sampai: naskah.konten.penandatangan)
  }

  /// The heads of the related offices, except of the drafter's own and who signs anyway.
  func pejabatKoordinasi(_ naskah: NaskahDinas) -> [Jabatan] {
    naskah.konten.koordinasi.filter { $0 != naskah.kantor }.compactMap { pimpinan(dari: $0) }
      .filter { $0.id != naskah.konten.penandatangan }
  }

  /// `Plt. Kepala Dinas Kesehatan`, or the bare position when nobody holds it.
  func sebutan(_ jabatan: Jabatan) -> String {
    (pemegang(jabatan.id)?.status.awalan ?? "") + jabatan.nama
  }
}
