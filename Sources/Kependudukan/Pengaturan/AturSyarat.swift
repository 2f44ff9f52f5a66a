import Bahasa
import Database
import Foundation
import Organisasi

extension Kependudukan {
  func tambahSyarat(_ form: SyaratForm, oleh pelaku: Pelaku) async throws {
    let now = now()
    let hari = Tanggal(now)
    let (jenis, mulai) = (
      PermohonanKTP.Jenis(rawValue: form.jenis), form.mulai.isEmpty ? hari : Tanggal(form.mulai)
    )
    var galat = FieldErrors()
    galat.check("jenis", "Pilih untuk permohonan apa.", jenis != nil)
    galat.check("nama", "Tulis syaratnya.", !form.nama.rapi.isEmpty)
    galat.check("dasar", "Sebutkan peraturan yang memintanya.", !form.dasar.rapi.isEmpty)
    galat.check("mulai", "Pilih hari ini atau sesudahnya.", mulai.map { $0 >= hari } ?? false)
    guard let jenis, let mulai, galat.isEmpty else { throw galat }
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      let urut = try tx.value("SELECT MAX(urut) FROM syarat_ktp WHERE jenis = \(jenis)", as: Int?.self) ?? nil
      let id = tx.key(SyaratKTP.self)
      try tx.run(
        """
        INSERT INTO syarat_ktp (id, jenis, urut, nama, wajib, dasar, mulai, selesai, kepastian)
        VALUES (\(id), \(jenis), \((urut ?? 0) + 1), \(form.nama.rapi), \(form.wajib == "1"),
                \(form.dasar.rapi), \(mulai), \(nil as Tanggal?), 'ditetapkan daerah')
        """)
      try tx.catat(
        "loket.syarat_diatur", "syarat_ktp", id, oleh: pelaku, keterangan: "\(jenis.nama): \(form.nama.rapi)",
        pada: now)
    }
  }

  /// Asked for today for the last time.
  func akhiriSyarat(_ id: SyaratKTP.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      try tx.run(
        """
        UPDATE syarat_ktp
        SET selesai = CASE WHEN mulai > \(hari) THEN mulai ELSE \(hari) END
        WHERE id = \(id) AND selesai IS NULL
        """)
      try tx.catat(
        "loket.syarat_diatur", "syarat_ktp", id, oleh: pelaku, keterangan: "diakhiri", pada: now)
    }
  }
}
