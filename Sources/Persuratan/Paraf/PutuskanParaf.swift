import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan

extension Persuratan {
  /// Agrees to the version that was shown.
  package func setujui(
    _ id: NaskahDinas.ID, versi: Int, catatan: String = "", kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await sekali(kunci, "paraf", id, oleh: pelaku, pada: now) { tx in
      var (naskah, putaran, jabatan) = try tx.giliranParaf(id, versi: versi, pelaku)
      try putaran.setujui(
        jabatan.jabatan, sidik: naskah.konten.sidik(),
        PutusanParaf(pelaku, sebagai: jabatan, catatan: catatan, pada: now))
      if putaran.lengkap { try naskah.semuaParafLengkap(pada: now) }
      try tx.update(putaran)
      try tx.update(naskah)
      try tx.catat(
        "naskah.diparaf", "naskah", id, oleh: pelaku, sebagai: jabatan,
        keterangan: naskah.untukJejak(catatan),
        pada: now)
      try tx.kabari(naskah, putaran)
    }
  }

  /// Changes the draft while it is his turn: a new version whose chain begins anew, with those before him too. When he
  /// has made himself the signer and nobody stands between, it waits for his signature.
  package func ubahSaatParaf(
    _ id: NaskahDinas.ID, _ konten: KontenNaskah, versi: Int, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      var (naskah, _, jabatan) = try tx.giliranParaf(id, versi: versi, pelaku)
      try tx.gugurkanParaf(id, versi: versi)
      var konten = konten
      konten.lampiran = naskah.konten.lampiran
      try naskah.ubahSaatParaf(konten, pada: now)
      let struktur = try tx.struktur(pada: Tanggal(now))
      try tx.periksaLengkap(naskah, struktur, untuk: .pengajuan)
      try tx.simpan(naskah, oleh: pelaku)
      let putaran = try tx.mulaiParaf(naskah, struktur)
      if putaran.lengkap {
        try naskah.semuaParafLengkap(pada: now)
        try tx.update(naskah)
      }
      try tx.catat("naskah.diubah_saat_paraf", "naskah", id, oleh: pelaku, sebagai: jabatan, pada: now)
      try tx.kabari(naskah, putaran)
    }
    try await luruskanSegel(id)
  }

  /// Sends it back: one step down the chain, or to the drafter.
  package func kembalikan(
    _ id: NaskahDinas.ID, versi: Int, ke tujuan: TujuanPengembalian, alasan: String, kunci: String = "",
    oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await sekali(kunci, "kembalikan", id, oleh: pelaku, pada: now) { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard naskah.versi == versi else { throw NaskahError.versiBerubah }
      var putaran = try tx.putaranParaf(id, versi: versi)
      let pengembali = try tx.pengembali(naskah, putaran, pelaku)
      let putusan = PutusanParaf(pelaku, sebagai: pengembali, catatan: alasan, pada: now)
      var selangkah = tujuan == .selangkah
      if selangkah {
        selangkah =
          naskah.status == .siapTandaTangan
          ? putaran.bukaKembaliTerakhir()
          : try putaran.kembalikanSelangkah(pengembali.jabatan, putusan)
      }
      if selangkah {
        try naskah.kembalikanSelangkah(alasan: alasan, pada: now)
        try tx.update(putaran)
      } else {
        putaran.kembalikan(pengembali.jabatan, putusan)
        try tx.update(putaran)
        try tx.gugurkanParaf(id, versi: versi)
        try naskah.kembalikan(alasan: alasan, pada: now)
        try tx.simpanVersi(naskah, oleh: pelaku)
      }
      try tx.update(naskah)
      try tx.catat(
        "naskah.dikembalikan", "naskah", id, oleh: pelaku, sebagai: pengembali,
        keterangan: naskah.untukJejak(alasan), pada: now)
      try tx.kabari(naskah, putaran)
    }
  }

  /// The signer refuses it for good.
  package func tolak(
    _ id: NaskahDinas.ID, versi: Int, alasan: String, kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await sekali(kunci, "tolak", id, oleh: pelaku, pada: now) { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard let penugasan = pelaku.memegang(naskah.konten.penandatangan) else {
        throw NaskahError.bukanWewenang
      }
      guard naskah.versi == versi else { throw NaskahError.versiBerubah }
      try naskah.tolak(alasan: alasan, pada: now)
      try tx.update(naskah)
      try tx.catat(
        "naskah.ditolak", "naskah", id, oleh: pelaku, sebagai: penugasan,
        keterangan: naskah.untukJejak(alasan),
        pada: now)
      try tx.tuntas(.naskah(id))
      try tx.kabariKonseptor(naskah, "Naskah ditolak", pada: now)
      try tx.siarkan("naskah", kepada: [.orang(naskah.konseptor)])
    }
  }
}

package enum TujuanPengembalian: String, Sendable, CaseIterable {
  case selangkah, konseptor
}

extension Tx {
  fileprivate func giliranParaf(
    _ id: NaskahDinas.ID, versi: Int, _ pelaku: Pelaku
  ) throws -> (NaskahDinas, PutaranParaf, PenugasanAktif) {
    let naskah = try naskah(id, for: pelaku)
    guard naskah.versi == versi else { throw NaskahError.versiBerubah }
    let putaran = try putaranParaf(id, versi: versi)
    guard let langkah = putaran.terbuka.first(where: { pelaku.memegang($0.jabatan) != nil }),
      let penugasan = pelaku.memegang(langkah.jabatan)
    else { throw NaskahError.bukanGiliran }
    return (naskah, putaran, penugasan)
  }

  fileprivate func pengembali(
    _ naskah: NaskahDinas, _ putaran: PutaranParaf, _ pelaku: Pelaku
  ) throws -> PenugasanAktif {
    if naskah.status == .siapTandaTangan, let penugasan = pelaku.memegang(naskah.konten.penandatangan) {
      return penugasan
    }
    guard let penugasan = putaran.terbuka.lazy.compactMap({ pelaku.memegang($0.jabatan) }).first else {
      throw NaskahError.bukanGiliran
    }
    return penugasan
  }
}
