import Bahasa
import Database

/// The columns of `penduduk` in the order in which they are written, once for one row and for a million.
enum KolomPenduduk {
  static let nama: [StaticString] = [
    "id", "nik", "nik_sidik", "nik_sementara", "nama", "urut_nama", "jenis_kelamin", "tempat_lahir",
    "tanggal_lahir", "lahir_perkiraan", "agama", "pendidikan", "pekerjaan", "status_kawin", "golongan_darah",
    "kewarganegaraan", "shdk", "nama_ayah", "nama_ibu", "nik_ayah", "nik_ayah_sidik", "nik_ibu",
    "nik_ibu_sidik", "rincian", "keluarga", "keluarga_terakhir", "desa", "status", "versi", "ubahan",
    "peristiwa",
  ]

  /// `rincian`: those of this person, as they stand in their column.
  static func nilai(_ orang: Penduduk, rincian: String) -> [SQLValue] {
    let b = orang.biodata
    return [
      orang.id.sqlValue, isi(orang.nik), sidik(orang.nik), orang.nikSementara.sqlValue, b.nama.sqlValue,
      kunciUrut(b.nama).sqlValue, b.jenisKelamin.sqlValue, b.tempatLahir.sqlValue, b.tanggalLahir.sqlValue,
      b.lahirPerkiraan.sqlValue, b.agama.sqlValue, b.pendidikan.sqlValue, b.pekerjaan.sqlValue,
      b.statusKawin.sqlValue, b.golonganDarah.sqlValue, b.kewarganegaraan.sqlValue, b.shdk.sqlValue,
      b.namaAyah.sqlValue, b.namaIbu.sqlValue, isi(orang.nikAyah), sidik(orang.nikAyah), isi(orang.nikIbu),
      sidik(orang.nikIbu), .text(rincian),
      orang.keluarga?.sqlValue ?? .null, orang.keluargaTerakhir?.sqlValue ?? .null, orang.desa.sqlValue,
      orang.status.sqlValue, orang.versi.sqlValue, orang.ubahan.sqlValue, orang.peristiwa.sqlValue,
    ]
  }

  private static func isi(_ nomor: NomorTersegel?) -> SQLValue { nomor.map { .blob($0.isi) } ?? .null }
  private static func sidik(_ nomor: NomorTersegel?) -> SQLValue { nomor.map { .blob($0.sidik) } ?? .null }
}

extension Tx {
  /// Adds people as they are given, `ubahan` included; nothing is checked but what the schema checks.
  func tambah(_ orang: some Sequence<Penduduk>) throws {
    let baris = try orang.map { KolomPenduduk.nilai($0, rincian: try $0.biodata.rincian.tersimpan()) }
    try insert(into: "penduduk", columns: KolomPenduduk.nama, rows: baris)
  }

  /// Writes the whole row anew, where it still is version `versiLama`. False when somebody was faster.
  func perbarui(_ orang: Penduduk, versiLama: Int) throws -> Bool {
    let b = orang.biodata
    return try run(
      """
      UPDATE penduduk
      SET nik = \(orang.nik?.isi), nik_sidik = \(orang.nik?.sidik), nik_sementara = \(orang.nikSementara),
          nama = \(b.nama), urut_nama = \(kunciUrut(b.nama)), jenis_kelamin = \(b.jenisKelamin),
          tempat_lahir = \(b.tempatLahir), tanggal_lahir = \(b.tanggalLahir),
          lahir_perkiraan = \(b.lahirPerkiraan), agama = \(b.agama), pendidikan = \(b.pendidikan),
          pekerjaan = \(b.pekerjaan), status_kawin = \(b.statusKawin), golongan_darah = \(b.golonganDarah),
          kewarganegaraan = \(b.kewarganegaraan), shdk = \(b.shdk), nama_ayah = \(b.namaAyah),
          nama_ibu = \(b.namaIbu), nik_ayah = \(orang.nikAyah?.isi), nik_ayah_sidik = \(orang.nikAyah?.sidik),
          nik_ibu = \(orang.nikIbu?.isi), nik_ibu_sidik = \(orang.nikIbu?.sidik),
          rincian = \(b.rincian.tersimpan()), keluarga = \(orang.keluarga),
          keluarga_terakhir = \(orang.keluargaTerakhir), desa = \(orang.desa), status = \(orang.status),
          versi = \(orang.versi), ubahan = \(orang.ubahan), peristiwa = \(orang.peristiwa)
      WHERE id = \(orang.id) AND versi = \(versiLama)
      """) == 1
  }
}
