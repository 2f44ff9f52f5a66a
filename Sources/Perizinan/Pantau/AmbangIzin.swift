import Database
import Foundation
import Pemantauan

/// The thresholds of the monitors as an administrator keeps them among the rules of the regency.
struct AmbangIzin {
  let ambang: Ambang
  /// Ended applications of so many days are compared.
  let jendela: TimeInterval
  /// Who signs within so long of office hours is not flagged.
  let sekitarJam: TimeInterval

  init(_ tx: Tx) throws {
    let nilai = { (kode: String, bawaan: Int) in
      Double(try tx.ketentuanIzin("pantau_\(kode)", bawaan: bawaan))
    }
    var ambang = Ambang()
    ambang.terlambat.kelonggaran = try nilai("terlambat_menit", 0)
    ambang.menganggur.lantai = try nilai("menganggur_menit", 1440)
    ambang.serobot.minimalDilewati = max(1, Int(try nilai("serobot_dilewati", 3)))
    ambang.serobot.kaliCepat = max(1, try nilai("serobot_kali", 6))
    ambang.salami.minimalPermintaan = max(2, Int(try nilai("salami_permintaan", 3)))
    ambang.menjelangTenggat.bagianAkhir = min(0.5, try nilai("tenggat_persen", 10) / 100)
    ambang.luarJam.minimal = max(1, Int(try nilai("luar_jam_banyak", 5)))
    ambang.corong.z = try nilai("petugas_z", 30) / 10
    ambang.corong.minimal = max(1, Int(try nilai("petugas_berkas", 20)))
    ambang.survei.jarakTerpendek = try nilai("survei_km", 3)
    ambang.survei.kecepatan = max(1, try nilai("survei_kecepatan", 100))
    self.ambang = ambang
    jendela = try nilai("jendela_hari", 180) * 86_400
    sekitarJam = try nilai("luar_jam_menit", 60) * 60
  }
}
