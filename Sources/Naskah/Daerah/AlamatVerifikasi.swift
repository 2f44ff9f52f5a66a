import Bahasa
import Database
import Organisasi

extension MesinNaskah {
  /// From today on papers print `alamat` (`https://kantaya.contoh.go.id/v`) and carry it in their code; those of
  /// earlier days keep theirs. For the start of the program that serves: where it can be reached has one source, its
  /// configuration.
  package func pakaiAlamatVerifikasi(_ alamat: String) async throws {
    let waktu = now()
    let hari = Tanggal(waktu)
    let beda = try await db.read { tx in
      try tx.riwayatIdentitas().berlaku(sejak: hari).contains { $0.identitas.alamatVerifikasi != alamat }
    }
    guard beda else { return }
    try await db.write { tx in
      for (mulai, identitas) in try tx.riwayatIdentitas().berlaku(sejak: hari) {
        var baru = identitas
        baru.alamatVerifikasi = alamat
        try tx.simpan(baru, mulai: max(mulai, hari), pada: waktu)
      }
      try tx.catat(
        "identitas.diubah", "identitas_daerah", Key<IdentitasDaerah>(rawValue: Int64(hari.hariKe)), oleh: nil,
        keterangan: "alamat verifikasi \(alamat), menurut konfigurasi", pada: waktu)
    }
  }
}

extension [(mulai: Tanggal, identitas: IdentitasDaerah)] {
  /// What holds on `hari` and what is planned for later; newest first, as given.
  fileprivate func berlaku(sejak hari: Tanggal) -> Self {
    let nanti = filter { $0.mulai > hari }
    return nanti + filter { $0.mulai <= hari }.prefix(1)
  }
}
