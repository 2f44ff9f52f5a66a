import Bahasa
import Database

extension Tx {
  /// Writes the model regency into an empty database. Many rows go in one statement: the whole takes well under a
  /// second on either engine.
  package func tanam(_ kabupaten: KabupatenContoh) throws {
    try bulk(
      kabupaten.unit,
      "INSERT INTO unit (id, kode, jenis, nama, singkatan, urut_nama, induk, pembina, kantor, kode_wilayah, alamat, kode_pos, telepon, surel, laman, siap_sejak, berdiri, bubar) VALUES "
    ) { unit in
      let alamat = unit.alamat
      return """
        (\(unit.id), \(unit.kode), \(unit.jenis), \(unit.nama), \(unit.singkatan), \(kunciUrut(unit.nama)), \
        \(unit.induk), \(unit.pembina), \(unit.kantor), \(unit.kodeWilayah), \(alamat.alamat), \(alamat.kodePos), \
        \(alamat.telepon), \(alamat.surel), \(alamat.laman), \(unit.siapSejak), \(unit.berdiri), \(unit.bubar))
        """
    }
    try tanamRiwayat(kabupaten)
    try bulk(kabupaten.jabatan, "INSERT INTO jabatan (id, unit, nama, jenis, eselon, urutan, aktif) VALUES ")
    {
      "(\($0.id), \($0.unit), \($0.nama), \($0.jenis), \($0.eselon), \($0.urutan), \($0.aktif))"
    }
    try tanamRiwayatJabatan(kabupaten)
    try bulk(
      kabupaten.orang,
      "INSERT INTO orang (id, nama, gelar_depan, gelar_belakang, urut_nama, nip, pangkat, golongan, surel, telepon) VALUES "
    ) {
      """
      (\($0.id), \($0.nama), \($0.gelarDepan), \($0.gelarBelakang), \(kunciUrut($0.nama)), \($0.nip), \
      \($0.pangkat), \($0.golongan), \($0.surel), \($0.telepon))
      """
    }
    try bulk(
      kabupaten.penugasan, "INSERT INTO penugasan (id, orang, jabatan, status, mulai, selesai, dasar) VALUES "
    ) {
      "(\($0.id), \($0.orang), \($0.jabatan), \($0.status), \($0.mulai), \($0.selesai), \($0.dasar))"
    }
    for mandat in kabupaten.mandat { try insert(mandat) }
    for delegasi in kabupaten.delegasi { try insert(delegasi) }
    for rencana in kabupaten.rencana { try tetapkan(rencana) }
    try bulk(
      kabupaten.sumber, "INSERT INTO kepastian (objek_jenis, objek, kepastian, sumber, catatan) VALUES "
    ) {
      "(\($0.objekJenis), \($0.objek), \($0.kepastian), \($0.sumber), \($0.catatan))"
    }
    try semaiKelompok()
    if let dukcapil = kabupaten.struktur.pelaksana(.kependudukan) {
      try tetapkan(pelaksana: dukcapil.id, .kependudukan, dasar: Urusan.kependudukan.dasarBawaan)
    }
    try strukturBerubah()
  }

  private func tanamRiwayat(_ kabupaten: KabupatenContoh) throws {
    try bulk(
      kabupaten.riwayat,
      "INSERT INTO unit_riwayat (id, unit, nama, singkatan, induk, mulai, selesai, dasar) VALUES "
    ) {
      "(\($0.id), \($0.unit), \($0.nama), \($0.singkatan), \($0.induk), \($0.mulai), \($0.selesai), \($0.dasar))"
    }
  }

  private func tanamRiwayatJabatan(_ kabupaten: KabupatenContoh) throws {
    try bulk(
      kabupaten.jabatan, "INSERT INTO jabatan_riwayat (id, jabatan, unit, nama, eselon, mulai, dasar) VALUES "
    ) {
      "(\($0.id), \($0.id), \($0.unit), \($0.nama), \($0.eselon), \(KabupatenContoh.berdiri), \("Perbup contoh"))"
    }
  }

  /// `baris` makes the `(…)` of one row.
  private func bulk<T>(_ daftar: [T], _ kepala: SQL, _ baris: (T) -> SQL) throws {
    var sisa = daftar[...]
    while let pertama = sisa.first {
      let sekali = sisa.dropFirst().prefix(99)
      try run(sekali.reduce(kepala + baris(pertama)) { "\($0), \(baris($1))" })
      sisa = sisa.dropFirst(100)
    }
  }
}
