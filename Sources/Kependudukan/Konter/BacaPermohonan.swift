import Database
import Organisasi

extension KonterKTP {
  /// What the page of a request shows, with the look at its owner in the trail.
  func berkas(_ id: PermohonanKTP.ID, untuk pelaku: Pelaku) async throws -> BerkasPermohonan {
    let sekarang = kependudukan.now()
    var berkas = try await db.write { tx in
      let berkas = try BerkasPermohonan(id, tx, untuk: pelaku, pada: sekarang)
      try tx.catatLihatSekali(
        berkas.orang.id, untuk: "Permohonan KTP di loket \(berkas.loket.nama)", oleh: pelaku, pada: sekarang)
      try tx.catatIkut(
        berkas.putusan.map(\.penduduk), untuk: "data mirip pemohon KTP di loket \(berkas.loket.nama)",
        oleh: pelaku, pada: sekarang)
      return berkas
    }
    if berkas.tahap == .dibacakan {
      let temuan = try await kependudukan.pemeriksaGanda.periksa(berkas.orang)
      let struktur = berkas.struktur
      let loket = berkas.loket.nama
      berkas.temuan = try await db.write { tx in
        try tx.catatIkut(
          temuan.map(\.penduduk), untuk: "data mirip pemohon KTP di loket \(loket)", oleh: pelaku,
          pada: sekarang)
        return try temuan.compactMap { satu in
          guard let orang = try tx.penduduk(satu.penduduk) else { return nil }
          return TemuanTampil(
            temuan: satu, orang: orang, tempat: struktur.sebutanDesa(orang.desa),
            kartu: try tx.kartuAktif(orang.id))
        }
      }
    }
    return berkas
  }
}
