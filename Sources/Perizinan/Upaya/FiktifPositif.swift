import Bahasa
import Database
import Foundation
import Jejak
import Kalender
import Organisasi

/// That silence counts as consent (UU 30/2014 Pasal 53 as changed by UU 6/2023 Pasal 175): a state with its date. It makes no
/// paper; the official still has to. Without a rule for the service there is none.
struct FiktifPositif: Sendable, Equatable {
  struct Aturan: Sendable, Equatable {
    let layanan: String
    let hari: Int
    /// Applications from this day on.
    let sejak: Tanggal
    let dasar: String
  }

  static let dasarUsulan =
    "UU 30/2014 Pasal 53 sebagaimana diubah UU 6/2023 Pasal 175; Perpres pelaksananya perlu diperiksa"

  let aturan: Aturan
  /// When it is deemed granted: office time, without the days on which the applicant is waited for.
  let batas: Date
  /// Whether it was not decided by then.
  let lewat: Bool
  let sisaHari: Int
}

extension FiktifPositif {
  /// Nil where no rule covers the application, or it ended in time.
  init?(_ aturan: Aturan?, _ satu: Permohonan, _ jalan: Perjalanan, _ hariKerja: HariKerja, sekarang: Date)
    throws
  {
    guard let aturan, Tanggal(satu.diterima) >= aturan.sejak, satu.hasil == nil || satu.hasil == .selesai
    else { return nil }
    let jam = try JamPermohonan(
      jalan.ketukan, janji: Janji(hari: aturan.hari, jenis: .kerja), hariKerja,
      sekarang: satu.selesai ?? sekarang)
    self.aturan = aturan
    batas = jam.tenggat.saat
    lewat = (satu.selesai ?? sekarang) > batas
    guard satu.selesai == nil || lewat else { return nil }
    sisaHari = lewat ? 0 : hariKerja.jumlahHariKerja(setelah: Tanggal(sekarang), sampai: Tanggal(batas))
  }
}

extension Tx {
  func fiktifPositif() throws -> [FiktifPositif.Aturan] {
    try all("SELECT layanan, hari, sejak, dasar FROM fiktif_positif_izin ORDER BY layanan") {
      FiktifPositif.Aturan(
        layanan: try $0["layanan"], hari: try $0["hari"], sejak: try $0["sejak"], dasar: try $0["dasar"])
    }
  }

  func fiktifPositif(_ layanan: String) throws -> FiktifPositif.Aturan? {
    try fiktifPositif().first { $0.layanan == layanan }
  }
}

extension Perizinan {
  /// Switches the rule for a service on, or with no days off.
  /// - Throws: `FieldErrors`.
  func aturFiktif(_ form: FiktifForm, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    let mati = !form.matikan.isEmpty
    try await db.write { [katalog] tx in
      let hari = Int(form.hari) ?? 0
      let sejak = Tanggal(form.sejak)
      var galat = FieldErrors()
      galat.check(
        "layanan", "Pilih layanannya.",
        try mati || katalog.semua(tx, pada: Tanggal(waktu)).contains { $0.kode == form.layanan })
      galat.check("hari", "Tulis banyaknya hari kerja, 1 sampai 365.", mati || (1...365).contains(hari))
      // What was applied for before has been promised under the rule of that day.
      galat.check(
        "sejak", "Pilih hari ini atau sesudahnya.", mati || sejak.map { $0 >= Tanggal(waktu) } ?? false)
      galat.check("dasar", "Sebutkan dasar hukumnya.", mati || form.dasar.contains(where: { $0.isLetter }))
      try galat.throwIfAny()
      if let sejak, !mati {
        try tx.run(
          """
          INSERT INTO fiktif_positif_izin (layanan, hari, sejak, dasar, orang, diubah)
          VALUES (\(form.layanan), \(hari), \(sejak), \(form.dasar.satuBaris), \(pelaku.orang), \(waktu))
          ON CONFLICT (layanan) DO UPDATE
          SET hari = EXCLUDED.hari, sejak = EXCLUDED.sejak, dasar = EXCLUDED.dasar, orang = EXCLUDED.orang,
              diubah = EXCLUDED.diubah
          """)
      } else {
        try tx.run("DELETE FROM fiktif_positif_izin WHERE layanan = \(form.layanan)")
      }
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "izin.fiktif_diatur", objekJenis: "layanan_izin", objek: 0,
          keterangan: mati
            ? "\(form.layanan) dimatikan" : "\(form.layanan) \(hari) hari kerja sejak \(form.sejak)",
          alamat: pelaku.alamat))
    }
  }
}
