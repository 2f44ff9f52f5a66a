import CSV
import Foundation

extension Sintetis {
  /// Writes the population as a CSV file in OpenSID's layout. `kemajuan` is told how many are written.
  package func tulis(ke berkas: URL, kemajuan: (Int) -> Void = { _ in }) throws {
    guard FileManager.default.createFile(atPath: berkas.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: berkas.path])
    }
    let keluaran = try FileHandle(forWritingTo: berkas)
    defer { try? keluaran.close() }
    let csv = CSVWriter(for: .exchange)
    try keluaran.write(contentsOf: csv.header(KolomOpenSID.allCases.map(\.rawValue)))
    var sumber = try keluarga()
    var tertulis = 0
    while let bagian = sumber.berikut() {
      var isi: [UInt8] = []
      for keluarga in bagian {
        for orang in keluarga.anggota { isi += csv.record(baris(orang, keluarga)) }
        tertulis += keluarga.anggota.count
      }
      try keluaran.write(contentsOf: isi)
      kemajuan(tertulis)
    }
  }

  private func baris(_ orang: OrangBuatan, _ keluarga: KeluargaBuatan) -> [String] {
    BarisOpenSID(
      biodata: orang.biodata, nik: orang.nik.teks, nikAyah: orang.nikAyah?.teks ?? "",
      nikIbu: orang.nikIbu?.teks ?? "", nomorKK: keluarga.nomor.teks, alamat: keluarga.alamat, status: .hidup,
      desa: keluarga.desa
    )
    .isi { tabel, kode in tabel == .pekerjaan && kode >= 89 ? 89 : kode }
  }
}
