import Bahasa
import Database
import Seeds

extension MesinNaskah {
  /// Loads the shipped kinds, rules for names, classification codes and identity where the table is still empty,
  /// so that what an administrator has changed stays.
  package static func semai(_ tx: Tx) throws {
    try bilaKosong("SELECT 1 FROM jenis_naskah LIMIT 1", "jenis-naskah.csv", tx) { baris in
      """
      INSERT INTO jenis_naskah (kode, nama, judul, kelompok, bentuk, register, urutan, penandatangan, dasar, kepastian)
      VALUES (\(baris["kode"]), \(baris["nama"]), \(baris["judul"]), \(baris["kelompok"]), \(baris["bentuk"]),
              \(baris["register"]), \(baris["urutan"].flatMap { Int($0) }), \(baris["penandatangan"]),
              \(baris["dasar"]), \(baris["kepastian"]))
      """
    }
    var urutan = 0
    try bilaKosong("SELECT 1 FROM aturan_nama LIMIT 1", "aturan-nama.csv", tx) { baris in
      urutan += 1
      return """
        INSERT INTO aturan_nama (urutan, pejabat, status, kelompok, gelar, pangkat_nip, dasar)
        VALUES (\(urutan), \(baris["pejabat"]), \(baris["status"]), \(baris["kelompok"]),
                \(baris["gelar"] == "ya"), \(baris["pangkat_nip"] == "ya"), \(baris["dasar"]))
        """
    }
    try bilaKosong("SELECT 1 FROM klasifikasi LIMIT 1", "klasifikasi.csv", tx) { baris in
      "INSERT INTO klasifikasi (kode, nama, mutu) VALUES (\(baris["kode"]), \(baris["nama"]), \(baris["mutu"]))"
    }
    try bilaKosong("SELECT 1 FROM identitas_daerah LIMIT 1", "identitas-daerah.csv", tx) { baris in
      """
      INSERT INTO identitas_daerah (mulai, nama, ibu_kota, kertas, letak_tujuan, huruf, ukuran_huruf,
                                    alamat_verifikasi, dicatat)
      VALUES (\(baris["mulai"]), \(baris["nama"]), \(baris["ibu_kota"]), \(baris["kertas"]),
              \(baris["letak_tujuan"]), \(baris["huruf"]), \(baris["ukuran_huruf"].flatMap { Double($0) }),
              \(baris["alamat_verifikasi"]), 0)
      """
    }
    try semaiTemplat(tx)
  }

  private static func semaiTemplat(_ tx: Tx) throws {
    guard try !tx.exists("SELECT 1 FROM templat_naskah LIMIT 1") else { return }
    for berkas in try BerkasTemplat.bawaan() {
      let templat = Templat(
        id: tx.key(), kode: berkas.kode, versi: 1, konten: berkas.konten, mulai: berkas.mulai, selesai: nil)
      try tx.insert(templat, pada: berkas.mulai.awal())
    }
  }

  private static func bilaKosong(
    _ isi: SQL, _ berkas: String, _ tx: Tx, _ perintah: ([String: String]) throws -> SQL
  ) throws {
    guard try !tx.exists(isi) else { return }
    for baris in try Seeds.rows(berkas) { try tx.run(perintah(baris)) }
  }
}
