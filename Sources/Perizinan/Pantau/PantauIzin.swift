import Bahasa
import Database
import Foundation
import Kalender
import Pemantauan

extension Perizinan {
  /// Has all monitors look at our own applications. Once a day; what is flagged already is not flagged again.
  /// - Returns: how many flags are new.
  @discardableResult
  package func pantau() async throws -> Int {
    let waktu = now()
    let (log, ambang, hariKerja) = try await db.read { [katalog] tx in
      let ambang = try AmbangIzin(tx)
      return (
        try LogIzin(tx, katalog, sejak: waktu - ambang.jendela), ambang,
        try tx.kalenderKerja().hariKerja()
      )
    }
    let bendera = Pantauan(
      log.kasus, waktuKerja: WaktuKerja(hariKerja, sekitar: ambang.sekitarJam), saatIni: waktu,
      ambang: ambang.ambang
    )
    .bendera
    return try await db.write { tx in
      var baru = 0
      // The gravest last: the newest stands on top.
      for satu in bendera.reversed() {
        baru += try tx.tandai(satu, log, lama: waktu - ambang.jendela, pada: waktu)
      }
      try tx.run(
        """
        INSERT INTO pantauan_izin (waktu, kasus, tanda) VALUES (\(waktu), \(log.kasus.count), \(baru))
        ON CONFLICT (waktu) DO NOTHING
        """)
      return baru
    }
  }
}

extension Tx {
  /// `lama`: a flag that was decided before this may come up again, for all it looked at is past.
  fileprivate func tandai(_ satu: Bendera, _ log: LogIzin, lama: Date, pada waktu: Date) throws -> Int {
    let orang = satu.petugas.flatMap { log.orang[$0] }
    let tentang = satu.kasus ?? orang?.description ?? ""
    let kunci = [satu.pemantau.rawValue, tentang, satu.angka.first?.nama ?? ""].joined(separator: "|")
    let ada = try first(
      "SELECT ke, status, berubah FROM tanda_izin WHERE kunci = \(kunci) ORDER BY ke DESC LIMIT 1"
    ) {
      (
        ke: try $0["ke"] as Int, status: try $0["status"] as TandaIzin.Status,
        berubah: try $0["berubah"] as Date
      )
    }
    if let ada, ada.status == .baru || ada.status == .ditelaah || ada.berubah >= lama { return 0 }
    let angka = satu.angka.map { TandaIzin.Angka(nama: $0.nama, nilai: $0.nilai, satuan: $0.satuan) }
    return try run(
      """
      INSERT INTO tanda_izin (id, kunci, ke, pemantau, sifat, permohonan, orang, tahap, kekuatan, angka, penjelasan,
                              periksa_dahulu, ditemukan, status, berubah, dibagikan)
      VALUES (\(key(TandaIzin.self)), \(kunci), \((ada?.ke ?? 0) + 1), \(satu.pemantau.rawValue),
              \(satu.sifat.rawValue), \(satu.kasus.flatMap { log.permohonan[$0] }), \(orang), \(satu.tahap ?? ""),
              \(satu.kekuatan.nilai), \(String(decoding: try JSONEncoder().encode(angka), as: UTF8.self)),
              \(satu.penjelasan), \(satu.periksaDahulu.map(\.rawValue).joined(separator: "\n")), \(waktu),
              \(TandaIzin.Status.baru), \(waktu), NULL)
      ON CONFLICT (kunci, ke) DO NOTHING
      """)
  }
}

extension WaktuKerja {
  /// The regency's calendar; `sekitar`: who is a little early or late is still at the office.
  fileprivate init(_ hari: HariKerja, sekitar: TimeInterval) {
    self.init(
      menitSehari: 450,
      menit: { dari, sampai in
        let lama = hari.lamaKerja(dari: dari, sampai: sampai).components
        return Double(lama.seconds) / 60
      },
      buka: { saat in
        hari.buka(pada: saat) || hari.lamaKerja(dari: saat - sekitar, sampai: saat + sekitar) > .zero
      })
  }
}
