import Bahasa
import Berkas
import Database
import Foundation
import Kalender
import Organisasi
import Pemantauan
import TestKit
import Testing

@testable import Perizinan

/// Kecurangan dan yang serupa tetapi jujur, ditanam di antara seratus permohonan biasa.
@Suite("Pemantauan permohonan sendiri")
struct PantauTests {
  @Test(
    "Yang ditanam ditemukan, yang serupa tetapi jujur tidak, dan tidak dua kali", arguments: Mesin.allCases)
  func ditemukan(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      try await kantor.tanamSemua()
      let baru = try await kantor.perizinan.pantau()
      let tanda = try await kantor.tanda()
      let ringkas = Set(tanda.map { "\($0.pemantau.rawValue) \($0.kode ?? $0.orang?.description ?? "")" })
      #expect(ringkas == Self.ditanam)
      #expect(baru == tanda.count)
      #expect(try await kantor.perizinan.pantau() == 0)
      kantor.jam.maju(jam: 24)
      #expect(try await kantor.perizinan.pantau() == 0)
    }
  }

  static let ditanam: Set<String> = [
    "terlambat TELA-T001", "terlambat NGAN-GGUR", "menganggur NGAN-GGUR", "serobot SERO-BOT1",
    "salami SALA-MI01",
    "biaya_sesudah_bayar BIAY-A001", "survei_tanpa_bukti TANP-AFOT", "survei_tanpa_bukti TANP-APOS",
    "survei_tanpa_bukti DUAT-EMP2", "luar_jam MALA-M001", "corong_pegawai 1901",
  ]

  @Test(
    "Ambang adalah data: yang diubah administrator menentukan apa yang menonjol", arguments: Mesin.allCases)
  func ambang(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      try await kantor.tanamSemua()
      try await kantor.db.write { tx in
        try tx.run("UPDATE ketentuan SET nilai = 100 WHERE kode = 'pantau_petugas_berkas'")
        try tx.run("UPDATE ketentuan SET nilai = 900 WHERE kode = 'pantau_luar_jam_menit'")
      }
      try await kantor.perizinan.pantau()
      let tanda = try await kantor.tanda()
      #expect(!tanda.contains { $0.pemantau == .corongPegawai || $0.pemantau == .luarJam })
      #expect(tanda.contains { $0.pemantau == .salami })
    }
  }

  @Test("Petugas membaca tandanya sesudah dibagikan; yang wajar berdasar alasan", arguments: Mesin.allCases)
  func telaah(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      try await kantor.tanamSemua()
      try await kantor.perizinan.pantau()
      let tanda = try #require(try await kantor.tanda().first { $0.pemantau == .serobot })
      let petugas = try #require(tanda.orang)
      let inspektur = try kantor.siapa(.penandatangan, 5)
      #expect(try await kantor.db.read { try $0.tandaDibagikan(kepada: petugas) }.isEmpty)
      // Yang disebut di dalamnya tidak melihat dan tidak menilai tandanya sendiri, juga bila ia pengawas.
      #expect(try await kantor.db.read { try $0.tanda(tanda.id, bagi: petugas) } == nil)
      let wajar = TelaahForm(status: "wajar", alasan: "")
      await #expect(throws: FieldErrors.self) {
        try await kantor.perizinan.telaah(tanda.id, wajar, oleh: inspektur)
      }
      try await kantor.perizinan.telaah(
        tanda.id, TelaahForm(status: "wajar", alasan: "Berkas bencana, surat Bupati 12/2026."),
        oleh: inspektur)
      try await kantor.perizinan.bagikan(tanda.id, oleh: inspektur)
      let berkas = try await kantor.perizinan.bukaTanda(tanda.id, oleh: inspektur)
      #expect(berkas.tanda.status == .wajar)
      #expect(berkas.telaah.map(\.nama) == [inspektur.nama])
      #expect(try await kantor.db.read { try $0.tandaDibagikan(kepada: petugas) }.map(\.id) == [tanda.id])
      #expect(try await kantor.perizinan.pantau() == 0)
      // Sesudah semua yang dibandingkan berlalu, yang masih menonjol boleh muncul lagi.
      kantor.jam.maju(jam: 24 * 181)
      try await kantor.perizinan.pantau()
      let lagi = try await kantor.tanda().filter { $0.kode == tanda.kode && $0.pemantau == .serobot }
      #expect(lagi.count == 1)
      let jejak: [String] = try await kantor.db.read {
        try $0.values("SELECT peristiwa FROM jejak WHERE objek_jenis = 'tanda_izin' ORDER BY id")
      }
      #expect(jejak == ["tanda_izin.ditelaah", "tanda_izin.dibagikan", "tanda_izin.dilihat"])
    }
  }
}

extension KantorIzin {
  func tanda() async throws -> [TandaIzin] {
    try await db.read { try $0.tanda(SaringanTanda(), bagi: .init(rawValue: 1), batas: 500) }
  }

