import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// What a run brought.
struct HasilKerja: Sendable {
  var hitungan: HitunganImpor
  /// The reports that take the place of earlier ones.
  var laporan: [(jenis: JenisLaporan, berkas: BerkasBaru?)] = []
}

extension MejaImpor {
  /// Opens the file in a folder of its own, takes its rows in, and seals what is to be told of them.
  func jalankan(
    _ satu: UnggahanImpor, _ kerja: KerjaImpor, _ kemajuan: @escaping @Sendable (Int, Int) -> Void
  ) async throws -> HasilKerja {
    let (berkas, kodeDesa, pelaku) = try await bahan(satu, kerja)
    try folder.buangSisaKerja()
    return try await folder.dengan(.kerja) { ruang in
      let url = ruang.appending(path: berkas.jenis == .xlsx ? "masukan.xlsx" : "masukan.csv")
      try await gudang.isi(berkas).salin(ke: url)
      var asal = BerkasImpor(
        url, kerja.cara, lembar: satu.lembar.isEmpty ? nil : satu.lembar, desa: kodeDesa)
      asal.nama = satu.nama
      asal.letak = satu.letak
      asal.atasJudul = satu.atasJudul
      asal.lingkup = kerja.lingkup
      asal.sementara = ruang
      asal.dimulai = satu.dimulai
      let hasil = try await kependudukan.impor(asal, oleh: pelaku, kemajuan: kemajuan)
      var kerjaan = HasilKerja(hitungan: hasil.hitungan)
      for jenis in JenisLaporan.allCases {
        kerjaan.laporan.append((jenis, try await segel(hasil[jenis], jenis)))
      }
      return kerjaan
    }
  }

  private func bahan(_ satu: UnggahanImpor, _ kerja: KerjaImpor) async throws -> (Berkas, String?, Pelaku) {
    let hari = kependudukan.hariIni
    return try await db.read { tx in
      guard let id = satu.berkas, let berkas = try tx.berkas(id) else { throw ImporError.sudahDihapus }
      let struktur = try tx.struktur(pada: hari)
      let pelaku = Pelaku(
        orang: kerja.oleh,
        nama: try tx.value("SELECT nama FROM orang WHERE id = \(kerja.oleh)", as: String.self) ?? "",
        penugasan: struktur.penugasanAktif(kerja.oleh))
      return (berkas, satu.desa.flatMap { struktur.unit[$0]?.kodeWilayah }, pelaku)
    }
  }

  /// Nil when there is nothing to tell, or more than a file may hold: then most rows are refused for one reason.
  private func segel(_ url: URL, _ jenis: JenisLaporan) async throws -> BerkasBaru? {
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    do {
      return try await gudang.terima(IsiFile(url: url), nama: "\(jenis.rawValue).csv", rahasia: true)
    } catch BerkasError.terlaluBesar {
      return nil
    }
  }

  /// Writes down what came of a run, and its reports in place of the earlier ones.
  func catat(_ hasil: HasilKerja, _ kerja: KerjaImpor) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      guard let satu = try tx.unggahan(kerja.unggahan), satu.versi == kerja.versi else { return }
      for (jenis, baru) in hasil.laporan {
        try tx.hapusLaporan(satu.id, jenis)
        guard let baru else { continue }
        let berkas = try tx.insert(baru, oleh: kerja.oleh.rawValue, pada: waktu)
        try tx.run(
          "INSERT INTO laporan_impor (unggahan, jenis, berkas) VALUES (\(satu.id), \(jenis), \(berkas.id))")
      }
      let hitungan = try json(hasil.hitungan)
      let kolom: SQL =
        kerja.cara == .uji
        ? "keadaan = 'teruji', uji = \(hitungan)"
        : "keadaan = 'selesai', selesai = \(waktu), tulis = \(hitungan)"
      try tx.run(
        "UPDATE unggahan_impor SET \(kolom), versi = versi + 1, pekerja_sampai = NULL WHERE id = \(satu.id)")
      let masuk = hasil.hitungan.masuk.ribuan
      try tx.kabarkanAkhir(
        satu, kerja.cara == .uji ? "\(masuk) orang siap dimasukkan" : "\(masuk) orang masuk register",
        pada: waktu)
    }
  }
}
