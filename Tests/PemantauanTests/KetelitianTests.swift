import Testing

@testable import Pemantauan

/// Frauds are planted at known places in a made-up office of 6,500 files; what is found is compared with them.
@Suite struct KetelitianTests {
  /// What somebody did, as against what merely happened: lateness and evening work are facts.
  static let kecurangan = NamaPemantau.allCases.filter { $0 != .terlambat && $0 != .empatMata }

  @Test(arguments: [101, 102, 103] as [UInt64])
  func `kecurangan yang ditanam ditemukan, dan hampir hanya itu`(_ benih: UInt64) {
    var kantor = KantorUji(benih: benih)
    let kasus = kantor.jalankan()
    let bendera = Pantauan(kasus, waktuKerja: kantor.kalender.waktuKerja, saatIni: kantor.saatIni).bendera
    let semua = kantor.kebenaran.nilai(bendera, Self.kecurangan)
    #expect(semua.presisi >= 0.9, "\(semua)")
    #expect(semua.perolehan >= 0.8, "\(semua)")
    let serobot = kantor.kebenaran.nilai(bendera, [.serobot])
    #expect(serobot.ditanam >= 30, "\(serobot)")
    #expect(serobot.presisi >= 0.8, "\(serobot)")
    for pasti in [NamaPemantau.salami, .biayaSesudahBayar, .surveiTanpaBukti, .empatMata] {
      let nilai = kantor.kebenaran.nilai(bendera, [pasti])
      #expect(nilai.presisi == 1 && nilai.perolehan == 1, "\(pasti): \(nilai)")
    }
    for petugas in [NamaPemantau.menjelangTenggat, .luarJam, .corongPegawai] {
      let nilai = kantor.kebenaran.nilai(bendera, [petugas])
      #expect(nilai.perolehan == 1, "\(petugas): \(nilai)")
    }
  }
}