  func tanamSemua() async throws {
    let hari = try await db.read { try $0.kalenderKerja().hariKerja() }
    let png = try await survei().foto[0]
    let awal = try #require(Tanggal("2026-04-06")).awal() + 9 * 3600
    let saat = { (jam: Double) in try hari.tambah(.seconds(Int(jam * 3600)), jamKerjaSetelah: awal) }
    var semua: [Tanaman] = []
    for urut in 0..<100 {
      let verifikator: Int64 = urut % 4 == 0 ? 1901 : urut % 2 == 0 ? 1902 : 2702
      var satu = Tanaman(
        "JUJU-R\(urut + 100)", try saat(Double(urut * 2)), verifikator: verifikator,
        periksa: 40 + Double(urut % 5))
      if urut % 8 == 0 { satu.kembalikan("Surat kuasa belum bermeterai.", oleh: verifikator) }
      semua.append(satu)
    }
    semua += try Self.curang(saat) + Self.serupa(saat)
    jam.ke(try saat(700))
    try await db.write { [semua] tx in
      let foto = try tx.insert(png, oleh: 2703, pada: awal).id
      for satu in semua { try tx.tanam(satu, hari, foto: foto) }
    }
  }

  private static func biasa(_ kode: String, _ mulai: Date) -> Tanaman {
    Tanaman(kode, mulai, verifikator: 2702, periksa: 42)
  }

  private static func curang(_ saat: (Double) throws -> Date) throws -> [Tanaman] {
    var telat = biasa("TELA-T001", try saat(11))
    telat.tenggat = 20
    var menganggur = biasa("NGAN-GGUR", try saat(13))
    menganggur.langkah.removeSubrange(1...)
    var serobot = biasa("SERO-BOT1", try saat(101))
    serobot["terima"].lama = 0.5
    var salami = biasa("SALA-MI01", try saat(15))
    salami.kembalikan("Bukti tanah belum dilegalisir.", "Gambar belum berskala.", oleh: 2702)
    salami.dokumen = [("bukti-tanah", 0), ("gambar", 0), ("bukti-tanah", 25)]
    var biaya = biasa("BIAY-A001", try saat(17))
    biaya.retribusi = (ditetapkan: 400_000, dibayar: 720_000)
    var tanpaFoto = biasa("TANP-AFOT", try saat(19))
    tanpaFoto.peninjauan = nil
    var tanpaPosisi = biasa("TANP-APOS", try saat(21))
    tanpaPosisi.peninjauan?.ketelitian = nil
    var satu = biasa("DUAT-EMP1", try saat(400))
    satu.peninjauan?.dilihat = try saat(445.4)
    var dua = biasa("DUAT-EMP2", try saat(400))
    dua.peninjauan = .init(dilihat: try saat(445.45), letak: "-7.280000,111.020000")
    var malam = biasa("MALA-M001", try saat(23))
    malam["tandatangani"].saat = (Tanggal("2026-04-29")?.awal() ?? .distantPast) + 23 * 3600
    return [telat, menganggur, serobot, salami, biaya, tanpaFoto, tanpaPosisi, satu, dua, malam]
  }

  private static func serupa(_ saat: (Double) throws -> Date) throws -> [Tanaman] {
    // Kertas yang diminta kedua kalinya dibawa baru di antaranya, dengan kekurangannya sendiri.
    var dilengkapi = biasa("BUKA-NSAL", try saat(25))
    dilengkapi.kembalikan("Gambar belum ada potongannya.", "Gambar baru belum berskala.", oleh: 2702)
    dilengkapi.dokumen = [("gambar", 0), ("gambar", 25)]
    var cocok = biasa("BAYA-RPAS", try saat(27))
    cocok.retribusi = (ditetapkan: 720_000, dibayar: 720_000)
    // Sedikit sesudah tutup kantor.
    var sore = biasa("SORE-1620", try saat(29))
    sore["tandatangani"].saat = (Tanggal("2026-04-29")?.awal() ?? .distantPast) + 16.3 * 3600
    // Jalur lain, yang memang lebih cepat.
    var jalurLain = biasa("JALU-RLAI", try saat(103))
    jalurLain["terima"].lama = 0.5
    jalurLain.penandatangan = .kepala
    // Tiga tempat berjauhan, ditinjau tanpa sinyal dan terkirim sekaligus.
    let tanpaSinyal = try (0..<3)
      .map { urut in
        var satu = biasa("TANP-SIN\(urut)", try saat(450))
        satu.peninjauan = .init(
          dilihat: try saat(493 + Double(urut)), letak: "\(-7.43 + Double(urut) * 0.15),111.020000")
        return satu
      }
    return [dilengkapi, cocok, sore, jalurLain] + tanpaSinyal
  }
}
