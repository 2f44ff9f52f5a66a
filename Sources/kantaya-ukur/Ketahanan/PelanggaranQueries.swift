import Database
import Nomor

extension Tx {
  /// Acknowledged acts of which the database knows nothing.
  func hilang(_ diakui: [HasilDiakui]) throws -> [String] {
    var ada: [HasilDiakui.Tindakan: Set<Int64>] = [:]
    ada[.konsep] = Set(try values("SELECT id FROM naskah"))
    ada[.pengajuan] = Set(try values("SELECT id FROM naskah WHERE status <> 'konsep'"))
    ada[.tandaTangan] = Set(try values("SELECT id FROM naskah WHERE status IN ('dikirim', 'dicabut')"))
    ada[.agenda] = Set(try values("SELECT id FROM kiriman WHERE nomor_agenda IS NOT NULL"))
    ada[.disposisi] = Set(try values("SELECT DISTINCT kiriman FROM disposisi"))
    return diakui.filter { ada[$0.tindakan]?.contains($0.kunci) != true }
      .map { "hilang: \($0.tindakan.rawValue) \($0.kunci)" }
  }

  /// Letters of which a part is there and a part is not.
  func setengahJadi(kantor: Int) throws -> [String] {
    try kurang(
      "kiriman tidak lengkap",
      """
      SELECT n.id FROM naskah n
      WHERE n.status = 'dikirim' AND (SELECT COUNT(*) FROM kiriman k WHERE k.naskah = n.id) <> \(kantor)
      """)
      + kurang(
        "kiriman surat yang belum dikirim",
        "SELECT k.id FROM kiriman k JOIN naskah n ON n.id = k.naskah WHERE n.status NOT IN ('dikirim', 'dicabut')"
      )
      + kurang(
        "surat terkirim tanpa pendaftaran, berkas, indeks, atau nomor terpakai",
        """
        SELECT n.id FROM naskah n
        WHERE n.status = 'dikirim'
          AND (NOT EXISTS (SELECT 1 FROM dokumen_tersegel d WHERE d.kode = n.kode AND d.berkas = n.berkas)
               OR NOT EXISTS (SELECT 1 FROM berkas b WHERE b.id = n.berkas)
               OR NOT EXISTS (SELECT 1 FROM pencarian p WHERE p.jenis = 'naskah' AND p.objek = n.id)
               OR NOT EXISTS (SELECT 1 FROM nomor m WHERE m.objek_jenis = 'naskah' AND m.objek = n.id
                              AND m.status = 'terpakai' AND m.teks = n.nomor))
        """)
      + kurang(
        "disposisi pada surat yang tidak didisposisikan",
        """
        SELECT d.id FROM disposisi d JOIN kiriman k ON k.id = d.kiriman
        WHERE k.nomor_agenda IS NULL OR k.status IN ('terkirim', 'diterima')
        """)
      + kurang(
        "tindakan tanpa jejak",
        """
        SELECT n.id FROM naskah n
        WHERE n.status = 'dikirim'
          AND NOT EXISTS (SELECT 1 FROM jejak j WHERE j.objek_jenis = 'naskah' AND j.objek = n.id
                          AND j.peristiwa = 'naskah.dikirim')
        """)
  }

  /// Numbers given twice or left out, used by a letter that was not sent, and agenda numbers with gaps.
  func nomorSalah() throws -> [String] {
    try periksaNomor().map { "nomor: \($0)" }
      + kurang(
        "nomor terpakai tanpa surat",
        """
        SELECT m.id FROM nomor m
        WHERE m.status = 'terpakai' AND m.objek_jenis = 'naskah'
          AND NOT EXISTS (SELECT 1 FROM naskah n WHERE n.id = m.objek AND n.status IN ('dikirim', 'dicabut'))
        """)
      + kurang(
        "nomor agenda bercelah",
        """
        SELECT a.kantor FROM agenda a
        WHERE a.terakhir <> (SELECT COUNT(*) FROM kiriman k WHERE k.kantor = a.kantor AND k.tahun_agenda = a.tahun)
        """)
  }

  /// Letters that are stuck while being sealed.
  func menyegel() throws -> [String] {
    try kurang("tertinggal saat disegel", "SELECT id FROM naskah WHERE status = 'menyegel'")
  }

  private func kurang(_ apa: String, _ query: SQL) throws -> [String] {
    try values(query, as: Int64.self).map { "\(apa): \($0)" }
  }
}
