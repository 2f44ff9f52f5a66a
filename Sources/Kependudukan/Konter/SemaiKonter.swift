import Bahasa
import CSV
import Database
import Seeds

extension Kependudukan {
  /// Brings in the shipped requirements and limits where ours are empty. What an administrator has changed stays.
  static func semaiKonter(_ tx: Tx, dari tempat: SeedsPlace) throws {
    if try !tx.exists("SELECT 1 FROM syarat_ktp LIMIT 1") {
      for baris in try Seeds.rows("kependudukan/syarat-ktp.csv", in: tempat) {
        try tx.run(
          """
          INSERT INTO syarat_ktp (id, jenis, urut, nama, wajib, dasar, mulai, selesai, kepastian)
          VALUES (\(tx.key(SyaratKTP.self)), \(baris["jenis"]), \(Int(baris["urut"] ?? "")), \(baris["nama"]),
                  \(Int(baris["wajib"] ?? "")), \(baris["dasar"]), \(baris["mulai"]),
                  \(Tanggal(baris["selesai"] ?? "")), \(baris["kepastian"]))
          """)
      }
    }
    for baris in try Seeds.rows("kependudukan/setelan-konter.csv", in: tempat) {
      try tx.run(
        """
        INSERT INTO setelan_konter (nama, nilai, keterangan, kepastian, sumber)
        VALUES (\(baris["nama"]), \(baris["nilai"]), \(baris["keterangan"]), \(baris["kepastian"]),
                \(baris["sumber"]))
        ON CONFLICT (nama) DO NOTHING
        """)
    }
  }
}
